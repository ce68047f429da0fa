namespace OutreachSite.Registers.Kinds.Issues;

/// <summary>
/// The statements of a cell. Documents number them within it: ① at the beginning of a line or after a full stop or a blank, or <c>(1)</c> and
/// <c>1.</c> at the beginning of a line. A circled number within a sentence is a word like others.
/// </summary>
internal static class NumberedLines
{
    private const int MostCircled = 20, MostDigits = 2;

    /// <summary>Each statement with its number, null where it has none. A number without a statement is left out.</summary>
    public static IEnumerable<(string? Number, string Text)> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string? number = null;
        foreach (var line in Split(text).Select(line => line.Trim()))
        {
            var (own, rest) = Head(line);
            // A line without a number goes on with what the number before it began.
            number = own ?? number;
            var statement = rest.TrimStart('・', '●', '○', ' ', '\u3000').TrimEnd();
            if (statement.Length > 0)
                yield return (number, statement);
        }
    }

    /// <summary>The numbers of a field that holds nothing else: ①③, 1、3.</summary>
    public static ImmutableArray<string> Numbers(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var apart = string.Concat(text.Select(c => IsCircled(c) ? $" {c} " : c.ToString()));
        return [.. apart.Split(['、', ',', '，', '・', ';', ' ', '\n', '\u3000'], StringSplitOptions.RemoveEmptyEntries).Select(Label).Where(label => label.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A number as it is compared: ①, (1) and 1. are 1.</summary>
    public static string Label(string text) => TextKey.Of(text).Value.Trim('(', ')', '.', ' ', '[', ']');

    /// <summary>A number as readers know it: ① to ⑳, else as it is.</summary>
    public static string Shown(string label) =>
        int.TryParse(label, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostCircled ? ((char)('①' + number - 1)).ToString() : label;

    /// <summary>Lines, and a new one before a circled number that begins a statement.</summary>
    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '\n' && !(IsCircled(text[i]) && (text[i - 1] is '。' or '．' or ' ' or '\u3000')))
                continue;
            yield return text[start..i];
            start = i;
        }
    }

    private static (string? Number, string Statement) Head(string line)
    {
        if (line.Length > 0 && IsCircled(line[0]))
            return (Label(line[..1]), line[1..]);
        var digits = line.SkipWhile(c => c is '(' or '（').TakeWhile(IsDigit).Count();
        var from = line.TakeWhile(c => c is '(' or '（').Count();
        var end = from + digits;
        return digits is > 0 and <= MostDigits && end < line.Length && (from > 0 ? line[end] is ')' or '）' : line[end] is '.' or '．')
            && (from > 0 || end + 1 == line.Length || !IsDigit(line[end + 1])) ? (Label(line[from..end]), line[(end + 1)..]) : (null, line);
    }

    private static bool IsCircled(char c) => c is >= '①' and <= '⑳';

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';
}
