using System.Globalization;
using System.Text;

namespace OutreachSite.Charts.Tables;

/// <summary>
/// The table of a chart for programs: UTF-8 with a byte order mark, CRLF, one row of headings with the units, numbers without
/// unit or grouping. A missing value is an empty cell, a suppressed one <see cref="SuppressedMark"/>; charts read both back as
/// what they are. Text that a spreadsheet would take for a formula gets an apostrophe before it.
/// </summary>
public static class ChartCsv
{
    /// <summary>Stands for a suppressed value.</summary>
    public const string SuppressedMark = "X";

    private const string NewLine = "\r\n", FormulaStarts = "=+-@＝＋－＠\t";

    /// <summary>The bytes of the file.</summary>
    public static ImmutableArray<byte> Bytes(ChartTable table) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text(table))];

    /// <summary>The text of the file, without the mark.</summary>
    public static string Text(ChartTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var hasSubs = table.Rows.Any(row => row.Sub is not null);
        var csv = new StringBuilder();
        Line(csv, Row(Words(table.Columns[0].Text), hasSubs ? Words(table.SubHeading) : null, table.Columns.Skip(1).Select(Heading)));
        foreach (var row in table.Rows)
            Line(csv, Row(Words(row.Label), hasSubs ? Words(row.Sub ?? "") : null, row.Cells.Select(Cell)));
        return csv.ToString();
    }

    private static IEnumerable<string> Row(string label, string? sub, IEnumerable<string> cells) => sub is null ? cells.Prepend(label) : cells.Prepend(sub).Prepend(label);

    private static string Heading(ChartTableColumn column) =>
        Words(string.IsNullOrEmpty(column.Unit) ? column.Text : $"{column.Text}（{column.Unit}）");

    private static string Cell(ChartTableCell cell) => cell.Value switch
    {
        null => Words(cell.Text),
        { Number: { } number } => number.ToString("0.############################", CultureInfo.InvariantCulture),
        { IsSuppressed: true } => SuppressedMark,
        _ => "",
    };

    private static string Words(string text) =>
        text.TrimStart() is [var first, ..] && FormulaStarts.Contains(first, StringComparison.Ordinal) ? "'" + text : text;

    private static void Line(StringBuilder csv, IEnumerable<string> cells) => csv.AppendJoin(',', cells.Select(Quoted)).Append(NewLine);

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
