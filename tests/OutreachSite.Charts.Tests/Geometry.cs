using System.Globalization;
using System.Xml.Linq;

namespace OutreachSite.Charts.Tests;

/// <summary>Reads a drawing back as XML, so that tests can measure it.</summary>
internal static class Geometry
{
    public static XElement Parse(string svg) => XElement.Parse(svg);

    /// <summary>The boxes with this class, patterns apart, in the order of drawing.</summary>
    public static IEnumerable<(double X, double Y, double Width, double Height)> Boxes(string svg, string cssClass) =>
        Parse(svg).Descendants("rect")
            .Where(rect => rect.Ancestors("defs").FirstOrDefault() is null)
            .Where(rect => ((string?)rect.Attribute("class") ?? "").Split(' ').Contains(cssClass))
            .Select(rect => (Number(rect, "x"), Number(rect, "y"), Number(rect, "width"), Number(rect, "height")));

    public static double Number(XElement element, string name) => double.Parse((string)element.Attribute(name)!, CultureInfo.InvariantCulture);
}
