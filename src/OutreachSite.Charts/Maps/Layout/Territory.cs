using OutreachSite.Charts.Maps.Geometry;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Maps.Layout;

/// <summary>The ground of a map as a plane: its area, its names, its places, and how much of it is to be seen.</summary>
internal sealed record Territory(LocalPlane Plane, ImmutableArray<ImmutableArray<Spot>> Area, View View)
{
    /// <summary>Details smaller than this, in metres, are seen on no drawing.</summary>
    private const double Finest = 3;

    /// <summary>Without a boundary, what is further from the middle than this does not belong to the map.</summary>
    private const double Farthest = 150_000;

    /// <summary>Without a boundary a map shows at least this, in metres.</summary>
    private const double Least = 1_500;

    private const int MostPoints = 2_000, MostPointsOfPart = 700;
    private const double Tolerance = 0.6;

    /// <summary>The ground around the boundary, or around the places where there is none; null when there is neither.</summary>
    public static Territory? Of(ImmutableArray<ImmutableArray<MapPoint>> boundary, ImmutableArray<MapPoint> places)
    {
        ImmutableArray<ImmutableArray<MapPoint>> rings = [.. boundary.Select(ring => ring.Where(point => point.IsPlace).ToImmutableArray()).Where(ring => ring.Length > 2)];
        if (rings.IsEmpty)
            return places.IsEmpty ? null : Around(places);
        var plane = new LocalPlane(Middle(rings.SelectMany(ring => ring)));
        var area = Outline.Simplify([.. rings.Select(ring => ring.Select(plane.At).ToImmutableArray())], Finest);
        if (area.IsEmpty)
            return places.IsEmpty ? null : Around(places);
        var seen = Extent(area, [.. places.Select(plane.At)]);
        return new(plane, area, View.Of(seen.Grown(Math.Max(seen.Width, seen.Height) * 0.06)));
    }

    /// <summary>True for a place that the map shows.</summary>
    public bool Shows(MapPoint place) => View.Bounds.Grown(-4).Contains(View.On(Plane.At(place)).X, View.On(Plane.At(place)).Y);

    /// <summary>The area as it lies on a drawing: cut a little outside of what is seen, with as many points as the eye can use.</summary>
    public ImmutableArray<ImmutableArray<Spot>> On(View view, double height, bool isPart)
    {
        var cut = Clip.To(Area, view.Ground(new(-30, -30, View.Width + 60, height + 60)));
        return [.. Outline.Fit(cut, Tolerance / view.Scale, isPart ? MostPointsOfPart : MostPoints).Select(ring => ring.Select(view.On).ToImmutableArray())];
    }

    private static Territory Around(ImmutableArray<MapPoint> places)
    {
        var plane = new LocalPlane(Median(places));
        var near = places.Select(plane.At).Where(spot => spot.DistanceTo(default) < Farthest);
        var box = BoxOf(near.DefaultIfEmpty(default));
        box = box.Grown(Math.Max(box.Width, box.Height) * 0.12);
        box = Box.Around(box.Center, box.Middle, Math.Max(box.Width, Least), Math.Max(box.Height, Least));
        return new(plane, [], View.Of(box));
    }

    /// <summary>
    /// The box around the parts of the area that hold places, its largest part, and the parts that lie near: an island far out must not make the
    /// town small unless there is something on it.
    /// </summary>
    private static Box Extent(ImmutableArray<ImmutableArray<Spot>> area, Spot[] places)
    {
        var parts = area.Select(ring => (Ring: ring, Box: BoxOf(ring))).OrderByDescending(part => part.Box.Width * part.Box.Height).ToArray();
        var seen = parts[0].Box;
        foreach (var part in parts.Skip(1).Where(part => places.Any(place => part.Box.Contains(place.X, place.Y) && IsIn(part.Ring, place))))
            seen = seen.With(part.Box);
        foreach (var part in parts.Skip(1))
        {
            var both = seen.With(part.Box);
            if (both.Width * both.Height < seen.Width * seen.Height * 1.35)
                seen = both;
        }

        return seen;
    }

    private static bool IsIn(ImmutableArray<Spot> ring, Spot place)
    {
        var inside = false;
        for (int i = 0, j = ring.Length - 1; i < ring.Length; j = i++)
        {
            var (a, b) = (ring[i], ring[j]);
            if (a.Y > place.Y != b.Y > place.Y && place.X < (b.X - a.X) * (place.Y - a.Y) / (b.Y - a.Y) + a.X)
                inside = !inside;
        }

        return inside;
    }

    private static Box BoxOf(IEnumerable<Spot> spots)
    {
        var (left, top, right, bottom) = (double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);
        foreach (var spot in spots)
            (left, top, right, bottom) = (Math.Min(left, spot.X), Math.Min(top, spot.Y), Math.Max(right, spot.X), Math.Max(bottom, spot.Y));
        return Box.Between(left, top, right, bottom);
    }

    private static MapPoint Middle(IEnumerable<MapPoint> points)
    {
        var (south, west, north, east) = (90.0, 180.0, -90.0, -180.0);
        foreach (var point in points)
            (south, west, north, east) = (Math.Min(south, point.Latitude), Math.Min(west, point.Longitude), Math.Max(north, point.Latitude), Math.Max(east, point.Longitude));
        return new((south + north) / 2, (west + east) / 2);
    }

    private static MapPoint Median(ImmutableArray<MapPoint> points) =>
        new(points.Select(point => point.Latitude).Order().ElementAt(points.Length / 2), points.Select(point => point.Longitude).Order().ElementAt(points.Length / 2));
}
