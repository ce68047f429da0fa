using OutreachSite.Charts.Maps;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Facilities;

/// <summary>The map of a list and of one place, from the coordinates of the register and the boundary of the site.</summary>
internal static class FacilityMap
{
    /// <summary>A list that is longer has a map of its areas instead: nobody finds one of two hundred numbers.</summary>
    public const int MostPlaces = 99;

    /// <summary>The map of everything on a list; of areas where that is too much; null without coordinates.</summary>
    public static Value OfList(RegisterPage page, IdList list, RegisterHost? home)
    {
        if (list.Ids.Length > MostPlaces)
            return page.Place.IsHost ? OfAreas(page) : Value.Null;
        var markers = list.Ids.Select(id => page.Reads.Result(RegisterRules.Row, new(page.Place.Host.Table, id))?.Row).OfType<ShownRow>().Select((row, index) => Marker(page, row, index, home));
        return MapValues.Of(page, MapDrawing.Draw(
            new() { Id = "map", Title = page.Text.Text.Head.Page.Title, Markers = [.. markers], Boundary = MapValues.Boundary(page.Reads), Labels = Labels(page) }, MapValues.WordsOf(page.Variant)));
    }

    /// <summary>Where one place is, within the boundary.</summary>
    public static Value OfPlace(RegisterPage page, ShownRow row)
    {
        if (MapValues.PointOf(row.Row) is null)
            return Value.Null;
        return MapValues.Of(page, MapDrawing.Draw(
            new()
            {
                Id = "map", Title = page.Text.Text.Head.Page.Title, Markers = [new(row.Number, MapValues.PointOf(row.Row), MapValues.SignOf(row), row.Row.Text(FacilityFields.Name), null)],
                Boundary = MapValues.Boundary(page.Reads), Labels = Labels(page), Marked = row.Number,
            }, MapValues.WordsOf(page.Variant)));
    }

    private static Value OfAreas(RegisterPage page) => page.Reads.Result(FacilityLists.Facets, page.Place.Host.Page) is not { } facets ? Value.Null
        : MapValues.Of(page, MapDrawing.DrawIndex(
            new()
            {
                Id = "map", Title = page.Text.Text.Head.Page.Title, Boundary = MapValues.Boundary(page.Reads),
                Regions = [.. from area in facets.Areas
                              let middle = Middles(page).FirstOrDefault(one => one.Name == area.Name)
                              select new MapRegion(area.Name, area.Count, middle?.At, page.Link(FacilityLists.PageOf(page.Place, area.Slug, null)))],
            }, MapValues.WordsOf(page.Variant)));

    /// <summary>A number leads to its place in the list, or to its page where the list shows another part.</summary>
    private static MapMarker Marker(RegisterPage page, ShownRow row, int index, RegisterHost? home)
    {
        var isHere = (index / ListPart.Size) + 1 == page.Text.Part;
        var href = isHere ? $"#{row.Slug}" : home is null ? null : page.Link(FacilityForms.PageOf(home, row));
        return new(row.Number, MapValues.PointOf(row.Row), MapValues.SignOf(row), row.Row.Text(FacilityFields.Name), href);
    }

    private static ImmutableArray<MapLabel> Labels(RegisterPage page) => [.. Middles(page).Select(area => new MapLabel(area.Name, area.At))];

    private static ImmutableArray<AreaMiddle> Middles(RegisterPage page) => page.Reads.Result(FacilityLists.Middles, page.Place.Host.Table)?.Areas ?? [];
}
