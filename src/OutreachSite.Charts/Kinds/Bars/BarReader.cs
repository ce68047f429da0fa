using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts.Kinds.Bars;

/// <summary>Makes bars from a request.</summary>
internal static class BarReader
{
    public static IChart? Read(OptionReader options, DiagnosticBag problems)
    {
        var unit = options.Text("unit") ?? "%";
        var decimals = options.Whole("decimals", 0, 2, problems);
        var descending = options.Choice("sort", ["given", "descending"], problems) == "descending";
        var multiple = options.Flag("multiple", problems);
        var grid = new GridReader(options, unit).Read(problems);
        var format = new ValueFormat(unit, decimals ?? grid?.Decimals ?? 0);
        var head = options.Head(format, grid?.HasRowSamples ?? false, problems);
        if (grid is null)
            return null;
        if (grid.Series.Length > 1)
            problems.Add(ChartDiagnostics.SeveralValueColumns(options.Request.Kind, grid.Series));
        foreach (var row in grid.Rows.Where(row => format.IsPercent && row.Values.Any(value => value.Number > 100)))
            problems.Add(ChartDiagnostics.OverHundred(row.Label));
        var chart = new BarChart(head, grid.RowHeading, grid.Series[0], [.. grid.Rows.Select(Bar)])
        {
            Format = format,
            HasMultipleAnswers = multiple,
        };
        return descending ? chart.Sorted() : chart;
    }

    private static Bar Bar(GridRow row) => new(row.Name, row.Sub, row.N, row.Values[0]);
}
