using System.Buffers;
using System.Globalization;

namespace OutreachSite.Numbers;

/// <summary>Reads a number as Japanese staff write it: １，７４１, 1,741, 43％, 43.0%, ▲3.5 and △3.5 (minus), +3.5.</summary>
public static class JapaneseNumber
{
    private const int MostDigits = 24;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789,.");

    private static readonly ImmutableArray<string> MissingMarks =
        ["", "-", "--", "---", "ー", "...", "・・・", "*", "**", "***", "x", "χ", "n/a", "na", "n.a.", "不明", "非公表", "未公表", "該当なし", "なし"];

    private static readonly ImmutableArray<string> ApproximateBefore = ["約", "およそ", "おおよそ", "おおむね", "概ね", "ほぼ", "~", "≒", "推計"];

    private static readonly ImmutableArray<string> ApproximateAfter = ["程度", "余り", "余", "前後", "弱", "強", "くらい", "ぐらい", "ほど", "以上", "以下", "超", "未満"];

    /// <summary>
    /// Reads one number; the problem says why not (NUM101 to NUM106). Nothing is guessed: approximate numbers, ranges and
    /// numbers with a unit are problems, each with its own advice.
    /// </summary>
    public static Reading<Figure> Parse(string text, Location where = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var written = text.Trim();
        var folded = Fold(written);
        if (IsMissingMark(written))
            return NumberDiagnostics.Missing(where, written);
        if (ApproximateBefore.Any(word => folded.StartsWith(word, StringComparison.Ordinal)))
            return NumberDiagnostics.Approximate(where, written);

        var isNegative = folded[0] is '-' or '▲' or '△';
        var number = folded.AsSpan(isNegative || folded[0] == '+' ? 1 : 0).TrimStart(' ');
        var length = number.IndexOfAnyExcept(NumberCharacters) is var other and >= 0 ? other : number.Length;
        var digits = number[..length];
        var rest = number[length..].Trim(' ').ToString();
        if (digits.IsEmpty || !char.IsAsciiDigit(digits[0]))
            return NumberDiagnostics.Unreadable(where, written);
        if (rest is not ("" or "%" or "パーセント"))
            return ProblemWith(rest, where, written);
        return Read(digits, isNegative, isPercent: rest.Length > 0, where, written);
    }

    /// <summary>True for what statistics write where there is no number: －, …, ***, 不明, nothing at all.</summary>
    public static bool IsMissingMark(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MissingMarks.Contains(Fold(text.Trim()).ToLowerInvariant());
    }

    private static Diagnostic ProblemWith(string rest, Location where, string written) =>
        ApproximateAfter.Any(word => rest.EndsWith(word, StringComparison.Ordinal)) ? NumberDiagnostics.Approximate(where, written)
        : rest[0] is '~' or '-' or 'か' && rest.Any(char.IsAsciiDigit) ? NumberDiagnostics.IsRange(where, written)
        : rest.Any(c => char.IsAsciiDigit(c) || c is ',' or '.') ? NumberDiagnostics.Unreadable(where, written)
        : NumberDiagnostics.HasUnit(where, written, rest);

    private static Reading<Figure> Read(ReadOnlySpan<char> digits, bool isNegative, bool isPercent, Location where, string written)
    {
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? "" : digits[(point + 1)..];
        if (fraction.ContainsAnyExceptInRange('0', '9') || (point >= 0 && fraction.IsEmpty) || digits.Length > MostDigits)
            return NumberDiagnostics.Unreadable(where, written);
        if (!IsGroupedByThree(whole))
            return NumberDiagnostics.WrongGrouping(where, written);

        var value = decimal.Parse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return new Figure(isNegative ? -value : value, fraction.Length, isPercent);
    }

    /// <summary>True without commas, and when one stands before every three digits from the right.</summary>
    private static bool IsGroupedByThree(ReadOnlySpan<char> whole)
    {
        var first = whole.IndexOf(',');
        if (first < 0)
            return true;
        if (first > 3)
            return false;
        for (var i = first; i < whole.Length; i++)
        {
            if (whole[i] == ',' != ((i - first) % 4 == 0))
                return false;
        }

        return (whole.Length - first) % 4 == 0;
    }

    private static string Fold(string text) => string.Concat(Compatibility.Expand(text).Select(Dashes.Fold));
}
