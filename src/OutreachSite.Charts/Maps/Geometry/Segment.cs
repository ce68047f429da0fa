using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Maps.Geometry;

/// <summary>Questions about straight pieces of line.</summary>
internal static class Segment
{
    /// <summary>How far a point is from the piece between two others.</summary>
    public static double Distance(Spot point, Spot a, Spot b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length = dx * dx + dy * dy;
        var along = length == 0 ? 0 : Math.Clamp(((point.X - a.X) * dx + (point.Y - a.Y) * dy) / length, 0, 1);
        return point.DistanceTo(new(a.X + along * dx, a.Y + along * dy));
    }

    /// <summary>True when two pieces cross.</summary>
    public static bool Cross(Spot a, Spot b, Spot c, Spot d) => Side(a, b, c) * Side(a, b, d) < 0 && Side(c, d, a) * Side(c, d, b) < 0;

    /// <summary>True when the piece touches the box.</summary>
    public static bool Meets(Spot a, Spot b, Box box)
    {
        if (box.Contains(a.X, a.Y) || box.Contains(b.X, b.Y))
            return true;
        var (p, q, r, s) = (new Spot(box.X, box.Y), new Spot(box.Right, box.Y), new Spot(box.Right, box.Bottom), new Spot(box.X, box.Bottom));
        return Cross(a, b, p, r) || Cross(a, b, q, s);
    }

    private static double Side(Spot a, Spot b, Spot point) => (b.X - a.X) * (point.Y - a.Y) - (b.Y - a.Y) * (point.X - a.X);
}
