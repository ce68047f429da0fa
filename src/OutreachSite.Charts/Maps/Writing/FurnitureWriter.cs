using OutreachSite.Charts.Maps.Layout;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Maps.Writing;

/// <summary>Draws the scale bar and the arrow to the north.</summary>
internal static class FurnitureWriter
{
    public static void Write(SvgWriter svg, Furniture furniture, MapWords words)
    {
        var (bar, north) = (furniture.ScaleBox, furniture.NorthBox);
        var (left, right, bottom) = (bar.Center - furniture.Scale.Units / 2, bar.Center + furniture.Scale.Units / 2, bar.Bottom - 3);
        using (svg.Group())
        {
            svg.Path(MapClasses.Rule, $"M{left} {bottom - 7}V{bottom}H{right}V{bottom - 7}");
            svg.Text(new(bar.Center, bottom - 11, SignSize.Small, Anchor.Middle, MapClasses.Small), new TextRun(furniture.Scale.Text));
        }

        using (svg.Group())
        {
            svg.Path(MapClasses.Rule, $"M{north.Center} {north.Y + 31}V{north.Y + 3}M{north.Center - 7} {north.Y + 12}L{north.Center} {north.Y + 2}L{north.Center + 7} {north.Y + 12}");
            svg.Text(new(north.Center, north.Bottom - 3, SignSize.Small, Anchor.Middle, MapClasses.Small), new TextRun(words.North));
        }
    }
}
