using OutreachSite.Charts.Maps.Geometry;

namespace OutreachSite.Charts.Maps.Layout;

/// <summary>A marker with the middle of its sign, and the point for which it stands.</summary>
internal sealed record PlacedSign(MapMarker Marker, Item Item, Spot Center)
{
    /// <summary>True when a line leads from the sign to its point.</summary>
    public bool HasLine => !Item.CoversAt(Center);
}
