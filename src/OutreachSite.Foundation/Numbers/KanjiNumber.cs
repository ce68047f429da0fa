namespace OutreachSite.Numbers;

/// <summary>Whole numbers written in kanji, up to 9999: 三十, 二十八, 百二十, 二〇一八.</summary>
public static class KanjiNumber
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>True for the kanji that such numbers consist of.</summary>
    public static bool IsDigit(char character) => ValueOf(character) >= 0 || UnitOf(character) > 0;

    /// <summary>The number, or null when the text is not one whole number in either way of writing.</summary>
    public static int? Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 8)
            return null;
        foreach (var character in text)
        {
            if (UnitOf(character) > 0)
                return ParseWithUnits(text);
        }

        return ParseByPlace(text);
    }

    /// <summary>二〇一八: each kanji is one decimal place.</summary>
    private static int? ParseByPlace(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var character in text)
        {
            if (ValueOf(character) is not (var digit and >= 0) || number > 999)
                return null;
            number = (number * 10) + digit;
        }

        return number;
    }

    /// <summary>二千十八: digits multiply the unit after them; units only ever get smaller.</summary>
    private static int? ParseWithUnits(ReadOnlySpan<char> text)
    {
        var (number, digit, lastUnit) = (0, 0, 10000);
        foreach (var character in text)
        {
            var unit = UnitOf(character);
            if (unit == 0)
            {
                if (digit != 0 || ValueOf(character) <= 0)
                    return null;
                digit = ValueOf(character);
                continue;
            }

            if (unit >= lastUnit)
                return null;
            number += Math.Max(1, digit) * unit;
            (digit, lastUnit) = (0, unit);
        }

        return number + digit;
    }

    private static int ValueOf(char character) => Digits.IndexOf(character, StringComparison.Ordinal);

    private static int UnitOf(char character) => character switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
}
