using System.Text;
using OutreachSite.Text.Tables;

namespace OutreachSite.Text;

/// <summary>What Unicode says about the width of characters (UAX #11), as far as Japanese typesetting needs it.</summary>
public static class EastAsian
{
    /// <summary>
    /// True for wide, full-width and half-width characters (W, F, H): kanji, kana, their punctuation, Hangul, most emoji.
    /// Ambiguous ones (※ … “ ”) are not wide.
    /// </summary>
    public static bool IsWide(Rune character)
    {
        var runs = WideTable.Runs;
        var (low, high) = (0, (runs.Length / 2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (character.Value < runs[middle * 2])
                high = middle - 1;
            else if (character.Value > runs[(middle * 2) + 1])
                low = middle + 1;
            else
                return true;
        }

        return false;
    }

    /// <summary>
    /// True when a line end between the two is no space: both are wide and neither is Hangul, which writes spaces
    /// between words (CSS Text Module Level 3, segment break transformation).
    /// </summary>
    public static bool JoinsAcrossLineEnd(Rune before, Rune after) =>
        IsWide(before) && IsWide(after) && !IsHangul(before) && !IsHangul(after);

    /// <summary>True for Korean syllables and their letters.</summary>
    public static bool IsHangul(Rune character) => character.Value is (>= 0x1100 and <= 0x11FF) or (>= 0x3130 and <= 0x318F)
        or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7FF) or (>= 0xFFA0 and <= 0xFFDC) or (>= 0x3200 and <= 0x321E) or (>= 0x3260 and <= 0x327F);

    /// <summary>True for kanji, 々 and 〇 included.</summary>
    public static bool IsKanji(Rune character) => character.Value is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or '々' or '〇' or '〆'
        or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF);
}
