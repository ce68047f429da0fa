using System.Collections.Frozen;
using System.Text;
using OutreachSite.Text.Tables;

namespace OutreachSite.Text;

/// <summary>
/// Writes out what compatibility characters stand for: ① 1, ㈱ (株), № No, ㎡ m2, ㌔ キロ, ㋿ 令和, Ａ A, ｶﾞ ガ. It is
/// Unicode's NFKC for the characters that Japanese documents meet. It loses how something was written (10² becomes 102),
/// so it serves comparing and searching, never text that a reader sees.
/// </summary>
public static class Compatibility
{
    private const string None = "□";

    private static readonly FrozenDictionary<int, string> Words = Entries().ToFrozenDictionary(entry => entry.Character, entry => entry.Words);

    /// <summary>The text with every compatibility character written out, and composed.</summary>
    public static string Expand(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text))
            return text;
        var result = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
            result.Append(WordsOf(rune) ?? rune.ToString());
        return Composition.Compose(result.ToString());
    }

    /// <summary>What a character stands for; null when it stands for itself.</summary>
    public static string? WordsOf(Rune character) => character.Value switch
    {
        < 0xA0 => null,
        >= Width.FullFirst and <= Width.FullLast => ((char)(character.Value - Width.FullToHalf)).ToString(),
        0xA0 or 0x3000 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F => " ",
        var code => Words.GetValueOrDefault(code),
    };

    private static IEnumerable<(int Character, string Words)> Entries()
    {
        foreach (var (first, words) in CompatibilityTable.Runs)
        {
            foreach (var (offset, word) in words.Split(' ').Index())
            {
                if (word != None)
                    yield return (first + offset, word);
            }
        }
    }
}
