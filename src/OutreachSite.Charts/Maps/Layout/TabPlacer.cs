using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Maps.Layout;

/// <summary>Finds the place of the letter at each frame: at a corner outside, or in a corner where no other is free.</summary>
internal static class TabPlacer
{
    /// <summary>The height of a tab.</summary>
    public const double Height = 26;

    /// <summary>The tabs of the frames, in their order.</summary>
    public static ImmutableArray<Box> Place(Box bounds, ImmutableArray<Frame> frames, ImmutableArray<string> letters, ImmutableArray<Box> walls, ImmutableArray<Item> rest)
    {
        var tabs = ImmutableArray.CreateBuilder<Box>();
        foreach (var (index, frame) in frames.Index())
        {
            var width = Math.Max(Height, TextWidth.Of(letters[index], SignSize.Text) + 12);
            Box[] taken = [.. walls, .. frames.Select(other => other.Box), .. tabs];
            var places = Around(frame.Box, width).Where(box => bounds.Holds(box) && !taken.Any(other => other.Grown(-0.5).Meets(box)));
            tabs.Add(places.OrderBy(box => rest.Count(item => box.Grown(8).Contains(item.At.X, item.At.Y))).FirstOrDefault(Inside(frame.Box, width)));
        }

        return tabs.ToImmutable();
    }

    private static IEnumerable<Box> Around(Box frame, double width) =>
    [
        new(frame.X, frame.Y - Height, width, Height), new(frame.Right - width, frame.Y - Height, width, Height), new(frame.X, frame.Bottom, width, Height),
        new(frame.Right - width, frame.Bottom, width, Height), new(frame.X - width, frame.Y, width, Height), new(frame.Right, frame.Y, width, Height),
    ];

    private static Box Inside(Box frame, double width) => new(frame.X, frame.Y, width, Height);
}
