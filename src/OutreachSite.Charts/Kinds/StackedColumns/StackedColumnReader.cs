using OutreachSite.Charts.Kinds.StackedBars;
using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts.Kinds.StackedColumns;

/// <summary>Makes stacked columns from a request.</summary>
internal static class StackedColumnReader
{
    private const int MostParts = 5;

    public static IChart? Read(OptionReader options, DiagnosticBag problems)
    {
        if (MeasuredRows.Read(options, problems) is not { } rows)
            return null;
        var (grid, head, format) = rows;
        if (grid.Series.Length is < 2 or > MostParts)
            problems.Add(ChartDiagnostics.StepCount(options.Find("scale") ?? options.Request.Kind, grid.Series.Length));
        foreach (var row in grid.Rows)
            Check(row, grid, format, problems);
        return new StackedColumnChart(head, grid.RowHeading, grid.Series, [.. grid.Rows.Select(row => new StackedCategory(row.Name, row.Values))]) { Format = format };
    }

    /// <summary>Percentages are parts of a hundred; counts may be anything.</summary>
    private static void Check(GridRow row, Grid grid, ValueFormat format, DiagnosticBag problems)
    {
        if (row.Values.All(value => value.IsMissing))
            problems.Add(ChartDiagnostics.RowWithoutNumbers(row.Label));
        if (!format.IsPercent)
            return;
        if (row.Values.Count(value => value.IsSuppressed) == 1 && row.Values.Count(value => value.IsKnown) == row.Values.Length - 1)
            problems.Add(ChartDiagnostics.HiddenCanBeComputed(row.Label));
        var sum = row.Values.Sum(value => value.Number)!.Value;
        var tolerance = StackedBarChart.Tolerance(grid.Series.Length, grid.Decimals);
        if (sum > 100 + tolerance || (sum < 100 - tolerance && row.Values.All(value => value.IsKnown)))
            problems.Add(ChartDiagnostics.RowSum(row.Label, sum, tolerance));
    }
}
