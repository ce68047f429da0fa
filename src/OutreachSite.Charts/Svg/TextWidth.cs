using System.Text;

namespace OutreachSite.Charts.Svg;

/// <summary>
/// Estimates how wide a text will be without its font: a wide character is one em, digits three quarters, Latin letters
/// two thirds. Those are the measures of universal-design faces, the widest in use; others leave some air.
/// </summary>
internal static class TextWidth
{
    /// <summary>The width in units.</summary>
    public static double Of(string text, double size)
    {
        var ems = 0.0;
        foreach (var rune in text.EnumerateRunes())
            ems += Ems(rune);
        return ems * size;
    }

    /// <summary>The widest of several lines.</summary>
    public static double Of(ImmutableArray<string> lines, double size) => lines.IsEmpty ? 0 : lines.Max(line => Of(line, size));

    /// <summary>The width of one character in ems.</summary>
    public static double Ems(Rune rune) => rune.Value switch
    {
        _ when IsMark(rune) => 0,
        >= '0' and <= '9' => 0.76,
        '%' or '@' or 'm' or 'M' or 'w' or 'W' => 1,
        '.' or ',' or ':' or ';' or '\'' or '!' or '|' or ' ' or 'i' or 'j' or 'l' or 'I' => 0.34,
        '(' or ')' or '-' or '\u201C' or '\u201D' => 0.5,
        >= 'A' and <= 'Z' => 0.78,
        < 0x1100 => 0.69,
        >= 0xFF61 and <= 0xFF9F => 0.5,
        _ => 1,
    };

    /// <summary>True for what stands on the character before it and has no width of its own.</summary>
    public static bool IsMark(Rune rune) => rune.Value is
        (>= 0x0300 and <= 0x036F) or 0x3099 or 0x309A or 0x200D or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    /// <summary>True for kana, kanji and other characters of one em.</summary>
    public static bool IsWide(Rune rune) => rune.Value >= 0x1100 && !IsMark(rune) && rune.Value is not (0x201C or 0x201D);
}
