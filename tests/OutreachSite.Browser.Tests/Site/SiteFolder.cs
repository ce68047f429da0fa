namespace OutreachSite.Browser.Tests.Site;

/// <summary>A built site on the disk.</summary>
public sealed class SiteFolder
{
    private readonly string _root;

    /// <param name="root">The folder that is published.</param>
    public SiteFolder(string root)
    {
        _root = Path.GetFullPath(root);
        Pages =
        [
            .. Directory.EnumerateFiles(_root, "*.html", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(_root, path).Replace('\\', '/'))
                .Where(page => !page.Split('/').Any(part => part.StartsWith('.')))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Every page, as a path below the root, in the order of code points.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>The path on the server of the address that site.yml gives, read from the sitemap: <c>/</c> or <c>/…/</c>.</summary>
    public string BasePath => Sitemap() is { Length: > 0 } addresses ? addresses.MinBy(address => address.Length)! : "/";

    /// <summary>What the file of headers says about all pages; empty without that file.</summary>
    public IReadOnlyDictionary<string, string> Headers => HeadersOf("/*");

    /// <summary>What the file of headers says about an address on the server alone: how long it may be kept.</summary>
    public IReadOnlyDictionary<string, string> HeadersOf(string address) => File.Exists(FullPath("_headers")) ? ReadHeaders(address) : new Dictionary<string, string>();

    /// <summary>Where a file lies on the disk.</summary>
    public string FullPath(string path) => Path.Combine(_root, path);

    /// <summary>The file that a server sends for a path below the root, a folder's own page included; null when there is none.</summary>
    public string? Resolve(string path)
    {
        if (path.Length == 0 || path.EndsWith('/'))
            path += "index.html";
        var full = Path.GetFullPath(FullPath(path));
        return full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(full) ? path : null;
    }

    private string[] Sitemap() => !File.Exists(FullPath("sitemap.xml"))
        ? []
        :
        [
            .. System.Xml.Linq.XDocument.Load(FullPath("sitemap.xml")).Descendants()
                .Where(element => element.Name.LocalName == "loc")
                .Select(element => new Uri(element.Value.Trim()).AbsolutePath),
        ];

    private Dictionary<string, string> ReadHeaders(string address) => File.ReadLines(FullPath("_headers"))
        .SkipWhile(line => line.Trim() != address).Skip(1)
        .TakeWhile(line => line.Length > 0 && char.IsWhiteSpace(line[0]))
        .Select(line => line.Trim().Split(':', 2))
        .Where(parts => parts.Length == 2)
        .ToDictionary(parts => parts[0], parts => parts[1].Trim());
}
