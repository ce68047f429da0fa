using OutreachSite.Testing;

namespace OutreachSite.Browser.Tests.Visiting;

/// <summary>How closely each page is looked at.</summary>
/// <param name="Cover">The pages that are seen in every way: together they hold whatever any page holds.</param>
/// <param name="Outlines">Beside them, the first page of each outline, at whose structure the accessibility checker looks.</param>
public sealed record VisitPlan(IReadOnlySet<string> Cover, IReadOnlySet<string> Outlines)
{
    /// <summary>What the plan was made from, in the order of pages.</summary>
    public IReadOnlyList<PlannedPage> Pages { get; init; } = [];

    /// <summary>The plan for some pages, by their HTML.</summary>
    public static VisitPlan Of(IEnumerable<(string Page, string Html)> pages)
    {
        var known = pages.OrderBy(page => page.Page, StringComparer.Ordinal).AsParallel().AsOrdered().Select(page => PlannedPage.Of(page.Page, page.Html)).ToArray();
        var cover = PageCover.Of(known.ToDictionary(page => page.Page, page => page.Traits));
        var seen = known.Where(page => cover.Contains(page.Page)).Select(page => page.Outline).ToHashSet(StringComparer.Ordinal);
        return new(cover, known.Where(page => seen.Add(page.Outline)).Select(page => page.Page).ToHashSet(StringComparer.Ordinal)) { Pages = known };
    }
}

/// <summary>What a page is made of, and how it is built.</summary>
public sealed record PlannedPage(string Page, IReadOnlySet<string> Traits, string Outline)
{
    /// <summary>Reads a page.</summary>
    public static PlannedPage Of(string page, string html)
    {
        var document = HtmlFacts.Page(html);
        return new(page, PageTraits.Of(document), PageOutline.Of(document));
    }
}
