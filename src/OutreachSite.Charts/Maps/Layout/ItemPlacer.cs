using OutreachSite.Charts.Maps.Geometry;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Maps.Layout;

/// <summary>
/// Finds a place for each item: within the bounds, apart from walls and from each other, as near as can be to where it belongs. Items that
/// must step aside get a line to their point; lines that run through others, cross each other or are long count as bad. First each takes the
/// best free place in order, then each may move to a better one, and two may change places, until nobody does. The same items always get the same places.
/// </summary>
internal sealed class ItemPlacer(Box bounds, ImmutableArray<Box> walls, double reach)
{
    private const int MostRounds = 6;
    private const double Line = 24;
    private const double ThroughItem = 150, ThroughWall = 70, CrossedLine = 90, HiddenPoint = 30;
    private static readonly ImmutableArray<Spot> Steps = [.. StepsAround().OrderBy(step => step.DistanceTo(default)).ThenBy(step => step.Y).ThenBy(step => step.X)];

    /// <summary>The middle of each item's place; null for one that has none within reach.</summary>
    public ImmutableArray<Spot?> Place(ImmutableArray<Item> items)
    {
        var places = new Spot?[items.Length];
        for (var round = 0; round < MostRounds; round++)
        {
            var moved = false;
            for (var i = 0; i < items.Length; i++)
            {
                var before = places[i];
                places[i] = Best(items, places, i);
                moved |= places[i] != before;
            }

            if (!Swap(items, places) && !moved)
                break;
        }

        return [.. places];
    }

    /// <summary>Lets two items change places where that is better for both together.</summary>
    private bool Swap(ImmutableArray<Item> items, Spot?[] places)
    {
        var swapped = false;
        for (var i = 0; i < items.Length; i++)
        {
            for (var j = i + 1; j < items.Length; j++)
            {
                if (places[i] is not { } first || places[j] is not { } second || second.DistanceTo(items[i].At) > reach || first.DistanceTo(items[j].At) > reach
                    || items[i].CoversAt(first) && items[j].CoversAt(second))
                    continue;
                var before = Cost(items, places, i, first) + Cost(items, places, j, second);
                (places[i], places[j]) = (second, first);
                if (IsFree(items, places, i, items[i].BoxAt(second)) && IsFree(items, places, j, items[j].BoxAt(first))
                    && Cost(items, places, i, second) + Cost(items, places, j, first) < before - 0.01)
                    swapped = true;
                else
                    (places[i], places[j]) = (first, second);
            }
        }

        return swapped;
    }

    private Spot? Best(ImmutableArray<Item> items, Spot?[] places, int index)
    {
        var item = items[index];
        var (best, least) = (places[index], double.PositiveInfinity);
        if (best is { } now)
            least = Cost(items, places, index, now) - 0.01;
        foreach (var step in Steps)
        {
            var far = step.DistanceTo(default);
            if (far > reach || far * 0.5 > least)
                break;
            var center = new Spot(item.At.X + step.X, item.At.Y + step.Y);
            if (!IsFree(items, places, index, item.BoxAt(center)) || Cost(items, places, index, center) is var cost && cost >= least)
                continue;
            (best, least) = (center, cost);
        }

        return best;
    }

    private bool IsFree(ImmutableArray<Item> items, Spot?[] places, int index, Box box)
    {
        if (!bounds.Holds(box))
            return false;
        var room = box.Grown(SignSize.Gap);
        foreach (var wall in walls)
        {
            if (wall.Meets(room))
                return false;
        }

        for (var j = 0; j < items.Length; j++)
        {
            if (j != index && places[j] is { } other && items[j].BoxAt(other).Meets(room))
                return false;
        }

        return true;
    }

    private double Cost(ImmutableArray<Item> items, Spot?[] places, int index, Spot center)
    {
        var item = items[index];
        var (box, distance, hasLine) = (item.BoxAt(center), center.DistanceTo(item.At), !item.CoversAt(center));
        var cost = hasLine ? Line + distance : distance * 0.5;
        if (hasLine)
            cost += walls.Count(wall => Segment.Meets(center, item.At, wall)) * ThroughWall;
        for (var j = 0; j < items.Length; j++)
        {
            if (j == index)
                continue;
            var other = items[j];
            if (box.Contains(other.At.X, other.At.Y) && other.At.DistanceTo(item.At) > 4)
                cost += HiddenPoint;
            if (places[j] is not { } place)
                continue;
            if (hasLine && Segment.Meets(center, item.At, other.BoxAt(place)))
                cost += ThroughItem;
            if (other.CoversAt(place))
                continue;
            cost += Segment.Meets(place, other.At, box) ? ThroughItem : 0;
            cost += hasLine && Segment.Cross(center, item.At, place, other.At) ? CrossedLine : 0;
        }

        return cost;
    }

    /// <summary>Where to look: rings around the point, some seven units apart.</summary>
    private static IEnumerable<Spot> StepsAround()
    {
        yield return default;
        for (var radius = 6.0; radius < 200; radius += 7)
        {
            var count = Math.Max(8, (int)(radius * 2 * Math.PI / 9));
            for (var i = 0; i < count; i++)
                yield return new(Math.Round(radius * Math.Cos(i * 2 * Math.PI / count), 3), Math.Round(radius * Math.Sin(i * 2 * Math.PI / count), 3));
        }
    }
}
