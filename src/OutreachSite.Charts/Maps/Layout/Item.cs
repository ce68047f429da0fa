using OutreachSite.Charts.Maps.Geometry;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Maps.Layout;

/// <summary>Something to be placed on a drawing, as near as can be to the point for which it stands.</summary>
internal readonly record struct Item(Spot At, double Width, double Height)
{
    /// <summary>The room that it takes at a place.</summary>
    public Box BoxAt(Spot center) => Box.Around(center.X, center.Y, Width, Height);

    /// <summary>True when it covers its point at that place, so that it needs no line.</summary>
    public bool CoversAt(Spot center) => BoxAt(center).Grown(-5).Contains(At.X, At.Y);
}
