using System.Collections.Immutable;
using System.Xml.Linq;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Tests.Svg;

/// <summary>A text of a drawing with the room that it takes when measured as the drawing was.</summary>
internal sealed record TextBox(string Text, double Left, double Top, double Right, double Bottom)
{
    /// <summary>Every text of a drawing.</summary>
    public static ImmutableArray<TextBox> Of(string svg) => [.. XElement.Parse(svg).Descendants("text").Select(Of)];

    /// <summary>What is wrong with the places of texts: one outside of the drawing, or two that meet.</summary>
    public static IEnumerable<string> Faults(string svg)
    {
        var size = ((string)XElement.Parse(svg).Attribute("viewBox")!).Split(' ').Select(number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var boxes = Of(svg);
        foreach (var box in boxes.Where(box => box.Left < -0.6 || box.Top < -0.6 || box.Right > size[2] + 0.6 || box.Bottom > size[3] + 0.6))
            yield return $"outside of {size[2]}×{size[3]}: {box}";
        foreach (var (index, one) in boxes.Index())
        {
            foreach (var other in boxes[(index + 1)..].Where(one.Meets))
                yield return $"meet: {one} and {other}";
        }
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"「{Text}」 {Left:0.#}–{Right:0.#} × {Top:0.#}–{Bottom:0.#}");

    private bool Meets(TextBox other) => Left < other.Right - 0.6 && other.Left < Right - 0.6 && Top < other.Bottom - 0.6 && other.Top < Bottom - 0.6;

    private static TextBox Of(XElement text)
    {
        var size = Geometry.Number(text, "font-size");
        var (width, tallest) = (0.0, 0.0);
        foreach (var node in text.Nodes())
        {
            var own = node is XElement span && span.Attribute("font-size") is not null ? Geometry.Number(span, "font-size") : size;
            width += TextWidth.Of(node is XText words ? words.Value : ((XElement)node).Value, own);
            tallest = Math.Max(tallest, own);
        }

        var (x, y) = (Geometry.Number(text, "x"), Geometry.Number(text, "y"));
        var left = (string?)text.Attribute("text-anchor") switch { "middle" => x - width / 2, "end" => x - width, _ => x };
        // The height of a kanji: most of its em stands on the base line.
        return new(text.Value, left, y - tallest * 0.86, left + width, y + tallest * 0.12);
    }
}
