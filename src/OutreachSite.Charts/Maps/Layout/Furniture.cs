using OutreachSite.Charts.Maps.Geometry;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Maps.Layout;

/// <summary>What every map has beside its places: the scale bar and the arrow to the north, each in a corner.</summary>
/// <param name="Scale">The length that the bar stands for.</param>
/// <param name="ScaleBox">The room of the bar with its words.</param>
/// <param name="NorthBox">The room of the arrow with its word.</param>
/// <param name="Height">The height of the drawing, a strip higher when no corner was free.</param>
internal sealed record Furniture(ScaleLength Scale, Box ScaleBox, Box NorthBox, double Height)
{
    private const double Margin = 12;
    private const double Strip = 66;

    /// <summary>Finds the corners where the least is hidden; where frames leave none, a strip is added below.</summary>
    public static Furniture Find(View view, ScaleLength scale, ImmutableArray<Item> items, ImmutableArray<Frame> frames)
    {
        var (width, north) = (Math.Max(scale.Units, TextWidth.Of(scale.Text, SignSize.Small)) + 8, new Box(0, 0, 36, 52));
        var bar = new Box(0, 0, width, 34);
        var taken = frames.Select(frame => frame.Box).ToList();
        if (Corner(view.Height, bar, items, taken, [3, 2, 0, 1]) is not { } barPlace || Corner(view.Height, north, items, [.. taken, barPlace], [1, 0, 2, 3]) is not { } northPlace)
        {
            var height = view.Height + Strip;
            return new(scale, bar with { X = View.Width - Margin - width, Y = height - Margin - bar.Height }, north with { X = Margin, Y = height - 7 - north.Height }, height);
        }

        return new(scale, barPlace, northPlace, view.Height);
    }

    /// <summary>The free corner with the fewest places; the order tells which is liked best.</summary>
    private static Box? Corner(double height, Box size, ImmutableArray<Item> items, List<Box> taken, ReadOnlySpan<int> order)
    {
        var (best, fewest) = ((Box?)null, int.MaxValue);
        foreach (var corner in order)
        {
            var box = size with
            {
                X = corner is 1 or 3 ? View.Width - Margin - size.Width : Margin,
                Y = corner > 1 ? height - Margin - size.Height : Margin,
            };
            var hidden = items.Count(item => box.Grown(SignSize.Height / 2).Contains(item.At.X, item.At.Y));
            if (hidden < fewest && !taken.Any(other => other.Grown(SignSize.Gap).Meets(box)))
                (best, fewest) = (box, hidden);
        }

        return best;
    }
}
