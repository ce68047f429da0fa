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
            sheets.Add(Lay(part));
        }

        return sheets.ToImmutable();
    }

    private (Part Part, Sheet Sheet) Lay(Part part)
    {
        if (part.Form == FrameForm.Together)
            return (part, Together.Lay(Start(part), part.Markers));
        var view = part.View;
        var items = part.Markers.Select(marker => ItemOf(marker, view)).ToImmutableArray();
        var arrangement = Arrange(view, items);
        // Nothing but one frame: what is in it is the sheet, unless the boundary around it tells where it lies.
        return arrangement is { Rest: [], Frames: [var only] } && (part.Letter.Length > 0 || territory.Area.IsEmpty)
            ? Lay(part with { View = ViewOf(view, only), Form = only.Form, Title = only.Form == FrameForm.Larger ? part.Title : Title(part.View, only) })
            : (part, Lay(part, items, arrangement));
    }

    private Sheet Lay(Part part, ImmutableArray<Item> items, Arrangement arrangement)
    {
        var view = part.View;
        var frames = Named(part, arrangement, items);
        ImmutableArray<PlacedSign> signs = [.. arrangement.Rest.Select((index, at) => new PlacedSign(part.Markers[index], items[index], arrangement.Places[at]))];
        ImmutableArray<(Spot From, Spot To)> lines = [.. signs.Where(sign => sign.HasLine).Select(sign => (sign.Center, sign.Item.At))];
        ImmutableArray<Box> walls =
        [
            .. arrangement.Walls, .. frames.Select(frame => frame.Tab), .. signs.Select(sign => sign.Item.BoxAt(sign.Center)),
        ];
        var area = territory.On(view, arrangement.Furniture.Height, part.Letter.Length > 0);
        return Start(part) with
        {
            Height = arrangement.Furniture.Height, Area = area, Furniture = arrangement.Furniture, Signs = signs, Frames = frames,
            Dots = [.. arrangement.Frames.SelectMany(frame => frame.Members).Select(index => items[index].At)],
            Labels = LabelPlacer.Place(view.Bounds with { Height = arrangement.Furniture.Height }, On(view), walls, lines, area),
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
            var tabs = TabPlacer.Place(bounds, frames, [.. frames.Select((_, index) => Letters.At(_letters + index))], [furniture.ScaleBox, furniture.NorthBox], items);
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
            var title = Title(part.View, frame);
            _open.Enqueue(new(letter, title, ViewOf(part.View, frame), [.. frame.Members.Select(member => part.Markers[member])], frame.Form));
            named.Add(new(frame.Box, arrangement.Tabs[index], letter, $"#{IdOf(letter)}", Spoken(letter, title, frame.Form, frame.Members.Length)));
        }

        return named.ToImmutable();
    }

    private string Title(View view, Frame frame)
    {
        if (frame.Form == FrameForm.Together)
            return Phrase.Fill(words.TogetherInset, ("count", Count(frame.Members.Length)));
        var near = On(view).Where(label => frame.Box.Grown(SignSize.Height / 2).Contains(label.At.X, label.At.Y))
            .OrderBy(label => label.At.DistanceTo(new(frame.Box.Center, frame.Box.Middle))).Select(label => label.Text).FirstOrDefault();
        return near is null ? words.Inset : Phrase.Fill(words.NamedInset, ("name", near));
    }

    private string Spoken(string letter, string title, FrameForm form, int count)
    {
        var named = Phrase.Fill(words.Lettered, ("letter", letter), ("title", title));
        return form == FrameForm.Together ? named : Phrase.Fill(words.Frame, ("title", named), ("count", Count(count)));
    }

    private Sheet Start(Part part) => new()
    {
        Kind = part.Form == FrameForm.Together ? "together" : part.Letter.Length == 0 ? "map" : "inset", Id = IdOf(part.Letter), Height = part.View.Height,
        Sentence = part.Letter.Length == 0 ? "" : Spoken(part.Letter, part.Title, part.Form, part.Markers.Length),
    };

    private string IdOf(string letter) => letter.Length == 0 ? id : $"{id}-{letter.ToLowerInvariant()}";

    private static View ViewOf(View view, Frame frame) => View.Of(view.Ground(frame.Box));

    private Item ItemOf(MapMarker marker, View view) => new(view.On(territory.Plane.At(marker.At!.Value)), SignSize.Width(marker.Number), SignSize.Height);

    private IEnumerable<(string Text, Spot At)> On(View view) => labels.Select(label => (label.Text, view.On(label.At)));

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private sealed record Arrangement(
        ImmutableArray<Frame> Frames, ImmutableArray<Box> Tabs, Furniture Furniture, ImmutableArray<int> Rest, ImmutableArray<Spot> Places, ImmutableArray<Box> Walls);
}
