using OutreachSite.Charts.Maps.Geometry;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Maps.Layout;

/// <summary>Finds room for names: about where they belong, over nothing else. A name without room is left out.</summary>
internal static class LabelPlacer
{
    private const double Reach = 80;

    /// <summary>The names that have room, each with its box. A place on the border is taken only when there is no other.</summary>
    public static ImmutableArray<(string Text, Box Box)> Place(
        Box bounds, IEnumerable<(string Text, Spot At)> labels, ImmutableArray<Box> walls, ImmutableArray<(Spot From, Spot To)> lines, ImmutableArray<ImmutableArray<Spot>> area)
    {
        var placed = ImmutableArray.CreateBuilder<(string Text, Box Box)>();
        foreach (var (text, at) in labels)
        {
            var (width, height) = (TextWidth.Of(text, SignSize.Text) + 2 * text.Length, SignSize.Text * 1.2);
            var free = Places(at).Select(spot => Box.Around(spot.X, spot.Y, width, height)).Where(box =>
                bounds.Grown(-4).Holds(box) && !walls.Any(wall => wall.Grown(2).Meets(box)) && !placed.Any(other => other.Box.Grown(4).Meets(box))
                && !lines.Any(line => Segment.Meets(line.From, line.To, box)));
            if ((free.FirstOrDefault(box => !IsOnBorder(box)) is var off && off != default ? off : free.FirstOrDefault()) is var place && place != default)
                placed.Add((text, place));
        }

        return placed.ToImmutable();

        bool IsOnBorder(Box box) => area.Any(ring => ring.Index().Any(one => Segment.Meets(one.Item, ring[(one.Index + 1) % ring.Length], box)));
    }

    private static IEnumerable<Spot> Places(Spot at)
    {
        yield return at;
        for (var radius = 8.0; radius <= Reach; radius += 8)
        {
            for (var i = 0; i < 16; i++)
                yield return new(at.X + radius * Math.Cos(i * Math.PI / 8), at.Y + radius * 0.8 * Math.Sin(i * Math.PI / 8));
        }
    }
}
