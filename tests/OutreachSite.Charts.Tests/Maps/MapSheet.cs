using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OutreachSite.Charts.Maps.Geometry;
using OutreachSite.Charts.Svg;
using OutreachSite.Charts.Tests.Svg;

namespace OutreachSite.Charts.Tests.Maps;

/// <summary>A drawing of a map, read back from its SVG.</summary>
internal sealed partial class MapSheet(string svg)
{
    private readonly XElement _root = XElement.Parse(svg);

    /// <summary>The height of the drawing.</summary>
    public double Height => double.Parse(((string)_root.Attribute("viewBox")!).Split(' ')[3], CultureInfo.InvariantCulture);

    /// <summary>The whole of it.</summary>
    public Box Bounds => new(0, 0, View.Width, Height);

    /// <summary>Its kind.</summary>
    public string Kind => (string)_root.Attribute("data-sheet")!;

    /// <summary>The signs with their numbers, in the order in which they stand.</summary>
    public ImmutableArray<(string Number, Box Box)> Signs => [.. Of("sign").Select(sign => (sign.Parent!.Elements("text").Single().Value, BoxOf(sign)))];

    /// <summary>The plates of an index, and what signs in rows stand on.</summary>
    public ImmutableArray<Box> Plates => [.. Of("plate").Select(BoxOf)];

    /// <summary>The frames.</summary>
    public ImmutableArray<Box> Frames => [.. Of("frame").Select(BoxOf)];

    /// <summary>The plates of their letters.</summary>
    public ImmutableArray<Box> Tabs => [.. Of("tab").Select(BoxOf)];

    /// <summary>Lines from a sign to its place.</summary>
    public ImmutableArray<(Spot From, Spot To)> Leads => [.. Of("lead").Select(lead => Points((string)lead.Attribute("d")!)).Select(points => (points[0], points[1]))];

    /// <summary>The points.</summary>
    public ImmutableArray<Spot> Dots => [.. Of("dot").Select(dot => new Spot(Geometry.Number(dot, "cx"), Geometry.Number(dot, "cy")))];

    /// <summary>All texts.</summary>
    public ImmutableArray<TextBox> Texts => TextBox.Of(svg);

    /// <summary>The bar of the scale in units, with what stands at it.</summary>
    public (double Units, string Text, Box Box) Bar
    {
        get
        {
            var rule = Of("rule").First(one => ((string)one.Attribute("d")!).Contains('H', StringComparison.Ordinal));
            var numbers = Number.Matches((string)rule.Attribute("d")!).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).ToArray();
            // M left top V bottom H right V top
            return (numbers[3] - numbers[0], rule.Parent!.Element("text")!.Value, Box.Between(numbers[0], numbers[1], numbers[3], numbers[2]));
        }
    }

    private IEnumerable<XElement> Of(string cssClass) => _root.Descendants().Where(one => (string?)one.Attribute("class") == cssClass);

    private static Box BoxOf(XElement shape)
    {
        if (shape.Name == "rect")
            return new(Geometry.Number(shape, "x"), Geometry.Number(shape, "y"), Geometry.Number(shape, "width"), Geometry.Number(shape, "height"));
        var numbers = Number.Matches((string)shape.Attribute("d")!).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).ToArray();
        // M left eaves L middle top L right eaves V bottom H left
        return Box.Between(numbers[0], numbers[3], numbers[4], numbers[6]);
    }

    private static Spot[] Points(string data) => [.. Pair.Matches(data).Select(match => new Spot(
        double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), double.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)))];

    [GeneratedRegex(@"-?\d+(?:\.\d+)?", RegexOptions.None, 1000)]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"[ML](-?[\d.]+) (-?[\d.]+)", RegexOptions.None, 1000)]
    private static partial Regex Pair { get; }
}
