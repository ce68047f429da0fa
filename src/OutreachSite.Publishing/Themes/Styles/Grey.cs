using System.Globalization;
using System.Text.RegularExpressions;

namespace OutreachSite.Publishing.Themes.Styles;

/// <summary>Colours without colour: the grey of the same relative luminance (IEC 61966-2-1, Rec. 709 weights).</summary>
internal static partial class Grey
{
    /// <summary>A value with every <c>#rgb</c> and <c>#rrggbb</c> in it as a grey; other ways to write colours stay as they are.</summary>
    public static string Of(string value) => Hex.Replace(value, match => OfHex(match.Groups[1].Value));

    private static string OfHex(string hex)
    {
        var digits = hex.Length == 3 ? string.Concat(hex.Select(digit => $"{digit}{digit}")) : hex;
        double Light(int start) => Linear(int.Parse(digits.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0);
        var grey = (int)Math.Round(255 * Encoded(0.2126 * Light(0) + 0.7152 * Light(2) + 0.0722 * Light(4)), MidpointRounding.AwayFromZero);
        return string.Create(CultureInfo.InvariantCulture, $"#{grey:x2}{grey:x2}{grey:x2}");
    }

    private static double Linear(double value) => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    private static double Encoded(double light) => light <= 0.0031308 ? 12.92 * light : 1.055 * Math.Pow(light, 1 / 2.4) - 0.055;

    [GeneratedRegex("#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![0-9a-fA-F])", RegexOptions.None, 1000)]
    private static partial Regex Hex { get; }
}
