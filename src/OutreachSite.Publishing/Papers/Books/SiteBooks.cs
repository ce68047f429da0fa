using System.Text;
using System.Text.RegularExpressions;
using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Sites;
using OutreachSite.Dates;
using OutreachSite.Print.Paper;
using OutreachSite.Publishing.Links;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;

namespace OutreachSite.Publishing.Papers.Books;

/// <summary>
/// A section of a site, or the whole of it, as one book of A5 pages: cover, contents, a chapter for each page, imprint. Its chapters are pages as they are
/// printed, so that a book never depends on the links to papers, of which it may be one itself.
/// </summary>
internal sealed partial class SiteBooks
{
    private readonly BuiltSite _site;
    private readonly SiteSettings _settings;
    private readonly SiteScope _scope;
    private readonly PrintedPages _pages;
    private readonly ImmutableArray<PageFacts> _texts;
    private readonly (string Editions, string Books) _style;

    private SiteBooks(BuiltSite site, SiteSettings settings, SiteScope scope, PrintedPages pages, ImmutableArray<PageFacts> texts, IFileTree sources)
    {
        (_site, _settings, _scope, _pages, _texts) = (site, settings, scope, pages, texts);
        _style = (Sheet("editions-print.css"), Sheet("book-print.css"));

        string Sheet(string name) => sources.ReadText(ThemeRules.Folder(settings.Theme) / $"css/{name}")?.Text ?? "";
    }

    /// <summary>The form of a book.</summary>
    public static PaperForm Form { get; } = new(MostPages: null, HasContents: true);

    /// <summary>Of a built site; null when its settings cannot be read.</summary>
    public static SiteBooks? Of(BuiltSite site, PrintedPages pages, IFileTree sources) =>
        site.Build.One(SiteRules.Settings, "") is { } settings && site.Build.One(PageRules.Scope, "") is { } scope && site.Build.One(PageRules.Tree, "") is { } tree
            ? new(site, settings, scope, pages, [.. tree.Seen.Paths.Select(path => site.Build.One(PageRules.Facts, path)).OfType<PageFacts>().Where(text => text.Path.Variant == Variant.Japanese)], sources)
            : null;

    /// <summary>The book of a folder, though its page does not ask for it; null when the folder has no page.</summary>
    /// <param name="folder">Below the content folder; the root for the whole site.</param>
    public PagePaper? PaperOf(RelativePath folder)
    {
        if (First(folder) is not { } first || OutputOf(first) is not { } output)
            return null;
        var head = first.Head.Page;
        return new(first.Path.Original, Variant.Japanese, PaperEdition.Book)
        {
            Output = output, Address = _scope.Address(PageAddress.OutputOf(first.Path.Original, Variant.Japanese)), Title = head.Title, Summary = head.Summary,
            Publisher = _settings.Publisher.Name.In(Variant.Japanese), Day = head.Updated,
        };
    }

    /// <summary>The page of a folder and all below it in the original language; null when the folder has no page.</summary>
    /// <param name="folder">Below the content folder; the root for the whole site.</param>
    public BoundBook? Bind(RelativePath folder)
    {
        if (First(folder) is not { } first || OutputOf(first) is not { } home)
            return null;
        var words = _site.Build.One(ThemeRules.Words, Variant.Japanese.Key()) ?? Words.None;
        var texts = _texts.Where(text => OutputOf(text) is not null).ToDictionary(text => OutputOf(text)!.Value);
        var pages = _pages.In(home.Folder, [.. _settings.Variants.Where(variant => variant != Variant.Japanese).Select(variant => new RelativePath(variant.Key()))]);
        var chapters = BookChapters.Of(pages, texts.ToDictionary(text => text.Key, text => text.Value.Head.Page.Order));
        var day = chapters.Select(chapter => texts.GetValueOrDefault(chapter.Output)).OfType<PageFacts>().Append(first).Max(text => text.Head.Page.Updated);
        var imprint = ImprintOf(first, day);
        var document = new SiteFile(
            new RelativePath($"book-{folder.Value.Replace('/', '-')}.html"), Encoding.UTF8.GetBytes(BookDocument.Of(chapters, imprint, Variant.Japanese, words, _style.Books)), first.Path.Source);
        return new(document, [.. LoadedBy(document)], _style.Editions)
        {
            Sources = [.. chapters.Select(chapter => chapter.Source)],
            Address = _scope.Address(_scope.Microsite.Below("index.html")), Code = PaperCodes.Markup(imprint.Address, words),
            Facts = new(imprint.Title, imprint.Publisher, day) { Subject = imprint.Subtitle, Language = Variants.Language(Variant.Japanese) },
        };
    }

    private PageFacts? First(RelativePath folder) => _texts.FirstOrDefault(text => text.Path.Original == folder.Below("index.md"));

    private RelativePath? OutputOf(PageFacts text) => _scope.Map(PageAddress.OutputOf(text.Path.Original, Variant.Japanese));

    /// <summary>The whole site has its own name and telephone, a section the name of its page.</summary>
    private BookImprint ImprintOf(PageFacts first, DateOnly day)
    {
        var contact = _settings.Publisher.Contact is { } id ? _site.Build.One(SiteProjections.Contact, id.Text)?.Contact : null;
        var isSite = first.Path.Original == PageAddress.Home;
        return new(
            isSite ? _settings.Title.In(Variant.Japanese) : first.Head.Page.Title, isSite ? _settings.Subtitle?.In(Variant.Japanese) ?? "" : first.Head.Page.Summary,
            _settings.Publisher.Name.In(Variant.Japanese), _settings.Publisher.Department?.In(Variant.Japanese) ?? "", contact?.Phone ?? "",
            DateText.Of(day, DateStyle.Both), _scope.Address(PageAddress.OutputOf(first.Path.Original, Variant.Japanese)));
    }

    private IEnumerable<SiteFile> LoadedBy(SiteFile document) =>
        Loaded.Matches(Encoding.UTF8.GetString(document.Bytes.Span)).SelectMany(match => match.Groups["address"].Value.Split(','))
            .Select(candidate => Uri.UnescapeDataString(System.Net.WebUtility.HtmlDecode(candidate.Trim().Split(' ')[0])))
            .Select(address => RelativePath.Root.TryCombine(address, out var path) ? _pages.File(path) : null).OfType<SiteFile>().Distinct();

    [GeneratedRegex("""(?:\ssrc|\ssrcset|\sposter|<link rel="stylesheet" href)="(?<address>[^"]*)["]""", RegexOptions.None, 10_000)]
    private static partial Regex Loaded { get; }
}
