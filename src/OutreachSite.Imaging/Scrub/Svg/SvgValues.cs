using System.Globalization;

namespace OutreachSite.Imaging.Scrub.Svg;

/// <summary>What attributes and style sheets of a drawing may say.</summary>
internal static class SvgValues
{
    /// <summary>CSS that can load something, or whose letters may stand for others.</summary>
    private static readonly ImmutableArray<string> Loading = ["\\", "@", "<", "image(", "image-set(", "src(", "expression(", "javascript:", "-moz-binding"];

    /// <summary>True for a style sheet, or an attribute that is read like one, that loads nothing: <c>url()</c> names a place in the same drawing.</summary>
    public static bool IsStill(string value)
    {
        if (Loading.Any(word => value.Contains(word, StringComparison.OrdinalIgnoreCase)))
            return false;
        for (var at = value.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = value.IndexOf("url(", at + 4, StringComparison.OrdinalIgnoreCase))
        {
            if (!value.AsSpan(at + 4).TrimStart(" \t\r\n\"'").StartsWith("#"))
                return false;
        }

        return true;
    }

    /// <summary>A length in pixels (CSS Values 4, 6.2); null when it depends on where the drawing stands.</summary>
    public static double? Pixels(string? text)
    {
        if (text is null)
            return null;
        var number = text.AsSpan().Trim();
        var factor = 1.0;
        foreach (var (unit, pixels) in Units)
        {
            if (!number.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
                continue;
            number = number[..^unit.Length];
            factor = pixels;
            break;
        }

        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) && value > 0 ? value * factor : null;
    }

    /// <summary>The third and fourth number of a view box.</summary>
    public static (double Width, double Height)? Box(string? text)
    {
        var numbers = (text ?? "").Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return numbers.Length == 4 && Pixels(numbers[2]) is { } width && Pixels(numbers[3]) is { } height ? (width, height) : null;
    }

    private static ImmutableArray<(string Unit, double Pixels)> Units { get; } =
        [("px", 1), ("pt", 96 / 72.0), ("pc", 16), ("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96), ("em", 16)];
}
