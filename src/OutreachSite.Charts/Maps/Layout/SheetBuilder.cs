using System.Globalization;
using OutreachSite.Charts.Maps.Geometry;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Maps.Layout;

/// <summary>Lays out a map with its signs: the sheet of the whole, and one for each part that is too crowded there.</summary>
internal sealed class SheetBuilder(string id, Territory territory, ImmutableArray<(string Text, Spot At)> labels, MapWords words)
{
    /// <summary>How far a sign may stand from its place; beyond that the part is drawn larger.</summary>
    private const double Reach = 84;

    private readonly Queue<Part> _open = new();
    private int _letters;

    /// <summary>The sheets: the whole first, then the parts in the order of their letters. The markers come in the order of their numbers.</summary>
    public ImmutableArray<(Part Part, Sheet Sheet)> Build(ImmutableArray<MapMarker> markers)
    {
        var sheets = ImmutableArray.CreateBuilder<(Part, Sheet)>();
        _open.Enqueue(new("", "", territory.View, markers, FrameForm.Larger));
        while (_open.TryDequeue(out var part))
        {
            var sheet = part.Form == FrameForm.Together ? Together.Lay(Start(part), part.Markers) : Lay(part);
            if (sheet is not null)
                sheets.Add((part, sheet));
        }

        return sheets.ToImmutable();
    }

    private Sheet? Lay(Part part)
    {
        var view = part.View;
        var items = part.Markers.Select(marker => ItemOf(marker, view)).ToImmutableArray();
        var arrangement = Arrange(view, items);
        if (territory.Area.IsEmpty && arrangement.Rest.IsEmpty && arrangement.Frames is [var only] && part.Letter.Length == 0)
        {
            // Nothing but one frame on an empty ground: what is in it is the map.
            _open.Enqueue(part with { View = ViewOf(view, only), Form = only.Form });
            return null;
        }

        var frames = Named(part, arrangement, items);
        ImmutableArray<PlacedSign> signs = [.. arrangement.Rest.Select((index, at) => new PlacedSign(part.Markers[index], items[index], arrangement.Places[at]))];
        ImmutableArray<(Spot From, Spot To)> lines = [.. signs.Where(sign => sign.HasLine).Select(sign => (sign.Center, sign.Item.At))];
        ImmutableArray<Box> walls =
        [
            .. arrangement.Walls, .. frames.Select(frame => frame.Tab), .. signs.Select(sign => sign.Item.BoxAt(sign.Center)),
        ];
        return Start(part) with
        {
            Height = arrangement.Furniture.Height, Area = territory.On(view, arrangement.Furniture.Height, part.Letter.Length > 0), Furniture = arrangement.Furniture, Signs = signs, Frames = frames,
            Dots = [.. arrangement.Frames.SelectMany(frame => frame.Members).Select(index => items[index].At)],
            Labels = LabelPlacer.Place(view.Bounds with { Height = arrangement.Furniture.Height }, On(view), walls, lines),
        };
    }

    /// <summary>Frames what is crowded, places the rest, and frames what found no place, until everything has one.</summary>
    private Arrangement Arrange(View view, ImmutableArray<Item> items)
    {
        var (finder, crowds) = (new FrameFinder(view, items), Crowds.Of(items));
        var length = ScaleLength.Of(view.Scale * territory.Plane.EastAt(view.Ground(view.Bounds).Middle), words);
        while (true)
        {
            var frames = finder.Around(crowds.Select(crowd => crowd.ToHashSet()));
            ImmutableArray<int> rest = [.. Enumerable.Range(0, items.Length).Except(frames.SelectMany(frame => frame.Members))];
            ImmutableArray<Item> alone = [.. rest.Select(index => items[index])];
            var furniture = Furniture.Find(view, length, alone, frames);
            var bounds = view.Bounds with { Height = furniture.Height };
            var tabs = TabPlacer.Place(bounds, frames, [.. frames.Select((_, index) => Letters.At(_letters + index))], [furniture.ScaleBox, furniture.NorthBox], alone);
            ImmutableArray<Box> walls = [furniture.ScaleBox, furniture.NorthBox, .. frames.Select(frame => frame.Box), .. tabs];
            var places = new ItemPlacer(bounds.Grown(-2), walls, Reach).Place(alone);
            if (!places.Contains(null))
                return new(frames, tabs, furniture, rest, [.. places.Select(place => place!.Value)], walls);
            crowds.AddRange(places.Index().Where(place => place.Item is null).Select(place => Crowds.AroundLost(items, rest[place.Index])));
        }
    }

    private ImmutableArray<PlacedFrame> Named(Part part, Arrangement arrangement, ImmutableArray<Item> items)
    {
        var named = ImmutableArray.CreateBuilder<PlacedFrame>();
        foreach (var (index, frame) in arrangement.Frames.Index())
        {
            var letter = Letters.At(_letters++);
            var title = Title(letter, part.View, frame);
            _open.Enqueue(new(letter, title, ViewOf(part.View, frame), [.. frame.Members.Select(member => part.Markers[member])], frame.Form));
            var spoken = frame.Form == FrameForm.Together ? title : Phrase.Fill(words.Frame, ("title", title), ("count", Count(frame.Members.Length)));
            named.Add(new(frame.Box, arrangement.Tabs[index], letter, $"#{IdOf(letter)}", spoken));
        }

        return named.ToImmutable();
    }

    private string Title(string letter, View view, Frame frame)
    {
        if (frame.Form == FrameForm.Together)
            return Phrase.Fill(words.TogetherInset, ("letter", letter), ("count", Count(frame.Members.Length)));
        var inside = On(view).Where(label => frame.Box.Contains(label.At.X, label.At.Y))
            .OrderBy(label => label.At.DistanceTo(new(frame.Box.Center, frame.Box.Middle))).Select(label => label.Text).FirstOrDefault();
        return inside is null ? Phrase.Fill(words.Inset, ("letter", letter)) : Phrase.Fill(words.NamedInset, ("letter", letter), ("name", inside));
    }

    private Sheet Start(Part part) => new()
    {
        Kind = part.Form == FrameForm.Together ? "together" : part.Letter.Length == 0 ? "map" : "inset", Id = IdOf(part.Letter), Height = part.View.Height,
        Sentence = part.Letter.Length == 0 ? "" : part.Form == FrameForm.Together ? part.Title : Phrase.Fill(words.Frame, ("title", part.Title), ("count", Count(part.Markers.Length))),
    };

    private string IdOf(string letter) => letter.Length == 0 ? id : $"{id}-{letter.ToLowerInvariant()}";

    private static View ViewOf(View view, Frame frame) => View.Of(view.Ground(frame.Box));

    private Item ItemOf(MapMarker marker, View view) => new(view.On(territory.Plane.At(marker.At!.Value)), SignSize.Width(marker.Number), SignSize.Height);

    private IEnumerable<(string Text, Spot At)> On(View view) => labels.Select(label => (label.Text, view.On(label.At)));

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private sealed record Arrangement(
        ImmutableArray<Frame> Frames, ImmutableArray<Box> Tabs, Furniture Furniture, ImmutableArray<int> Rest, ImmutableArray<Spot> Places, ImmutableArray<Box> Walls);
}
