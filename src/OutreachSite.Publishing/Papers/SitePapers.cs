using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Print.Pdf;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;

namespace OutreachSite.Publishing.Papers;

/// <summary>What of a site is printed: the pages with <c>print</c> in their front matter, and what each is made from.</summary>
public sealed class SitePapers
{
    // The rules by which a printed page becomes a file are this program's own: another one may make another file.
    private static readonly string _program = typeof(PdfPolish).Module.ModuleVersionId.ToString();

    private readonly BuiltSite _site;
    private readonly IFileTree _sources;
    private readonly Func<SiteFile, ReadOnlyMemory<byte>?> _bytesOf;
    private readonly Dictionary<RelativePath, SiteFile> _files;
    private readonly Dictionary<RelativePath, PrintablePage> _pages;

    private SitePapers(BuiltSite site, IFileTree sources, RelativePath theme, Func<SiteFile, ReadOnlyMemory<byte>?> bytesOf)
    {
        (_site, _sources, _bytesOf) = (site, sources, bytesOf);
        Style = sources.ReadText(theme / "css/editions-print.css")?.Text ?? "";
        Fonts = ThemeFonts.Of(sources.ReadText(theme / "css/tokens.css")?.Text ?? "");
        _files = site.Printable.IsEmpty ? [] : site.Files.ToDictionary(file => file.Path);
        _pages = site.Printable.ToDictionary(page => page.Copy.File.Path);
        All =
        [
            .. from page in site.Printable
               let copy = page.Copy
               from edition in copy.Editions
               orderby copy.Page, copy.Variant, edition
               select new PagePaper(copy.Page, copy.Variant, edition)
               {
                   Output = copy.File.Path, Address = copy.Address, Title = copy.Title, Summary = copy.Summary, Day = copy.Day, Publisher = copy.Publisher,
                   Writing = copy.Writing, Code = copy.Code,
               },
        ];
    }

    /// <summary>By page, variant and edition.</summary>
    public ImmutableArray<PagePaper> All { get; }

    /// <summary>The theme's style sheet for editions; empty when it has none.</summary>
    public string Style { get; }

    /// <summary>The fonts of the theme.</summary>
    internal ThemeFonts Fonts { get; }

    /// <summary>True when the site itself was made without errors.</summary>
    public bool IsWhole => _site.IsReadable && _site.Broken.IsEmpty;

    /// <summary>Of a site that was built in memory. Pages that are not published are not printed.</summary>
    public static SitePapers Of(BuiltSite site, IFileTree files) => Of(site, files, file => file.Bytes);

    /// <summary>Of a site whose files lie elsewhere.</summary>
    /// <param name="site">The site.</param>
    /// <param name="files">Its sources.</param>
    /// <param name="bytesOf">The content of a file of the site; null when it has vanished.</param>
    public static SitePapers Of(BuiltSite site, IFileTree files, Func<SiteFile, ReadOnlyMemory<byte>?> bytesOf)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(files);
        var theme = site.Printable.IsEmpty || site.Build.One(SiteRules.Settings, "") is not { } settings ? RelativePath.Root : ThemeRules.Folder(settings.Theme);
        return new(site, files, theme, bytesOf);
    }

    /// <summary>The letters of a printed page that the fonts of the theme do not have.</summary>
    internal ImmutableArray<string> MissingIn(PagePaper paper, PdfDocument document) =>
        LettersOfPage.Missing(document, Fonts, _sources.ReadText(SiteFolders.InContent(PageAddress.SourceOf(paper.Page, paper.Variant).Value))?.Text);

    /// <summary>Where an author wrote a letter; the file of the page when it comes from somewhere else.</summary>
    /// <param name="page">The page as authors name it.</param>
    /// <param name="variant">In which variant.</param>
    /// <param name="letter">The letter.</param>
    internal Location WhereIs(RelativePath page, Variant variant, string letter)
    {
        var path = SiteFolders.InContent(PageAddress.SourceOf(page, variant).Value);
        return _sources.ReadText(path) is { } source && source.Text.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at
            ? source.At(at, letter.Length)
            : Location.Of(path);
    }

    /// <summary>
    /// Stands for all that a paper is made from: the page, what it loads, the style of editions, the browser and this program. Equal digests are equal
    /// papers.
    /// </summary>
    /// <param name="paper">The paper.</param>
    /// <param name="browser">Name and version of the browser.</param>
    public ContentHash DigestOf(PagePaper paper, string browser)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var writer = new ValueWriter();
        foreach (var text in new[] { _program, browser, Style, paper.Code, paper.Writing.ToString(), paper.Edition.Key(), paper.Address, paper.Title, paper.Summary, paper.Publisher, Dates.DateText.Iso(paper.Day) })
            writer.Write(text);
        if (_pages.TryGetValue(paper.Output, out var page))
            WriteFiles(page.Copy, writer);
        return ContentHash.Of(writer.Bytes);
    }

    /// <summary>The page itself, and every file of the site that it loads; none when the page cannot be made any more.</summary>
    public IEnumerable<SiteFile> FilesOf(PagePaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        if (!_pages.TryGetValue(paper.Output, out var page) || (page.Copy.File.HasBytes ? page.Copy : page.Whole()) is not { } copy)
            return [];
        return [copy.File, .. LoadedBy(copy).Select(file => _bytesOf(file) is { } bytes ? new SiteFile(file.Path, bytes, file.Source) : null).OfType<SiteFile>()];
    }

    private void WriteFiles(PageCopy copy, ValueWriter writer)
    {
        foreach (var file in LoadedBy(copy).Prepend(copy.File))
        {
            writer.Write(file.Path);
            writer.Write(file.Digest);
        }
    }

    private IEnumerable<SiteFile> LoadedBy(PageCopy copy) => copy.Loads.Select(path => _files.GetValueOrDefault(path)).OfType<SiteFile>();
}
