using System.Globalization;
using OutreachSite.Charts.Maps.Geometry;
using OutreachSite.Charts.Maps.Layout;
using OutreachSite.Charts.Maps.Writing;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Maps;

/// <summary>Draws maps: numbered signs within a boundary, as SVG without any picture of the ground from elsewhere.</summary>
public static class MapDrawing
{
    private const double ReachOfPlates = 170;

    /// <summary>The map of these places, or null when none of them can be drawn.</summary>
    public static MapPicture? Draw(MapRequest request, MapWords words)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(words);
        ImmutableArray<MapMarker> markers = [.. request.Markers.OrderBy(marker => marker.Number, NumberOrder.Instance)];
        if (Territory.Of(request.Boundary, [.. markers.Where(HasPlace).Select(marker => marker.At!.Value)]) is not { } territory)
            return null;
        ImmutableArray<MapMarker> drawn = [.. markers.Where(marker => HasPlace(marker) && territory.Shows(marker.At!.Value))];
        ImmutableArray<(string, Spot)> labels = [.. request.Labels.Where(label => label.At.IsPlace).Select(label => (label.Text, territory.Plane.At(label.At)))];
        if (request.Marked is { } number)
            return drawn.FirstOrDefault(marker => marker.Number == number) is { } one ? DrawOne(request, territory, labels, one, drawn, words) : null;
        if (drawn.IsEmpty)
            return null;
        var sheets = new SheetBuilder(request.Id, territory, labels, words).Build(drawn);
        var sentence = Sentence(drawn.Length, [.. sheets.Select(sheet => sheet.Part.Letter).Where(letter => letter.Length > 0)], words);
        return new(
            request.Id, request.Title, SheetWriter.Write(sheets[0].Sheet with { Sentence = sentence }, words),
            [.. sheets.Skip(1).Select(sheet => new MapInset(sheet.Sheet.Id, sheet.Part.Letter, sheet.Part.Title, SheetWriter.Write(sheet.Sheet, words)))],
            sentence, Signs(drawn), HasDots: false,
            [.. markers.Except(drawn).Select(marker => new MapAbsence(marker.Number, marker.Label, marker.Href, HasPlace(marker) ? MapAbsenceReason.Outside : MapAbsenceReason.Unknown))]);
    }

    /// <summary>The map of these parts, or null when none of them can be drawn.</summary>
    public static MapPicture? DrawIndex(MapIndexRequest request, MapWords words)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(words);
        ImmutableArray<MapRegion> known = [.. request.Regions.Where(region => region.At is { IsPlace: true })];
        if (Territory.Of(request.Boundary, [.. known.Select(region => region.At!.Value)]) is not { } territory)
            return null;
        ImmutableArray<MapRegion> shown = [.. known.Where(region => territory.Shows(region.At!.Value))];
        ImmutableArray<Item> items = [.. shown.Select(region => PlateOf(region, territory, words))];
        var (view, furniture) = (territory.View, Furnish(territory, items, words));
        var bounds = view.Bounds with { Height = furniture.Height };
        var places = new ItemPlacer(bounds.Grown(-4), [furniture.ScaleBox, furniture.NorthBox], ReachOfPlates).Place(items);
        ImmutableArray<PlacedRegion> plates = [.. shown.Zip(items, places).Where(one => one.Third is not null).Select(one => new PlacedRegion(
            one.First, CountOf(one.First, words), Phrase.Fill(words.Region, ("name", one.First.Name), ("count", Count(one.First.Count))), one.Second, one.Third!.Value))];
        if (plates.IsEmpty)
            return null;
        var sentence = Phrase.Fill(words.Parts, ("count", Count(plates.Length)));
        var sheet = new Sheet
        {
            Kind = "index", Id = request.Id, Sentence = sentence, Height = furniture.Height, Area = territory.On(view, furniture.Height, isPart: false), Furniture = furniture, Regions = plates,
        };
        var placed = plates.Select(plate => plate.Region).ToHashSet();
        return new(request.Id, request.Title, SheetWriter.Write(sheet, words), [], sentence, [], HasDots: false,
            [.. request.Regions.Where(region => !placed.Contains(region)).Select(region => new MapAbsence(
                "", region.Name, region.Href, !known.Contains(region) ? MapAbsenceReason.Unknown : shown.Contains(region) ? MapAbsenceReason.Crowded : MapAbsenceReason.Outside))]);
    }

    /// <summary>The map of one place: its sign, the others as dots.</summary>
    private static MapPicture DrawOne(
        MapRequest request, Territory territory, ImmutableArray<(string Text, Spot At)> labels, MapMarker marker, ImmutableArray<MapMarker> all, MapWords words)
    {
        var view = territory.View;
        Spot On(MapMarker one) => view.On(territory.Plane.At(one.At!.Value));
        var item = new Item(On(marker), SignSize.Width(marker.Number) + 2 * SignSize.Ring, SignSize.Height + 2 * SignSize.Ring);
        var furniture = Furnish(territory, [item], words);
        var bounds = view.Bounds with { Height = furniture.Height };
        var center = new ItemPlacer(bounds.Grown(-4), [furniture.ScaleBox, furniture.NorthBox], ReachOfPlates).Place([item])[0]!.Value;
        var box = item.BoxAt(center);
        ImmutableArray<Spot> dots = [.. all.Where(one => one != marker).Select(On).Where(spot => !box.Grown(2).Contains(spot.X, spot.Y))];
        var sentence = Phrase.Fill(words.One, ("label", marker.Label));
        var area = territory.On(view, furniture.Height, isPart: false);
        var sheet = new Sheet
        {
            Kind = "map", Id = request.Id, Sentence = sentence, Height = furniture.Height, Area = area, Furniture = furniture, IsMarked = true,
            Signs = [new(marker, item, center)], Dots = dots,
            Labels = LabelPlacer.Place(bounds, labels.Select(label => (label.Text, view.On(label.At))),
                [furniture.ScaleBox, furniture.NorthBox, box, .. dots.Select(dot => Box.Around(dot.X, dot.Y, 6, 6))], [(center, item.At)], area),
        };
        return new(request.Id, request.Title, SheetWriter.Write(sheet, words), [], sentence, [marker.Sign], dots.Length > 0, []);
    }

    private static Furniture Furnish(Territory territory, ImmutableArray<Item> items, MapWords words)
    {
        var view = territory.View;
        return Furniture.Find(view, ScaleLength.Of(view.Scale * territory.Plane.EastAt(view.Ground(view.Bounds).Middle), words), items, []);
    }

    private static Item PlateOf(MapRegion region, Territory territory, MapWords words) => new(
        territory.View.On(territory.Plane.At(region.At!.Value)),
        Math.Max(TextWidth.Of(region.Name, SignSize.Text), TextWidth.Of(CountOf(region, words), SignSize.Small)) + 18, 52);

    private static string CountOf(MapRegion region, MapWords words) => Phrase.Fill(words.Count, ("count", Count(region.Count)));

    private static string Sentence(int count, ImmutableArray<string> letters, MapWords words) => Phrase.Fill(words.All, ("count", Count(count))) + letters switch
    {
        [] => "",
        [var only] => Phrase.Fill(words.Larger, ("first", only)),
        [var first, .., var last] => Phrase.Fill(words.LargerMany, ("first", first), ("last", last)),
    };

    private static ImmutableArray<MarkerSign> Signs(ImmutableArray<MapMarker> drawn) => [.. drawn.Select(marker => marker.Sign).Distinct().Order()];

    private static bool HasPlace(MapMarker marker) => marker.At is { IsPlace: true };

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
