namespace OutreachSite.Text;

/// <summary>The two syllabaries: what is what, and one written as the other.</summary>
public static class Kana
{
    private const int KatakanaAfterHiragana = 'ァ' - 'ぁ';

    /// <summary>True for hiragana, small ones and iteration marks included.</summary>
    public static bool IsHiragana(char character) => character is (>= 'ぁ' and <= 'ゖ') or 'ゝ' or 'ゞ' or 'ゟ';

    /// <summary>True for full-width katakana, small ones, iteration marks and the long vowel mark included.</summary>
    public static bool IsKatakana(char character) => character is (>= 'ァ' and <= 'ヺ') or 'ー' or 'ヽ' or 'ヾ' or 'ヿ' or (>= 'ㇰ' and <= 'ㇿ');

    /// <summary>True for the small letters that never begin a line: ゃ ッ ー ヶ.</summary>
    public static bool IsSmall(char character) => "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶー".Contains(character, StringComparison.Ordinal)
        || character is >= 'ㇰ' and <= 'ㇿ';

    /// <summary>カイゴ → かいご. The long vowel mark and half-width katakana stay as they are.</summary>
    public static string ToHiragana(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(text.Select(c => c is (>= 'ァ' and <= 'ヶ') or 'ヽ' or 'ヾ' ? (char)(c - KatakanaAfterHiragana) : c));
    }

    /// <summary>かいご → カイゴ.</summary>
    public static string ToKatakana(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(text.Select(c => c is (>= 'ぁ' and <= 'ゖ') or 'ゝ' or 'ゞ' ? (char)(c + KatakanaAfterHiragana) : c));
    }
}
