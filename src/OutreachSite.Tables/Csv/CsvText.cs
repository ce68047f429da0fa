using System.Text;

namespace OutreachSite.Tables.Csv;

/// <summary>
/// Reads comma-separated values (RFC 4180) from a text or a part of it. Written here, not taken from a library, because
/// every cell keeps its line and column: that is what a message to an author points at.
/// </summary>
public static class CsvText
{
    /// <summary>Reads a whole text.</summary>
    public static Outcome<Table> Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Read(source, 0, source.Text.Length);
    }

    /// <summary>Reads the characters from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public static Outcome<Table> Read(SourceText source, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(source);
        var problems = new DiagnosticBag();
        var lines = ReadLines(source, start, end, problems);
        if (problems.HasErrors)
            return problems.Conclude<Table>(null);
        if (lines.Count == 0)
        {
            problems.Add(TableDiagnostics.Empty(source.At(start)));
            return problems.Conclude<Table>(null);
        }

        var headings = lines[0];
        foreach (var again in headings.GroupBy(cell => TextKey.Of(cell.Text)).Where(group => group.Count() > 1 && group.Key.Value.Length > 0))
            problems.Add(TableDiagnostics.SameHeading(again.ElementAt(1).Where, again.ElementAt(1).Text));
        var rows = lines.Skip(1).Select(line => Fit(line, headings.Length, problems)).ToImmutableArray();
        return problems.Conclude(new Table(headings, rows));
    }

    private static ImmutableArray<Cell> Fit(ImmutableArray<Cell> line, int width, DiagnosticBag problems)
    {
        var cells = line;
        while (cells.Length > width && cells[^1].IsBlank)
            cells = cells.RemoveAt(cells.Length - 1);
        if (cells.Length > width)
            problems.Add(TableDiagnostics.TooManyCells(cells[width].Where, cells.Length, width));
        if (cells.Length < width)
            problems.Add(TableDiagnostics.TooFewCells(cells[0].Where, cells.Length, width));
        while (cells.Length < width)
            cells = cells.Add(new("", cells[^1].Where));
        return cells[..width];
    }

    private static List<ImmutableArray<Cell>> ReadLines(SourceText source, int start, int end, DiagnosticBag problems)
    {
        var lines = new List<ImmutableArray<Cell>>();
        var at = start;
        while (at < end)
        {
            var line = ReadLine(source, ref at, end, problems);
            if (line.Any(cell => !cell.IsBlank))
                lines.Add(line);
        }

        return lines;
    }

    private static ImmutableArray<Cell> ReadLine(SourceText source, ref int at, int end, DiagnosticBag problems)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>();
        while (true)
        {
            cells.Add(ReadCell(source, ref at, end, problems));
            if (at >= end)
                break;
            var stop = source.Text[at++];
            if (stop == '\r' && at < end && source.Text[at] == '\n')
                at++;
            if (stop != ',')
                break;
        }

        return cells.ToImmutable();
    }

    private static Cell ReadCell(SourceText source, ref int at, int end, DiagnosticBag problems)
    {
        while (at < end && source.Text[at] is ' ' or '\t' or '\u3000')
            at++;
        var begin = at;
        if (at < end && source.Text[at] == '"')
            return new(ReadQuoted(source, ref at, end, problems).Trim(), source.At(begin, at - begin));
        while (at < end && source.Text[at] is not (',' or '\r' or '\n'))
            at++;
        var text = source.Text[begin..at].Trim();
        return new(text, source.At(begin, text.Length));
    }

    private static string ReadQuoted(SourceText source, ref int at, int end, DiagnosticBag problems)
    {
        var (begin, text) = (at++, new StringBuilder());
        while (at < end)
        {
            var c = source.Text[at++];
            if (c != '"')
                text.Append(c);
            else if (at < end && source.Text[at] == '"')
                text.Append(source.Text[at++]);
            else
                return SkipToStop(source, ref at, end, text);
        }

        problems.Add(TableDiagnostics.UnclosedQuote(source.At(begin, 1)));
        return text.ToString();
    }

    private static string SkipToStop(SourceText source, ref int at, int end, StringBuilder text)
    {
        while (at < end && source.Text[at] is not (',' or '\r' or '\n'))
            text.Append(source.Text[at++]);
        return text.ToString();
    }
}
