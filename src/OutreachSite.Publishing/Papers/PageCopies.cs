using System.Text;
using System.Text.RegularExpressions;
using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Papers;

/// <summary>What a page that is wanted on paper adds to its rendering.</summary>
internal static partial class PageCopies
{
    /// <summary>On which papers a page is wanted; none for a page that shows the text of another variant, and for further parts of a list.</summary>
    public static ImmutableArray<PaperEdition> EditionsOf(PageText page, Reads reads)
    {
        if (page.Part > 1 || page.IsFallback)
            return [];
        var own = page.Text.Head.Page.Print;
        // A translation is printed as its original is, unless it says otherwise; books are made in the original language alone.
        return own.IsEmpty && page.Variant != Variant.Japanese && page.Text.Path.Variant == page.Variant
            ? reads.Result(PaperRules.OfOriginal, page.Original)?.Editions.Remove(PaperEdition.Book) ?? []
            : own;
    }

    /// <summary>The papers that a page offers: its own, or those of the text that it shows.</summary>
    public static ImmutableArray<KnownPaper> OfferedOn(PageText page, Reads reads)
    {
        var isWanted = page.IsFallback ? page.Part == 1 && !page.Text.Head.Page.Print.IsEmpty : !EditionsOf(page, reads).IsEmpty;
        return isWanted ? reads.Result(PaperRules.OfPage, new DocumentId(page.Original, page.Text.Path.Variant.Key()))?.Papers ?? [] : [];
    }

    /// <summary>The copy of a page.</summary>
    public static PageCopy Of(PageText page, ImmutableArray<PaperEdition> editions, SiteFile file, PageSurroundings site)
    {
        var matter = page.Text.Head.Page;
        return new(page.Original, page.Variant, file)
        {
            Loads = LoadedBy(file), Editions = editions, Address = site.Links.Scope.Address(page.Output), Title = matter.Title, Summary = matter.Summary,
            Publisher = site.Settings.Publisher.Name.In(page.Variant), Day = matter.Updated,
            Writing = matter.Writing ?? PaperWriting.Horizontal,
            // A page without a file leads to the page on which its facts stand.
            Code = PaperCodes.Markup(site.Links.Scope.Address(page.StandIn is { } home ? PageAddress.OutputOf(home, page.Variant) : page.Output), site.Words),
        };
    }

    private static ImmutableArray<RelativePath> LoadedBy(SiteFile page) =>
    [
        .. Loaded.Matches(Encoding.UTF8.GetString(page.Bytes.Span)).SelectMany(match => match.Groups["address"].Value.Split(','))
            .Select(candidate => Uri.UnescapeDataString(System.Net.WebUtility.HtmlDecode(candidate.Trim().Split(' ')[0])))
            .Select(address => page.Path.Folder.TryCombine(address, out var path) ? path : RelativePath.Root)
            .Where(path => path != RelativePath.Root).Distinct(),
    ];

    [GeneratedRegex("""(?:\ssrc|\ssrcset|\sposter|<link(?=[^>]*\srel="?stylesheet)[^>]*\shref)="(?<address>[^"]*)["]""", RegexOptions.None, 1000)]
    private static partial Regex Loaded { get; }
}
