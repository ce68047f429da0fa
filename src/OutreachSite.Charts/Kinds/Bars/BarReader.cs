using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts.Kinds.Bars;

/// <summary>Makes bars from a request.</summary>
internal static class BarReader
{
    public static IChart? Read(OptionReader options, DiagnosticBag problems)
    {
        var descending = options.Choice("sort", ["given", "descending"], problems) == "descending";
        var multiple = options.Flag("multiple", problems);
        if (MeasuredRows.Read(options, problems, rowsTellTheirs: true) is not { } rows)
            return null;
        var (grid, head, format) = rows;
        if (grid.Series.Length > 1)
            problems.Add(ChartDiagnostics.SeveralValueColumns(options.Request.Kind, grid.Series));
        rows.CheckShares(problems);
        var chart = new BarChart(head, grid.RowHeading, grid.Series[0], [.. grid.Rows.Select(Bar)])
        {
            Format = format,
            HasMultipleAnswers = multiple,
        };
        return descending ? chart.Sorted() : chart;
    }

    private static Bar Bar(GridRow row) => new(row.Name, row.Sub, row.N, row.Values[0]);
}
