using OutreachSite.Charts.Maps;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Facilities;

/// <summary>The map of a list and of one place, from the coordinates of the register and the boundary of the site.</summary>
internal static class FacilityMap
{
    /// <summary>A list that is longer has a map of its areas instead, which lead to lists that are shorter: nobody finds one of sixty numbers.</summary>
    public const int MostPlaces = 30;

    private const int MostNames = 8;

    /// <summary>The map of everything on a list; of areas where that is too much; null without coordinates.</summary>
    public static Value OfList(RegisterPage page, IdList list, RegisterHost? home)
    {
        if (list.Ids.Length > MostPlaces)
            return OfAreas(page);
        ImmutableArray<MapMarker> markers = [.. list.Ids.Select(id => page.Reads.Result(RegisterRules.Row, new(page.Place.Host.Table, id))?.Row).OfType<ShownRow>().Select((row, index) => Marker(page, row, index, home))];
        return MapValues.Of(MapDrawing.Draw(
            new() { Id = "map", Title = page.Text.Text.Head.Page.Title, Markers = markers, Boundary = MapValues.Boundary(page.Reads), Labels = Labels(page, markers) }, MapValues.WordsOf(page.Variant)));
    }

    /// <summary>Where one place is, within the boundary.</summary>
    public static Value OfPlace(RegisterPage page, ShownRow row)
    {
        var marker = new MapMarker(row.Number, MapValues.PointOf(row.Row), MapValues.SignOf(row), row.Row.Text(FacilityFields.Name), null);
        if (marker.At is null)
            return Value.Null;
        return MapValues.Of(MapDrawing.Draw(
            new()
            {
                Id = "map", Title = page.Text.Text.Head.Page.Title, Markers = [marker],
                Boundary = MapValues.Boundary(page.Reads), Labels = Labels(page, [marker]), Marked = row.Number,
            }, MapValues.WordsOf(page.Variant)));
    }

    private static Value OfAreas(RegisterPage page) => FacilityLists.CutOf(page.Place) is not { Area: null, Offer: null } || page.Reads.Result(FacilityLists.Facets, page.Place.Host.Page) is not { } facets ? Value.Null
        : MapValues.Of(MapDrawing.DrawIndex(
            new()
            {
                Id = "map", Title = page.Text.Text.Head.Page.Title, Boundary = MapValues.Boundary(page.Reads),
                Regions = [.. from area in facets.Areas
                              let kind = FacilityLists.CutOf(page.Place)?.Kind
                              where facets.CountOf(area.Slug, kind) > 0
                              let middle = Middles(page).FirstOrDefault(one => one.Name == area.Name)
                              select new MapRegion(area.Name, facets.CountOf(area.Slug, kind), middle?.At, page.Link(FacilityLists.PageOf(page.Place, area.Slug, kind)))],
            }, MapValues.WordsOf(page.Variant)));

    /// <summary>A number leads to its place in the list, or to its page where the list shows another part.</summary>
    private static MapMarker Marker(RegisterPage page, ShownRow row, int index, RegisterHost? home)
    {
        var isHere = (index / FacilityForms.PartSize) + 1 == page.Text.Part;
        var href = isHere ? $"#{row.Slug}" : home is null ? null : page.Link(FacilityForms.PageOf(home, row));
        return new(row.Number, MapValues.PointOf(row.Row), MapValues.SignOf(row), row.Row.Text(FacilityFields.Name), href);
    }

    /// <summary>The names of the areas that lie nearest to what is shown: a prefecture has more than a map has room for.</summary>
    private static ImmutableArray<MapLabel> Labels(RegisterPage page, ImmutableArray<MapMarker> markers)
    {
        ImmutableArray<MapPoint> points = [.. markers.Select(marker => marker.At).OfType<MapPoint>()];
        return points.IsEmpty ? [] :
        [
            .. Middles(page).OrderBy(area => points.Min(point => Math.Pow(area.At.Latitude - point.Latitude, 2) + Math.Pow(area.At.Longitude - point.Longitude, 2)))
                .Take(MostNames).Select(area => new MapLabel(area.Name, area.At)),
        ];
    }

    private static ImmutableArray<AreaMiddle> Middles(RegisterPage page) => page.Reads.Result(FacilityLists.Middles, page.Place.Host.Table)?.Areas ?? [];
}
