namespace OutreachSite.Charts.Maps;

/// <summary>A point on the earth, in degrees.</summary>
public readonly record struct MapPoint(double Latitude, double Longitude)
{
    /// <summary>True for numbers that are a place on the earth.</summary>
    public bool IsPlace => Latitude is >= -90 and <= 90 && Longitude is >= -180 and <= 180;
}
