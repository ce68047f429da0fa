namespace OutreachSite.Charts.Maps.Geometry;

/// <summary>
/// The ground around a point as a plane in metres: degrees are multiplied by their length, those of longitude shortened by the cosine of
/// the latitude. Over a municipality this is nearer to the truth than a line is thick.
/// </summary>
internal sealed class LocalPlane(MapPoint middle)
{
    private readonly double _longitude = LongitudeDegree(middle.Latitude);
    private readonly double _latitude = LatitudeDegree(middle.Latitude);

    /// <summary>The point in metres from the middle.</summary>
    public Spot At(MapPoint point) => new((point.Longitude - middle.Longitude) * _longitude, (middle.Latitude - point.Latitude) * _latitude);

    /// <summary>How many metres of the plane a metre to the east is, at this distance south of the middle.</summary>
    public double EastAt(double south) => _longitude / LongitudeDegree(Math.Clamp(middle.Latitude - south / _latitude, -89, 89));

    // The usual series for the ellipsoid WGS 84 (e.g. NGA.STND.0036): good to a centimetre for a degree.
    private static double LatitudeDegree(double latitude) =>
        111132.954 - 559.822 * Math.Cos(2 * Radians(latitude)) + 1.175 * Math.Cos(4 * Radians(latitude));

    private static double LongitudeDegree(double latitude) =>
        111412.84 * Math.Cos(Radians(latitude)) - 93.5 * Math.Cos(3 * Radians(latitude)) + 0.118 * Math.Cos(5 * Radians(latitude));

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
