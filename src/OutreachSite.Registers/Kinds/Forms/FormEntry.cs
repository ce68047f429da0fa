using System.Globalization;
using System.Text.RegularExpressions;

namespace OutreachSite.Registers.Kinds.Forms;

/// <summary>One field of a paper form: 「欄の名前（3行）：書き方」, or 「欄の名前：□自宅 □施設」 for one to choose in.</summary>
/// <param name="Label">What stands before the box.</param>
/// <param name="Hint">What to write in it; empty when nobody said.</param>
/// <param name="Lines">How many lines the box has, 1 to 6.</param>
/// <param name="Choices">What may be ticked; empty for a box to write in.</param>
public sealed partial record FormEntry(string Label, string Hint, int Lines, ImmutableArray<string> Choices)
{
    private const char Box = '□';
    private const int Most = 6;

    /// <summary>Reads what an author wrote.</summary>
    public static FormEntry Of(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var colon = written.AsSpan().IndexOfAny('：', ':');
        var (label, hint) = colon < 0 ? (written.Trim(), "") : (written[..colon].Trim(), written[(colon + 1)..].Trim());
        var lines = Tall().Match(label);
        if (lines.Success)
            label = label[..lines.Index].TrimEnd();
        var isChoice = hint.StartsWith(Box);
        return new(label, isChoice ? "" : hint, lines.Success ? Math.Clamp(Digits(lines.Groups["lines"].Value), 1, Most) : 1,
            isChoice ? [.. hint.Split(Box, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(choice => choice.TrimEnd('、', '，', ',', '　'))] : []);
    }

    private static int Digits(string text) => (int)CharUnicodeInfo.GetNumericValue(text, 0);

    [GeneratedRegex(@"[（(](?<lines>[0-9０-９])行[）)]$", RegexOptions.None, 1000)]
    private static partial Regex Tall();
}
