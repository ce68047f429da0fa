using OutreachSite.Charts.Maps.Layout;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Maps.Writing;

/// <summary>Draws a sign: a house, a circle or a square with its number.</summary>
internal static class SignWriter
{
    private const double Line = 1.25;

    public static void Write(SvgWriter svg, PlacedSign sign, bool isMarked, MapWords words)
    {
        var (marker, center) = (sign.Marker, sign.Center);
        var spoken = Phrase.Fill(words.Marker, ("number", marker.Number), ("label", marker.Label));
        using (svg.Open(marker.Href is null ? "g" : "a", ("href", marker.Href), ("role", marker.Href is null ? "img" : null), ("aria-label", spoken)))
        {
            var box = Box.Around(center.X, center.Y, SignSize.Width(marker.Number), SignSize.Height);
            var kind = Kind(marker.Sign);
            if (isMarked)
                svg.Rect(MapClasses.Ring, box.Grown(SignSize.Ring), radius: SignSize.Height / 2 + SignSize.Ring);
            Shape(svg, marker.Sign, kind, box.Grown(-Line));
            var down = marker.Sign == MarkerSign.Desk ? SignSize.Height / 2 - 5.5 : SignSize.Text * 0.36;
            svg.Words(
                "text", marker.Number, ("class", MapClasses.Number), ("data-sign", kind), ("x", SvgWriter.Number(center.X)), ("y", SvgWriter.Number(center.Y + down)),
                ("font-size", SvgWriter.Number(SignSize.Text)), ("text-anchor", "middle"));
        }
    }

    /// <summary>The name of a sign in attributes and in the key.</summary>
    public static string Kind(MarkerSign sign) => sign switch { MarkerSign.Desk => "desk", MarkerSign.Medical => "medical", _ => "care" };

    private static void Shape(SvgWriter svg, MarkerSign sign, string kind, Box box)
    {
        if (sign == MarkerSign.Desk)
        {
            svg.Empty(
                "path", ("class", MapClasses.Sign), ("data-sign", kind),
                ("d", $"M{N(box.X)} {N(box.Y + 14)}L{N(box.Center)} {N(box.Y)}L{N(box.Right)} {N(box.Y + 14)}V{N(box.Bottom)}H{N(box.X)}Z"));
            return;
        }

        var inner = sign == MarkerSign.Care ? box.Grown(-1) : box;
        svg.Empty(
            "rect", ("class", MapClasses.Sign), ("data-sign", kind), ("x", N(inner.X)), ("y", N(inner.Y)), ("width", N(inner.Width)), ("height", N(inner.Height)),
            ("rx", sign == MarkerSign.Care ? "3" : N(inner.Height / 2)));
    }

    private static string N(double value) => SvgWriter.Number(value);
}
