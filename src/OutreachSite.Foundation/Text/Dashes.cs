namespace OutreachSite.Text;

/// <summary>Families of signs that look alike and that keyboards and programs exchange for one another.</summary>
public static class Dashes
{
    /// <summary>True for every horizontal line that is typed for a hyphen, dash or minus. The long vowel mark ー is not one.</summary>
    public static bool IsHyphen(char character) => character is '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\u2043' or '\u02D7'
        or '\uFE58' or '\uFE63' or '\uFF0D' or '\u2500' or '\u2501' or '\uFE31' or '\uFE32';

    /// <summary>True for 〜 ～ ~ ∼ 〰.</summary>
    public static bool IsWave(char character) => character is '~' or '\u301C' or '\uFF5E' or '\u223C' or '\u3030';

    /// <summary>True for a space of any width, a tab or a line end.</summary>
    public static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r' or '\u00A0' or '\u3000' or (>= '\u2000' and <= '\u200A')
        or '\u202F' or '\u205F' or '\u2028' or '\u2029' or '\u0085';

    /// <summary>One sign for each family: - ~ ' " ・ / and the space; other characters are their own.</summary>
    internal static char Fold(char character) => character switch
    {
        _ when character < '\u0080' && !char.IsWhiteSpace(character) => character,
        _ when IsSpace(character) => ' ',
        _ when IsHyphen(character) => '-',
        _ when IsWave(character) => '~',
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u2032' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u301D' or '\u301E' or '\u301F' => '"',
        '\u00B7' or '\u2022' or '\u2027' or '\u2219' or '\u22C5' or '\uFF65' => '・',
        '\u2044' or '\u2215' => '/',
        '\u309B' => '\u3099',
        '\u309C' => '\u309A',
        _ => character,
    };
}
