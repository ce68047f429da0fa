using System.Text;

namespace OutreachSite.Tables.Encodings;

/// <summary>Text in CP932 and what that encoding cannot hold.</summary>
/// <param name="Bytes">Where a character cannot be held stands 〓, which is made for that.</param>
/// <param name="Lost">The characters, with their places in the text.</param>
public sealed record Cp932Text(byte[] Bytes, ImmutableArray<(int Index, Rune Character)> Lost);

/// <summary>Writes CP932, as old programs want it. Nothing becomes a question mark in silence.</summary>
public static class Cp932
{
    private const char Stand = '〓';

    /// <summary>The bytes of a text.</summary>
    public static Cp932Text Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        var (kept, lost) = (new StringBuilder(text.Length), ImmutableArray.CreateBuilder<(int, Rune)>());
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var character = rune.IsBmp ? AsWindowsHas((char)rune.Value).ToString() : rune.ToString();
            if (character.Length == 1 && IsHeld(encoding, character))
                kept.Append(character);
            else
            {
                lost.Add((index, rune));
                kept.Append(Stand);
            }

            index += rune.Utf16SequenceLength;
        }

        return new(encoding.GetBytes(kept.ToString()), lost.ToImmutable());
    }

    /// <summary>True when the encoding holds a text as it is.</summary>
    public static bool Holds(string text) => Encode(text).Lost.IsEmpty;

    /// <summary>Windows has one of two characters that look the same, where other programs have the other.</summary>
    private static char AsWindowsHas(char character) => character switch
    {
        '\u301C' => '\uFF5E',
        '\u2212' => '\uFF0D',
        '\u2016' => '\u2225',
        '\u2014' => '\u2015',
        '\u00A2' => '\uFFE0',
        '\u00A3' => '\uFFE1',
        '\u00AC' => '\uFFE2',
        '\u00A0' => ' ',
        _ => character,
    };

    /// <summary>What comes back is what went in: some code pages exchange a character for one that is like it.</summary>
    private static bool IsHeld(Encoding encoding, string character)
    {
        if (character[0] < '\u0080')
            return true;
        try
        {
            return encoding.GetString(encoding.GetBytes(character)) == character;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
