namespace OutreachSite.Charts.Maps.Geometry;

/// <summary>A point on a plane, x to the east and y to the south: in metres on the ground, in units on a drawing.</summary>
internal readonly record struct Spot(double X, double Y)
{
    public double DistanceTo(Spot other) => Math.Sqrt((X - other.X) * (X - other.X) + (Y - other.Y) * (Y - other.Y));
}
