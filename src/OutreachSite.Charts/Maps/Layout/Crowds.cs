using OutreachSite.Charts.Maps.Geometry;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Maps.Layout;

/// <summary>Finds places where more items want to be than there is room.</summary>
internal static class Crowds
{
    /// <summary>How far around an item its neighbours count: a square three signs wide.</summary>
    public const double Reach = SignSize.Height * 1.5;

    /// <summary>Items nearer to each other than this belong together.</summary>
    private const double Link = SignSize.Height * 0.75;

    /// <summary>What belongs together is framed together, unless it reaches over more than this part of the drawing.</summary>
    private const double MostOfDrawing = 0.5;

    /// <summary>Groups of items, by index: each group is crowded around at least one of its members.</summary>
    public static List<HashSet<int>> Of(ImmutableArray<Item> items)
    {
        var groups = new List<HashSet<int>>();
        for (var i = 0; i < items.Length; i++)
        {
            var near = Near(items, i);
            if (near.Sum(index => (items[index].Width + SignSize.Gap) * (items[index].Height + SignSize.Gap)) <= Reach * Reach * 4 * 1.06)
                continue;
            var linked = Linked(items, i);
            groups.Add(Spread(items, linked) > View.Width * MostOfDrawing ? near : linked);
        }

        return groups;
    }

    /// <summary>The items that are reached from one by steps no longer than a link.</summary>
    private static HashSet<int> Linked(ImmutableArray<Item> items, int index)
    {
        var (linked, open) = (new HashSet<int> { index }, new Stack<int>([index]));
        while (open.TryPop(out var here))
        {
            for (var other = 0; other < items.Length; other++)
            {
                if (items[here].At.DistanceTo(items[other].At) <= Link && linked.Add(other))
                    open.Push(other);
            }
        }

        return linked;
    }

    private static double Spread(ImmutableArray<Item> items, HashSet<int> group) => Math.Max(
        group.Max(index => items[index].At.X) - group.Min(index => items[index].At.X), group.Max(index => items[index].At.Y) - group.Min(index => items[index].At.Y));

    /// <summary>The item and those around it.</summary>
    public static HashSet<int> Near(ImmutableArray<Item> items, int index)
    {
        var box = Box.Around(items[index].At.X, items[index].At.Y, Reach * 2, Reach * 2);
        return [.. Enumerable.Range(0, items.Length).Where(other => box.Contains(items[other].At.X, items[other].At.Y))];
    }

    /// <summary>The item that found no place, with those around it, or with the nearest one when it is alone.</summary>
    public static HashSet<int> AroundLost(ImmutableArray<Item> items, int index)
    {
        var near = Near(items, index);
        if (near.Count < 3)
        {
            foreach (var next in Enumerable.Range(0, items.Length).OrderBy(other => items[other].At.DistanceTo(items[index].At)).Take(3))
                near.Add(next);
        }

        return near;
    }
}
