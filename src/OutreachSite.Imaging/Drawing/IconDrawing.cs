using System.Globalization;
using System.Xml;
using OutreachSite.Imaging.Scrub.Svg;

namespace OutreachSite.Imaging.Drawing;

/// <summary>The sign of a site, made of corners and flat colours, so that it can be painted without a library.</summary>
/// <param name="Side">Of its square view box.</param>
/// <param name="Shapes">From the back to the front.</param>
public sealed record IconDrawing(double Side, ImmutableArray<IconShape> Shapes)
{
    /// <summary>
    /// Reads an SVG with a view box <c>0 0 n n</c> and nothing but <c>path</c> with M, L, H, V and Z (small letters too) and a
    /// <c>fill</c> of six digits. Null for every other one.
    /// </summary>
    public static IconDrawing? Read(ReadOnlySpan<byte> svg)
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var reader = XmlReader.Create(new MemoryStream(svg.ToArray()), settings);
            return Read(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static IconDrawing? Read(XmlReader reader)
    {
        if (reader.MoveToContent() != XmlNodeType.Element || reader is not { LocalName: "svg", NamespaceURI: SvgLists.Svg }
            || reader.GetAttribute("viewBox") is not { } view || !view.StartsWith("0 0 ", StringComparison.Ordinal)
            || SvgValues.Box(view) is not { } box || box.Width != box.Height)
            return null;
        var shapes = ImmutableArray.CreateBuilder<IconShape>();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName != "path" || reader.AttributeCount != 2 || IconPath.Corners(reader.GetAttribute("d")) is not { } corners || Colour(reader.GetAttribute("fill")) is not { } colour)
                return null;
            shapes.Add(new(corners, colour));
        }

        return shapes.Count > 0 ? new(box.Width, shapes.ToImmutable()) : null;
    }

    private static int? Colour(string? text) =>
        text is ['#', .. var digits] && digits.Length == 6 && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var colour) ? colour : null;
}

/// <summary>One flat shape.</summary>
/// <param name="Corners">In their order; the last one is joined to the first.</param>
/// <param name="Colour">Red, green and blue in three bytes.</param>
public sealed record IconShape(ImmutableArray<(double X, double Y)> Corners, int Colour)
{
    /// <summary>True for a point inside, by the rule of even and odd.</summary>
    internal bool Holds(double x, double y)
    {
        var isInside = false;
        for (var (at, before) = (0, Corners.Length - 1); at < Corners.Length; before = at++)
        {
            var (a, b) = (Corners[at], Corners[before]);
            if (a.Y > y != b.Y > y && x < ((b.X - a.X) * (y - a.Y) / (b.Y - a.Y)) + a.X)
                isInside = !isInside;
        }

        return isInside;
    }
}
