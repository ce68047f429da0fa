using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Facilities;

/// <summary>The ways to cut a list, as links to pages that are there already, each with its count.</summary>
internal static class FacilityFacetValues
{
    public static Value Of(RegisterPage page, FacilityFacets facets)
    {
        var cut = FacilityLists.CutOf(page.Place) ?? default;
        var groups = new List<Value>();
        if (!facets.Areas.IsEmpty)
        {
            groups.Add(Group(page, "area", All(page, cut.Area is null, FacilityLists.PageOf(page.Place, null, cut.Kind), facets.CountOf(null, cut.Kind)),
                facets.Areas.Select(area => Choice(page, area.Name, area.Slug == cut.Area, FacilityLists.PageOf(page.Place, area.Slug, cut.Kind), facets.CountOf(area.Slug, cut.Kind)))));
        }

        if (!facets.Kinds.IsEmpty)
        {
            groups.Add(Group(page, "kind", All(page, cut.Kind is null, FacilityLists.PageOf(page.Place, cut.Area, null), facets.CountOf(cut.Area, null)),
                facets.Kinds.Select(kind => Choice(page, FacilityValues.KindText(kind.Name, page.Words), kind.Slug == cut.Kind, FacilityLists.PageOf(page.Place, cut.Area, kind.Slug), facets.CountOf(cut.Area, kind.Slug)))));
        }

        if (!facets.Offers.IsEmpty)
        {
            groups.Add(Group(page, "can", All(page, cut.Offer is null, page.Place.Host.Page, facets.Count),
                facets.Offers.Select(offer => Choice(page, page.Words.Say($"offer.{offer.Slug}"), offer.Slug == cut.Offer?.Key, FacilityLists.PageOf(page.Place, offer), offer.Count))));
        }

        return Value.Of(groups.ToArray());
    }

    private static Value Group(RegisterPage page, string key, Value all, IEnumerable<Value> choices) => new TemplateObject
    {
        ["key"] = key,
        ["title"] = page.Words.Say($"facet.{key}"),
        // A choice that leads to nothing is no way to go.
        ["choices"] = Value.Of([all, .. choices.Where(choice => !choice.IsNull)]),
    };

    private static Value All(RegisterPage page, bool isCurrent, RelativePath target, int count) => Choice(page, page.Words.Say("facet.all"), isCurrent, target, count);

    private static Value Choice(RegisterPage page, string text, bool isCurrent, RelativePath target, int count) => count == 0 ? Value.Null : new TemplateObject
    {
        ["text"] = text,
        ["count"] = count,
        ["url"] = page.Link(target),
        ["current"] = isCurrent,
    };
}
