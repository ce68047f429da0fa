using OutreachSite.Surveys.Scales;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Surveys.Importing.Aggregates;

/// <summary>A matrix of counts: questions down and the steps of a scale across, or the other way round.</summary>
internal static class MatrixReader
{
    private const int LookedAt = 20, Fewest = 2;

    public static ImmutableArray<AggregateQuestion> Read(Sheet sheet)
    {
        for (var i = 0; i < Math.Min(sheet.Rows.Length - 1, LookedAt); i++)
        {
            if (ReadAt(sheet, i) is { IsEmpty: false } questions)
                return questions;
        }

        return [];
    }

    private static ImmutableArray<AggregateQuestion> ReadAt(Sheet sheet, int header)
    {
        var heads = sheet.Rows[header].Filled.Where(cell => cell.Kind == CellKind.Text && CountText.Count(cell.Text) is null && CountText.Share(cell.Text) is null).ToArray();
        var rows = sheet.Rows.Skip(header + 1).TakeWhile(row => row.Filled.Count() > 1).ToArray();
        // 人数 ％ 人数 ％ below the groups, and rows of shares below those of counts.
        if (rows.Length > 1 && IsUnits(rows[0]))
            rows = rows[1..];
        rows = [.. rows.Where(row => !CountText.IsShareHeading(row.Filled.First().Text))];
        if (heads.Length < Fewest || rows.Length == 0)
            return [];
        var first = rows[0].Filled.First().Address.Column;
        var labels = rows.Select(row => row[first]).ToArray();
        var columns = heads.Where(cell => cell.Address.Column > first && !CountText.IsShareHeading(cell.Text) && !CountText.IsTotal(cell.Text) && !CountText.IsCountHeading(cell.Text)).ToArray();
        if (columns.Length < 1 || labels.Any(cell => cell.Kind != CellKind.Text || CountText.Count(cell.Text) is not null) || labels.Select(cell => cell.Text).Distinct(StringComparer.Ordinal).Count() < labels.Length)
            return [];
        if (!AreCounts(rows, columns))
            return [];
        var total = heads.FirstOrDefault(cell => cell.Address.Column > first && (CountText.IsTotal(cell.Text) || CountText.IsCountHeading(cell.Text)));
        if (IsScale(columns) && columns.Length >= Fewest)
        {
            return [.. rows.Where(row => !CountText.IsTotal(row.TextAt(first))).Select(row => new AggregateQuestion(
                CountText.IsCountHeading(row.TextAt(first)) ? Title(sheet, header, first) : row.TextAt(first), [.. columns.Select(column => new AggregateEntry(column, row[column.Address.Column], null))],
                total.Text is not null ? row[total.Address.Column] : null))];
        }

        var options = rows.Where(row => !CountText.IsTotal(row.TextAt(first))).ToArray();
        var sum = rows.FirstOrDefault(row => CountText.IsTotal(row.TextAt(first)));
        return options.Length >= Fewest && IsScale([.. options.Select(row => row[first])])
            ? [.. columns.Select(column => new AggregateQuestion(
                column.Text, [.. options.Select(row => new AggregateEntry(row[first], row[column.Address.Column], null))],
                sum.Number > 0 ? sum[column.Address.Column] : null))]
            : [];
    }

    private static bool IsUnits(SheetRow row) =>
        row.Filled.Skip(row.Filled.First() is var label && (CountText.IsCountHeading(label.Text) || CountText.IsShareHeading(label.Text)) ? 0 : 1)
            .ToArray() is { Length: > 1 } cells && cells.All(cell => CountText.IsCountHeading(cell.Text) || CountText.IsShareHeading(cell.Text));

    /// <summary>A row that only says 人数 does not name the question: the corner does, or the title above.</summary>
    private static string Title(Sheet sheet, int header, int first) =>
        sheet.Rows[header].TextAt(first) is { Length: > 0 } corner && !CountText.IsOptionHeading(corner) ? corner : AggregateFinder.TitleAbove(sheet, header) ?? AggregateFinder.NameOf(sheet, "");

    /// <summary>True when the cells are counts, and more than marks of 0 and 1.</summary>
    private static bool AreCounts(SheetRow[] rows, SheetCell[] columns)
    {
        var cells = rows.SelectMany(row => columns.Select(column => row[column.Address.Column])).ToArray();
        var counts = cells.Where(cell => !cell.IsBlank).Select(cell => CountText.Count(cell.Text)).ToArray();
        return counts.Length * 2 > cells.Length && counts.Count(count => count is not null) * 10 >= counts.Length * 8 && counts.Max() > 1;
    }

    private static bool IsScale(SheetCell[] labels)
    {
        var known = labels.Where(cell => !Columns.ColumnValues.IsNoAnswer(cell.Text) && !CountText.IsTotal(cell.Text)).Select(cell => new KeyValuePair<string, int>(cell.Text, 1)).ToArray();
        return ScaleMatch.Find(known) is { } match && match.Step.Count >= Math.Min(3, known.Length) && match.Unknown.Length * 3 <= known.Length;
    }
}
