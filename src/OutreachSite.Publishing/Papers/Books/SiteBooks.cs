using System.Text;
using System.Text.RegularExpressions;
using OutreachSite.Content;
using OutreachSite.Content.Sites;
using OutreachSite.Dates;
using OutreachSite.Print.Paper;
using OutreachSite.Publishing.Links;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;

namespace OutreachSite.Publishing.Papers.Books;

/// <summary>A section of a site, or the whole of it, as one book of A5 pages: cover, contents, a chapter for each page, imprint.</summary>
public sealed partial class SiteBooks
{
    private readonly BuiltSite _site;
    private readonly SiteSettings _settings;
    private readonly SiteScope _scope;
    private readonly ImmutableArray<PageFacts> _texts;
    private readonly (string Editions, string Books) _style;

    private SiteBooks(BuiltSite site, SiteSettings settings, SiteScope scope, ImmutableArray<PageFacts> texts, IFileTree files)
    {
        (_site, _settings, _scope, _texts) = (site, settings, scope, texts);
        _style = (Sheet("editions-print.css"), Sheet("book-print.css"));

        string Sheet(string name) => files.ReadText(ThemeRules.Folder(settings.Theme) / $"css/{name}")?.Text ?? "";
    }

    /// <summary>Of a site that was built in memory; null when its settings cannot be read.</summary>
    public static SiteBooks? Of(BuiltSite site, IFileTree files)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(files);
        return site.Build.One(SiteRules.Settings, "") is { } settings && site.Build.One(PageRules.Scope, "") is { } scope && site.Build.One(PageRules.Tree, "") is { } tree
            ? new(site, settings, scope, [.. tree.Seen.Paths.Select(path => site.Build.One(PageRules.Facts, path)).OfType<PageFacts>().Where(text => text.Path.Variant == Variant.Japanese)], files)
            : null;
    }

    /// <summary>The page of a folder and all below it in the original language; null when the folder has no page.</summary>
    /// <param name="folder">Below the content folder; the root for the whole site.</param>
    public BoundBook? Bind(RelativePath folder)
    {
        if (_texts.FirstOrDefault(text => text.Path.Original == folder.Below("index.md")) is not { } first)
            return null;
        var (head, isSite, words) = (first.Head.Page, folder == RelativePath.Root, _site.Build.One(ThemeRules.Words, Variant.Japanese.Key()) ?? Words.None);
        var orders = _texts.ToDictionary(text => PageAddress.OutputOf(text.Path.Original, Variant.Japanese), text => text.Head.Page.Order);
        var chapters = BookChapters.Of(_site.Files, folder, [.. _settings.Variants.Where(variant => variant != Variant.Japanese).Select(variant => new RelativePath(variant.Key()))], orders);
        var day = _texts.Where(text => text.Path.Original.IsIn(folder)).Max(text => text.Head.Page.Updated);
        var imprint = Imprint(isSite ? _settings.Title.In(Variant.Japanese) : head.Title, isSite ? _settings.Subtitle?.In(Variant.Japanese) ?? "" : head.Summary, day, folder);
        var name = isSite ? "site" : folder.Name;
        var document = new SiteFile(new RelativePath($"book-{folder.Value.Replace('/', '-')}.html"), Encoding.UTF8.GetBytes(BookDocument.Of(chapters, imprint, Variant.Japanese, words, _style.Books)), first.Path.Source);
        return new(folder.Below($"{name}-book.pdf"), folder.Below($"{name}-book-sheets.pdf"), [document, .. LoadedBy(document)], _style.Editions)
        {
            Chapters = chapters.Length, Address = _scope.Address(new("index.html")), Code = PaperCodes.Markup(imprint.Address, words),
            Facts = new(imprint.Title, imprint.Publisher, day) { Subject = imprint.Subtitle, Language = Variants.Language(Variant.Japanese) },
        };
    }

    /// <summary>The form of a book.</summary>
    internal static PaperForm Form { get; } = new(MostPages: null, HasContents: true);

    private BookImprint Imprint(string title, string subtitle, DateOnly day, RelativePath folder)
    {
        var contact = _settings.Publisher.Contact is { } id ? _site.Build.One(SiteProjections.Contact, id.Text)?.Contact : null;
        return new(
            title, subtitle, _settings.Publisher.Name.In(Variant.Japanese), _settings.Publisher.Department?.In(Variant.Japanese) ?? "", contact?.Phone ?? "",
            DateText.Of(day, DateStyle.Both), _scope.Address(folder.Below("index.html")));
    }

    private IEnumerable<SiteFile> LoadedBy(SiteFile document)
    {
        var files = _site.Files.ToDictionary(file => file.Path);
        return Loaded.Matches(Encoding.UTF8.GetString(document.Bytes.Span)).SelectMany(match => match.Groups["address"].Value.Split(','))
            .Select(candidate => Uri.UnescapeDataString(System.Net.WebUtility.HtmlDecode(candidate.Trim().Split(' ')[0])))
            .Select(address => RelativePath.Root.TryCombine(address, out var path) ? files.GetValueOrDefault(path) : null).OfType<SiteFile>().Distinct();
    }

    [GeneratedRegex("""(?:\ssrc|\ssrcset|\sposter|<link rel="stylesheet" href)="(?<address>[^"]*)["]""", RegexOptions.None, 10_000)]
    private static partial Regex Loaded { get; }
}
