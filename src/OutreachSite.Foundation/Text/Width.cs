using System.Text;

namespace OutreachSite.Text;

/// <summary>Changes between full-width and half-width forms, for text that is shown in one width or read by a program.</summary>
public static class Width
{
    internal const int FullFirst = '！', FullLast = '～', FullToHalf = '！' - '!';
    private const char HalfKanaFirst = '｡', HalfKanaLast = 'ﾟ';

    /// <summary>ＡＢＣ　１２３ → ABC 123: letters, digits, signs and the space. Kana stay as they are.</summary>
    public static string Narrow(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(text.Length, text, static (result, text) =>
        {
            for (var i = 0; i < result.Length; i++)
                result[i] = Narrow(text[i]);
        });
    }

    /// <summary>ABC 123 → ＡＢＣ　１２３: letters, digits, signs and the space.</summary>
    public static string Widen(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(text.Length, text, static (result, text) =>
        {
            for (var i = 0; i < result.Length; i++)
                result[i] = text[i] is ' ' ? '\u3000' : text[i] is >= '!' and <= '~' ? (char)(text[i] + FullToHalf) : text[i];
        });
    }

    /// <summary>ｶﾞｲﾄﾞ｢ﾎｰﾑ｣ → ガイド「ホーム」: half-width katakana with their voicing marks and punctuation. The rest stays as it is.</summary>
    public static string WidenKana(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAnyInRange(HalfKanaFirst, HalfKanaLast) < 0)
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var wide = character is >= HalfKanaFirst and <= HalfKanaLast ? Compatibility.WordsOf(new(character))! : null;
            if (wide is "\u3099" or "\u309A" && result.Length > 0 && Composition.Compose($"{result[^1]}{wide}") is [var voiced])
                result[^1] = voiced;
            else
                result.Append(wide is "\u3099" ? "゛" : wide is "\u309A" ? "゜" : wide ?? character.ToString());
        }

        return result.ToString();
    }

    /// <summary>One character in half width: Ａ → A, １ → 1, U+3000 → space.</summary>
    public static char Narrow(char character) => character switch
    {
        '\u3000' => ' ',
        >= (char)FullFirst and <= (char)FullLast => (char)(character - FullToHalf),
        _ => character,
    };
}
