using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Maps.Layout;

/// <summary>Finds the place of the letter at each frame: at a corner outside, or in a corner where no other is free.</summary>
internal static class TabPlacer
{
    /// <summary>The height of a tab.</summary>
    public const double Height = 26;

    /// <summary>A frame as wide as this has its tab inside.</summary>
    private const double Wide = 90;

    /// <summary>The tabs of the frames, in their order.</summary>
    public static ImmutableArray<Box> Place(Box bounds, ImmutableArray<Frame> frames, ImmutableArray<string> letters, ImmutableArray<Box> walls, ImmutableArray<Item> items)
    {
        var tabs = ImmutableArray.CreateBuilder<Box>();
        foreach (var (index, frame) in frames.Index())
        {
            var width = Math.Max(Height, TextWidth.Of(letters[index], SignSize.Text) + 12);
            Box[] taken = [.. walls, .. tabs];
            bool IsFree(Box box) => bounds.Holds(box) && !taken.Any(other => other.Grown(-0.5).Meets(box));
            var outside = Outside(frame.Box, width).Where(box => IsFree(box) && !frames.Any(other => other.Box.Grown(-0.5).Meets(box)));
            var inside = Inside(frame.Box, width).Where(IsFree);
            int Hidden(Box box) => items.Count(item => box.Grown(4).Contains(item.At.X, item.At.Y));
            var (first, second) = (outside.OrderBy(Hidden), inside.OrderBy(Hidden));
            tabs.Add((frame.Box.Width < Wide ? first.Concat(second) : second.Concat(first)).FirstOrDefault(Inside(frame.Box, width).First()));
        }

        return tabs.ToImmutable();
    }

    private static IEnumerable<Box> Outside(Box frame, double width) =>
    [
        new(frame.X, frame.Y - Height, width, Height), new(frame.Right - width, frame.Y - Height, width, Height), new(frame.X, frame.Bottom, width, Height),
        new(frame.Right - width, frame.Bottom, width, Height), new(frame.X - width, frame.Y, width, Height), new(frame.Right, frame.Y, width, Height),
    ];

    private static IEnumerable<Box> Inside(Box frame, double width) =>
    [
        new(frame.X, frame.Y, width, Height), new(frame.Right - width, frame.Y, width, Height), new(frame.X, frame.Bottom - Height, width, Height),
        new(frame.Right - width, frame.Bottom - Height, width, Height),
    ];
}
