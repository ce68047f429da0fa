using System.Buffers;
using System.Text;

namespace OutreachSite.Publishing.Links;

/// <summary>
/// Which part of the site is written, and how its links look. The whole site, or one microsite alone, which then has
/// its own root and leads back to the portal through full addresses.
/// </summary>
/// <param name="Base">The address of the portal, ending in <c>/</c>.</param>
/// <param name="Microsite">The folder of the microsite that is written alone; the root for the whole site.</param>
public sealed record SiteScope(Uri Base, RelativePath Microsite)
{
    /// <summary>What stands for itself in addresses (RFC 3986, 2.3), and the stroke between names.</summary>
    private static readonly SearchValues<char> Unreserved = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    private const int EscapedLength = 3;

    private bool IsWhole => Microsite == RelativePath.Root;

    /// <summary>True when a page of the portal is written. Paths are from the root of the portal's output.</summary>
    public bool Holds(RelativePath portalPath) => Map(portalPath) is not null;

    /// <summary>Where a page of the portal lies in what is written; null when it is left out.</summary>
    public RelativePath? Map(RelativePath portalPath)
    {
        if (IsWhole)
            return portalPath;
        if (portalPath.IsIn(Microsite))
            return new(portalPath.Value[Microsite.Value.Length..]);
        // The other editions live below one folder each: en/seminars/x/index.html.
        var slash = portalPath.Value.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return null;
        var (edition, rest) = (portalPath.Value[..slash], new RelativePath(portalPath.Value[slash..]));
        return rest.IsIn(Microsite) ? new(edition + rest.Value[Microsite.Value.Length..]) : null;
    }

    /// <summary>How a page links to a page of the portal: relative, naming <c>index.html</c>, or a full address when it is not written.</summary>
    /// <param name="fromPortalPath">The page that holds the link.</param>
    /// <param name="toPortalPath">The page or file that it leads to.</param>
    public string Link(RelativePath fromPortalPath, RelativePath toPortalPath) => LinkIn(Map(fromPortalPath)?.Folder, toPortalPath);

    /// <summary>The same for a page whose folder is known, since a page has many links.</summary>
    /// <param name="folder">Where it is written; null for a page that is not.</param>
    /// <param name="toPortalPath">The page or file that it leads to.</param>
    internal string LinkIn(RelativePath? folder, RelativePath toPortalPath) =>
        folder is { } from && Map(toPortalPath) is { } to ? Escape(to.RelativeTo(from)) : Address(toPortalPath);

    /// <summary>How a page links to a file that every scope carries along, such as the style sheet.</summary>
    public string LinkToShared(RelativePath fromPortalPath, RelativePath shared) =>
        Escape(shared.RelativeTo((Map(fromPortalPath) ?? fromPortalPath).Folder));

    /// <summary>The full address of a page, in its folder form: <c>https://example.jp/guides/care/</c>.</summary>
    public string Address(RelativePath portalPath) =>
        Base.AbsoluteUri + Escape(portalPath.IsNamed("index.html") ? FolderOf(portalPath) : portalPath.Value);

    /// <summary>A path from the root of the host, for the one page that does not know where it is shown: 404.</summary>
    public string FromHostRoot(RelativePath portalPath) => Base.AbsolutePath + Escape(portalPath.Value);

    private static string FolderOf(RelativePath path) => path.Folder.Value.Length == 0 ? "" : path.Folder.Value + "/";

    /// <summary>Each byte of UTF-8 that does not stand for itself becomes <c>%XX</c> (RFC 3986, 2.1).</summary>
    private static string Escape(string path)
    {
        if (path.AsSpan().IndexOfAnyExcept(Unreserved) < 0)
            return path;
        var bytes = Encoding.UTF8.GetBytes(path);
        return string.Create(bytes.Sum(static one => IsUnreserved(one) ? 1 : EscapedLength), bytes, static (text, bytes) =>
        {
            var at = 0;
            foreach (var one in bytes)
            {
                if (IsUnreserved(one))
                    text[at++] = (char)one;
                else
                {
                    text[at++] = '%';
                    text[at++] = HexDigit(one >> 4);
                    text[at++] = HexDigit(one & 15);
                }
            }
        });
    }

    private static bool IsUnreserved(byte one) => one < 128 && Unreserved.Contains((char)one);

    private static char HexDigit(int value) => (char)(value < 10 ? '0' + value : 'A' + value - 10);
}
