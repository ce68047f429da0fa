namespace OutreachSite.Registers.Places;

/// <summary>A point in degrees of the present datum.</summary>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>True for the islands of Japan with the sea between them.</summary>
    public bool IsInJapan => Latitude is >= 20 and <= 46 && Longitude is >= 122 and <= 154.5;

    /// <summary>
    /// The same place when its numbers count by the old datum (日本測地系): the linear approximation that is in general use, good to some
    /// ten metres.
    /// </summary>
    public GeoPoint FromOldDatum() => new(
        Latitude - (0.00010695 * Latitude) + (0.000017464 * Longitude) + 0.0046017,
        Longitude - (0.000046038 * Latitude) - (0.000083043 * Longitude) + 0.010040);
}
