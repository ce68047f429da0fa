using OutreachSite.Numbers;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Freshness;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Facilities;

/// <summary>The global <c>facilities</c>: a list of places, the ways to cut it, its map.</summary>
internal static class FacilityListModel
{
    public static TemplateObject? Build(RegisterPage page)
    {
        var (place, reads) = (page.Place, page.Reads);
        if (reads.Result(FacilityLists.List, place.Page) is not { } list || reads.Result(FacilityLists.Facets, place.Host.Page) is not { } facets)
            return null;
        var (home, part) = (FacilityForms.Home(place.Host, reads), ListPart.Of(page.Text, list.Ids.Length, FacilityForms.PartSize));
        var hosts = reads.Result(RegisterRules.Hosts, "")!;
        var other = place.Host.IsForProfessionals ? hosts.HomeOf(place.Host.Table) : hosts.ProfessionalOf(place.Host.Table);
        ImmutableArray<ShownRow> rows = [.. part.Take(list.Ids).Select(id => reads.Result(RegisterRules.Row, new(place.Host.Table, id))?.Row).OfType<ShownRow>()];
        return new()
        {
            ["facilities"] = new TemplateObject
            {
                ["total"] = NumberText.Grouped(list.Ids.Length),
                ["first"] = list.Ids.IsEmpty ? 0 : ((part.Number - 1) * FacilityForms.PartSize) + 1,
                ["last"] = ((part.Number - 1) * FacilityForms.PartSize) + rows.Length,
                ["rows"] = Value.Of(rows.Select(row => (Value)(place.Host.IsForProfessionals ? FacilityValues.ForProfessionals(page, row, home) : FacilityValues.Of(page, row, home))).ToArray()),
                ["facets"] = FacilityFacetValues.Of(page, facets),
                ["pager"] = part.Pager(page.Text, page.Site),
                ["stale"] = rows.Count(row => row.Freshness == FreshnessState.Stale),
                ["map"] = FacilityMap.OfList(page, list, home),
                ["other_url"] = other is null || other == place.Host ? Value.Null : page.Link(other.Page),
                ["open_data"] = place.IsHost ? OpenDataFiles.Links(page) : Value.Null,
            },
        };
    }
}
