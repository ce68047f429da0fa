using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Facilities;

/// <summary>The global <c>facility</c>: one place.</summary>
internal static class FacilityModel
{
    public static TemplateObject? Build(RegisterPage page)
    {
        if (FacilityForms.RowOf(page.Place) is not { } row)
            return null;
        var facility = FacilityValues.Whole(page, row);
        facility["map"] = FacilityMap.OfPlace(page, row);
        facility["list_url"] = page.Link(page.Place.Host.Page);
        facility["professional_url"] = page.Reads.Result(RegisterRules.Hosts, "")!.ProfessionalOf(page.Place.Host.Table) is { } other ? page.Link(other.Page) : Value.Null;
        facility["near_url"] = Near(page, row);
        return new() { ["facility"] = facility };
    }

    /// <summary>The list of the same kind in the same area, where there is another one.</summary>
    private static Value Near(RegisterPage page, ShownRow row)
    {
        if (page.Reads.Result(FacilityLists.Facets, page.Place.Host.Page) is not { } facets)
            return Value.Null;
        var kind = RegisterSlugs.Of(FacilityLists.KindOf(row));
        var area = facets.Areas.FirstOrDefault(choice => choice.Name == row.Row.Text(FacilityFields.City) || choice.Name == row.Row.Text(FacilityFields.District))?.Slug;
        return facets.CountOf(area, kind) < 2 ? Value.Null : page.Link(FacilityLists.PageOf(page.Place, area, kind));
    }
}
