using System.Text;
using System.Text.RegularExpressions;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;

namespace OutreachSite.Publishing.Papers;

/// <summary>What of a site is printed: the pages with <c>print</c> in their front matter, and what each is made from.</summary>
public sealed partial class SitePapers
{
    private readonly BuiltSite _site;
    private readonly Dictionary<RelativePath, SiteFile> _files;

    private SitePapers(BuiltSite site, ImmutableArray<PagePaper> all, string style)
    {
        (_site, All, Style) = (site, all, style);
        _files = site.Files.ToDictionary(file => file.Path);
    }

    /// <summary>By page, variant and edition.</summary>
    public ImmutableArray<PagePaper> All { get; }

    /// <summary>The theme's style sheet for editions; empty when it has none.</summary>
    public string Style { get; }

    /// <summary>Of a site that was built in memory. Pages that are not published are not printed.</summary>
    public static SitePapers Of(BuiltSite site, IFileTree files)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(files);
        if (site.Build.One(SiteRules.Settings, "") is not { } settings || site.Build.One(PageRules.Scope, "") is not { } scope || site.Build.One(PageRules.Tree, "") is not { } tree)
            return new(site, [], "");
        var texts = tree.Seen.Paths.Select(path => site.Build.One(PageRules.Facts, path)).OfType<PageFacts>().ToArray();
        var originals = texts.Where(text => text.Path.Source == text.Path.Original).ToDictionary(text => text.Path.Original, text => text.Head.Page.Print);
        var all =
            from text in texts
            let head = text.Head.Page
            let output = PageAddress.OutputOf(text.Path.Original, text.Path.Variant)
            // A translation is printed as its original is, unless it says otherwise.
            from edition in head.Print.IsEmpty ? originals.GetValueOrDefault(text.Path.Original, []) : head.Print
            orderby text.Path.Original, text.Path.Variant, edition
            select new PagePaper(text.Path.Original, text.Path.Variant, edition)
            {
                Output = output, Address = scope.Address(output), Title = head.Title, Summary = head.Summary, Day = head.Updated,
                Publisher = settings.Publisher.Name.In(text.Path.Variant),
            };
        return new(site, [.. all], files.ReadText(ThemeRules.Folder(settings.Theme) / "css/editions-print.css")?.Text ?? "");
    }

    /// <summary>
    /// Stands for all that a paper is made from: the page, what it loads, the style of editions, and the browser. Equal digests are equal papers.
    /// </summary>
    /// <param name="paper">The paper.</param>
    /// <param name="browser">Name and version of the browser.</param>
    public ContentHash DigestOf(PagePaper paper, string browser)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var writer = new ValueWriter();
        foreach (var text in new[] { "1", browser, Style, paper.Edition.Key(), paper.Address, paper.Title, paper.Summary, paper.Publisher, Dates.DateText.Iso(paper.Day) })
            writer.Write(text);
        foreach (var file in FilesOf(paper))
        {
            writer.Write(file.Path);
            writer.Write(file.Digest);
        }

        return ContentHash.Of(writer.Bytes);
    }

    /// <summary>The page itself, and every file of the site that it loads.</summary>
    public IEnumerable<SiteFile> FilesOf(PagePaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        if (!_files.TryGetValue(paper.Output, out var page))
            return [];
        var named = Loaded.Matches(Encoding.UTF8.GetString(page.Bytes.Span)).SelectMany(match => match.Groups["address"].Value.Split(','))
            .Select(candidate => Uri.UnescapeDataString(System.Net.WebUtility.HtmlDecode(candidate.Trim().Split(' ')[0])))
            .Select(address => paper.Output.Folder.TryCombine(address, out var path) ? _files.GetValueOrDefault(path) : null);
        return [page, .. named.OfType<SiteFile>().Distinct()];
    }

    /// <summary>True when the site itself was made without errors.</summary>
    public bool IsWhole => _site.IsReadable && _site.Broken.IsEmpty;

    [GeneratedRegex("""(?:\ssrc|\ssrcset|\sposter|<link(?=[^>]*\srel="?stylesheet)[^>]*\shref)="(?<address>[^"]*)["]""", RegexOptions.None, 1000)]
    private static partial Regex Loaded { get; }
}
