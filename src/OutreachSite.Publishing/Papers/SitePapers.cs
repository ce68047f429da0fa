using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Print.Pdf;
using OutreachSite.Publishing.Papers.Books;
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
    private readonly PrintedPages _pages;
    private readonly Lazy<SiteBooks?> _books;
    private readonly Dictionary<RelativePath, BoundBook?> _bound = [];

    private SitePapers(BuiltSite site, IFileTree sources, RelativePath theme, PrintedPages pages)
    {
        (_site, _sources, _pages, _books) = (site, sources, pages, new(() => SiteBooks.Of(site, pages, sources)));
        Style = sources.ReadText(theme / "css/editions-print.css")?.Text ?? "";
        Fonts = ThemeFonts.Of(sources.ReadText(theme / "css/tokens.css")?.Text ?? "");
        All =
        [
            .. from page in site.Printable
               let copy = page.Copy
               from edition in copy.Editions
               orderby copy.Page, copy.Variant, edition
               select new PagePaper(copy.Page, copy.Variant, edition)
               {
                   Output = copy.File.Path, Address = copy.Address, Title = copy.Title, Summary = copy.Summary, Day = copy.Day, Publisher = copy.Publisher,
                   Writing = edition == PaperEdition.Booklet ? copy.Writing : PaperWriting.Horizontal, Code = copy.Code,
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
        var theme = site.Build.One(SiteRules.Settings, "") is { } settings ? ThemeRules.Folder(settings.Theme) : RelativePath.Root;
        return new(site, files, theme, new(site, bytesOf));
    }

    /// <summary>The book of a folder, though its page does not ask for it; null when the folder has no page.</summary>
    /// <param name="folder">Below the content folder; the root for the whole site.</param>
    public PagePaper? BookOf(RelativePath folder) => _books.Value?.PaperOf(folder);

    /// <summary>A paper that is a book, bound once; null for any other paper.</summary>
    internal BoundBook? Bound(PagePaper paper)
    {
        if (paper.Edition != PaperEdition.Book)
            return null;
        if (!_bound.TryGetValue(paper.Page, out var book))
            _bound[paper.Page] = book = _books.Value?.Bind(paper.Page.Folder);
        return book;
    }

    /// <summary>The letters of a printed page that the fonts of the theme do not have.</summary>
    internal ImmutableArray<string> MissingIn(PagePaper paper, PdfDocument document) =>
        LettersOfPage.Missing(document, Fonts, [.. SourcesOf(paper).Select(path => _sources.ReadText(path)?.Text).OfType<string>()]);

    /// <summary>Where an author wrote a letter; the file of the page when it comes from somewhere else.</summary>
    /// <param name="paper">On which the letter stands.</param>
    /// <param name="letter">The letter.</param>
    internal Location WhereIs(PagePaper paper, string letter)
    {
        foreach (var path in SourcesOf(paper))
        {
            if (_sources.ReadText(path) is { } source && source.Text.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at)
                return source.At(at, letter.Length);
        }

        return Location.Of(SourceOf(paper));
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
        if (Bound(paper) is { } book)
        {
            writer.Write(_program);
            writer.Write(browser);
            book.Write(writer);
            return ContentHash.Of(writer.Bytes);
        }

        foreach (var text in new[] { _program, browser, Style, paper.Code, paper.Writing.ToString(), paper.Edition.Key(), paper.Address, paper.Title, paper.Summary, paper.Publisher, Dates.DateText.Iso(paper.Day) })
            writer.Write(text);
        if (_pages.Copy(paper.Output) is { } copy)
            WriteFiles(copy, writer);
        return ContentHash.Of(writer.Bytes);
    }

    /// <summary>The page itself, and every file of the site that it loads; none when the page cannot be made any more.</summary>
    public IEnumerable<SiteFile> FilesOf(PagePaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return Bound(paper) is { } book ? [book.Document, .. book.Loads.Select(_pages.Whole).OfType<SiteFile>()]
            : _pages.WholeCopy(paper.Output) is { } copy ? [copy.File, .. _pages.LoadedBy(copy).Select(_pages.Whole).OfType<SiteFile>()]
            : [];
    }

    private static RelativePath SourceOf(PagePaper paper) => SiteFolders.InContent(PageAddress.SourceOf(paper.Page, paper.Variant).Value);

    /// <summary>The texts that a paper shows; chapters that come from tables have none.</summary>
    private IEnumerable<RelativePath> SourcesOf(PagePaper paper) =>
        Bound(paper) is { } book ? book.Sources.Where(source => source.Extension == ".md") : [SourceOf(paper)];

    private void WriteFiles(PageCopy copy, ValueWriter writer)
    {
        foreach (var file in _pages.LoadedBy(copy).Prepend(copy.File))
        {
            writer.Write(file.Path);
            writer.Write(file.Digest);
        }
    }
}
