using OutreachSite.Charts.Maps.Geometry;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Maps.Layout;

/// <summary>Makes frames around crowded groups: none meets another, all lie on the sheet, and each becomes clearly larger on its own.</summary>
internal sealed class FrameFinder(View view, ImmutableArray<Item> items)
{
    private const double Pad = 12;
    private const double LeastZoom = 1.6;
    private const double Smallest = 26;

    private const double LeastTile = 60;

    /// <summary>The part of a drawing that signs may cover.</summary>
    private const double MostFilled = 0.4;

    /// <summary>What lies within so many metres is at the same spot for a visitor.</summary>
    private const double SameSpot = 40;

    private const double MostTogether = 140;

    /// <summary>No map shows less than this, in metres.</summary>
    private const double LeastGround = 400;

    /// <summary>The frames around these groups, from the top to the bottom.</summary>
    public ImmutableArray<Frame> Around(IEnumerable<HashSet<int>> groups)
    {
        var open = groups.Select(group => (Box: BoxOf(group), Members: group)).ToList();
        while (Merge(open) || Absorb(open))
        {
        }

        return [.. open.SelectMany(one => Fit(one.Box, one.Members)).OrderBy(frame => Math.Floor(frame.Box.Middle / 40)).ThenBy(frame => frame.Box.X)];
    }

    /// <summary>The whole sheet in tiles.</summary>
    public ImmutableArray<Frame> Tiles() => [.. Tile(view.Bounds, [.. Enumerable.Range(0, items.Length)])];

    private bool Merge(List<(Box Box, HashSet<int> Members)> open)
    {
        for (var i = 0; i < open.Count; i++)
        {
            for (var j = i + 1; j < open.Count; j++)
            {
                if (!open[i].Box.Grown(2).Meets(open[j].Box) && !open[i].Members.Overlaps(open[j].Members))
                    continue;
                open[i].Members.UnionWith(open[j].Members);
                open[i] = (BoxOf(open[i].Members), open[i].Members);
                open.RemoveAt(j);
                return true;
            }
        }

        return false;
    }

    private bool Absorb(List<(Box Box, HashSet<int> Members)> open)
    {
        for (var i = 0; i < open.Count; i++)
        {
            var (box, members) = open[i];
            var inside = Enumerable.Range(0, items.Length).Where(index => box.Contains(items[index].At.X, items[index].At.Y)).ToHashSet();
            if (inside.IsSubsetOf(members))
                continue;
            members.UnionWith(inside);
            open[i] = (BoxOf(members), members);
            return true;
        }

        return false;
    }

    /// <summary>The box around the members, of a form that makes a good sheet, pushed onto this one.</summary>
    private Box BoxOf(HashSet<int> members)
    {
        var box = Tight(members).Grown(Pad);
        var (width, height) = (Math.Max(box.Width, Smallest), Math.Max(box.Height, Smallest));
        if (CanZoom)
        {
            width = Math.Max(Math.Max(width, LeastGround * view.Scale), height * View.Width / View.Highest);
            height = Math.Max(box.Height, width * View.Lowest / View.Width);
        }

        (width, height) = (Math.Min(width, View.Width), Math.Min(height, view.Height));
        return new(
            Math.Clamp(box.Center - width / 2, 0, View.Width - width), Math.Clamp(box.Middle - height / 2, 0, view.Height - height), width, height);
    }

    /// <summary>False where a larger map would show less ground than makes sense.</summary>
    private bool CanZoom => View.Width / (LeastGround * view.Scale) >= LeastZoom;

    /// <summary>True when a larger map of the box would be too full as well.</summary>
    private bool IsFull(Box box, HashSet<int> members) =>
        members.Sum(index => (items[index].Width + SignSize.Gap) * (items[index].Height + SignSize.Gap)) > MostFilled * View.Width * View.Width * box.Height / box.Width;

    private Box Tight(IEnumerable<int> members)
    {
        var spots = members.Select(index => items[index].At).ToArray();
        return Box.Between(spots.Min(spot => spot.X), spots.Min(spot => spot.Y), spots.Max(spot => spot.X), spots.Max(spot => spot.Y));
    }

    private IEnumerable<Frame> Fit(Box box, HashSet<int> members)
    {
        ImmutableArray<int> inOrder = [.. members.Order()];
        if (Math.Max(box.Width, box.Height) < MostTogether && Tight(members) is var tight && Math.Max(tight.Width, tight.Height) < SameSpot * view.Scale)
            return [new(box, inOrder, FrameForm.Together)];
        if (box.Width >= LeastTile * 2 && IsFull(box, members))
            return Tile(box, inOrder);
        if (CanZoom && View.Width / box.Width >= LeastZoom)
            return [new(box, inOrder, FrameForm.Larger)];
        return !CanZoom && Math.Max(box.Width, box.Height) < MostTogether ? [new(box, inOrder, FrameForm.Together)] : Tile(box, inOrder);
    }

    /// <summary>A box in two or four parts, whichever keeps their form; parts without members are left out.</summary>
    private IEnumerable<Frame> Tile(Box box, ImmutableArray<int> members)
    {
        var (columns, rows) = (2, box.Height < box.Width * 0.65 ? 1 : 2);
        var (width, height) = (box.Width / columns, box.Height / rows);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var (x, y) = (column, row);
                ImmutableArray<int> inside = [.. members.Where(index =>
                    Cell(items[index].At.X - box.X, width, columns) == x && Cell(items[index].At.Y - box.Y, height, rows) == y)];
                if (!inside.IsEmpty)
                    yield return new(new(box.X + x * width, box.Y + y * height, width, height), inside, FrameForm.Larger);
            }
        }
    }

    private static int Cell(double along, double size, int count) => Math.Clamp((int)(along / size), 0, count - 1);
}
