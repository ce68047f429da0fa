using System.Text;

namespace OutreachSite.Text;

/// <summary>
/// A text in the form in which names, headers, labels and paths are compared. These do not count: width, how a kana
/// carries its voicing mark, compatibility forms (㈱ and (株)), letter case, the families of hyphens, wave dashes,
/// quotation marks and middle dots, spaces around the text and between two wide characters, the length of other
/// spaces, and what cannot be seen (variation selectors, zero-width characters). After katakana a hyphen is taken for the long
/// vowel mark that it was typed for (センタ−), elsewhere a long vowel mark for the hyphen (0176ー23ー5121).
/// </summary>
public readonly record struct TextKey
{
    private readonly string? _value;

    private TextKey(string value) => _value = value;

    /// <summary>The folded text. Only for comparing: never shown to a reader.</summary>
    public string Value => _value ?? "";

    /// <summary>Folds a text.</summary>
    public static TextKey Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var letters = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            AppendFolded(rune, letters);
        return new(WithDashesByNeighbours(WithoutIdleSpaces(Composition.Compose(letters.ToString()))));
    }

    /// <summary>True when two texts have the same key.</summary>
    public static bool AreSame(string one, string other) => Of(one) == Of(other);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static void AppendFolded(Rune rune, StringBuilder letters)
    {
        if (rune.IsAscii)
        {
            letters.Append(char.ToLowerInvariant(Dashes.Fold((char)rune.Value)));
            return;
        }

        if (IsInvisible(rune.Value))
            return;
        var folded = rune.IsBmp ? new Rune(Dashes.Fold((char)rune.Value)) : rune;
        if (Compatibility.WordsOf(folded) is not { } words)
        {
            letters.Append(Rune.ToLowerInvariant(folded).ToString());
            return;
        }

        foreach (var word in words.EnumerateRunes())
            letters.Append(Rune.ToLowerInvariant(word.IsBmp ? new Rune(Dashes.Fold((char)word.Value)) : word).ToString());
    }

    private static bool IsInvisible(int code) =>
        code is 0x00AD or 0xFEFF or 0x2060 or (>= 0x200B and <= 0x200F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private static string WithDashesByNeighbours(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var before = result.Length == 0 ? '\0' : result[^1];
            var after = i + 1 < text.Length ? text[i + 1] : '\0';
            result.Append(text[i] switch
            {
                '-' when Kana.IsKatakana(before) && !char.IsAsciiLetterOrDigit(after) && after != ' ' => 'ー',
                'ー' when !Kana.IsKatakana(before) && !Kana.IsHiragana(before) => '-',
                var character => character,
            });
        }

        return result.ToString();
    }

    private static string WithoutIdleSpaces(string text)
    {
        var result = new StringBuilder(text.Length);
        var (pending, last) = (false, default(Rune));
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == ' ')
            {
                pending = result.Length > 0;
                continue;
            }

            var isMark = rune.IsBmp && Composition.IsMark((char)rune.Value);
            if (pending && (isMark || !EastAsian.JoinsAcrossLineEnd(last, rune)))
                result.Append(' ');
            result.Append(rune.ToString());
            (pending, last) = (false, rune);
        }

        return result.ToString();
    }
}
