using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using OutreachSite.Diagnostics;
using OutreachSite.Publishing;
using OutreachSite.Testing;

namespace OutreachSite.Cli.Tests.Sites;

/// <summary>What a build made of a scenario, ready to be asked.</summary>
internal sealed class Output
{
    /// <summary>The day on which scenarios are built unless they say another one.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 21);

    private readonly Dictionary<string, byte[]> _files;

    private Output(BuiltSite site)
    {
        Site = site;
        // Two files at one path are told as a diagnostic; the first one stands here.
        _files = site.Files.DistinctBy(file => file.Path).ToDictionary(file => file.Path.Value, file => file.Bytes.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The site as the builder gave it.</summary>
    public BuiltSite Site { get; }

    /// <summary>The published paths, in order.</summary>
    public IEnumerable<string> Paths => Site.Files.Select(file => file.Path.Value);

    /// <summary>The published pages, in order.</summary>
    public IEnumerable<string> Pages => Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The codes of all that was found.</summary>
    public IEnumerable<string> Codes => Site.Diagnostics.Select(diagnostic => diagnostic.Code);

    /// <summary>Builds in memory.</summary>
    public static Output Of(SiteScenario site, DateOnly? today = null, string microsite = "", bool unused = false, int parallelism = 2) => new(
        SiteBuilder.Build(site.Files, new(today ?? Today) { Microsite = new(microsite), ReportsUnusedFiles = unused, Parallelism = parallelism }));

    /// <summary>Builds in memory what must be without errors and warnings.</summary>
    public static Output Good(SiteScenario site, DateOnly? today = null, string microsite = "")
    {
        var output = Of(site, today, microsite);
        Assert.Equal("", string.Join('\n', output.Site.Diagnostics.Where(found => found.Severity > Severity.Hint)));
        return output;
    }

    /// <summary>True when the file is published.</summary>
    public bool Has(string path) => _files.ContainsKey(path);

    /// <summary>The bytes of a published file.</summary>
    public byte[] Bytes(string path) =>
        _files.TryGetValue(path, out var bytes) ? bytes : throw new Xunit.Sdk.XunitException($"'{path}' is not published; there are: {string.Join(", ", Paths)}");

    /// <summary>A published file as text.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(Bytes(path));

    /// <summary>A published page as a browser understands it.</summary>
    public IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));

    /// <summary>The paths whose bytes are others than before, gone or new.</summary>
    public IEnumerable<string> ChangedSince(Output before) => Paths.Union(before.Paths).Order(StringComparer.Ordinal)
        .Where(path => !Has(path) || !before.Has(path) || !Bytes(path).AsSpan().SequenceEqual(before.Bytes(path)));
}
