using System.Buffers;

namespace OutreachSite.Content.Markdown.Analysis;

/// <summary>
/// Refuses bodies that no person writes, before the parser spends minutes or the stack on them: lists, quotations and
/// boxes more than 24 deep, thousands of brackets in one paragraph, a million characters.
/// </summary>
internal static class NestingLimit
{
    /// <summary>How deep the finished tree may be, all kinds together.</summary>
    public const int DeepestTree = 100;

    private const int DeepestMarkers = 24;
    private const int LongestBody = 1_000_000;
    private const int WidestIndent = 120;
    private const int MostBrackets = 4_000;
    private const int MostMarks = 20_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`<{~");

    /// <summary>The reason why a body is refused, or null.</summary>
    public static Diagnostic? Check(SourceText source, int bodyOffset)
    {
        var length = source.Text.Length - bodyOffset;
        if (length > LongestBody)
            return MarkdownDiagnostics.TooLarge(source.At(bodyOffset), length);
        // A body shorter than the number of brackets that a paragraph may have need not be counted.
        var isLong = length > MostBrackets;
        var (brackets, marks, boxes) = (0, 0, 0);
        for (var number = source.At(bodyOffset).Line; number <= source.LineCount; number++)
        {
            var line = source.LineSpan(number);
            if (isLong && line.IsWhiteSpace())
                (brackets, marks) = (0, 0);
            if (isLong)
            {
                brackets += line.Count('[');
                marks += line.CountAny(Marks);
            }

            if (line.Contains(':'))
                boxes = Math.Max(0, boxes + BoxStep(line.Trim()));
            if (Markers(line) > DeepestMarkers || boxes > DeepestMarkers || brackets > MostBrackets || marks > MostMarks)
                return MarkdownDiagnostics.TooDeep(source.At(source.StartOfLine(number), 1));
        }

        return null;
    }

    private static int BoxStep(ReadOnlySpan<char> line) =>
        !line.StartsWith(":::", StringComparison.Ordinal) ? 0 : line.IndexOfAnyExcept(':') < 0 ? -1 : 1;

    /// <summary>How many quotation and list marks begin a line; a list mark far to the right counts as too many.</summary>
    private static int Markers(ReadOnlySpan<char> line)
    {
        var (count, column) = (0, 0);
        while (column < line.Length)
        {
            var c = line[column];
            if (c is ' ' or '\t')
            {
                column++;
                continue;
            }

            var length = MarkerLength(line[column..]);
            if (length == 0)
                break;
            count += column > WidestIndent && c != '>' ? DeepestMarkers + 1 : 1;
            column += length;
        }

        return count;
    }

    private static int MarkerLength(ReadOnlySpan<char> text)
    {
        if (text[0] == '>')
            return 1;
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        var length = text[0] is '-' or '*' or '+' or ':' ? 1
            : digits is > 0 and < 10 && (text[digits] is '.' or ')') ? digits + 1 : 0;
        return length > 0 && length < text.Length && (text[length] is ' ' or '\t') ? length : 0;
    }
}
