using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts.Kinds.StackedBars;

/// <summary>Makes stacked bars from a request.</summary>
internal static class StackedBarReader
{
    private const int MostSteps = 5;

    public static IChart? Read(OptionReader options, DiagnosticBag problems)
    {
        var decimals = options.Whole("decimals", 0, 2, problems);
        var grid = new GridReader(options, "%").Read(problems);
        var format = new ValueFormat("%", decimals ?? grid?.Decimals ?? 0);
        var head = options.Head(format, grid?.HasRowSamples ?? false, problems);
        if (grid is null)
            return null;
        if (grid.Series.Length is < 2 or > MostSteps)
            problems.Add(ChartDiagnostics.StepCount(options.Find("scale") ?? options.Request.Kind, grid.Series.Length));
        foreach (var row in grid.Rows)
            CheckRow(row, grid, problems);
        return new StackedBarChart(head, grid.RowHeading, grid.Series, [.. grid.Rows.Select(Row)])
        {
            Format = format,
            Favourable = Favourable(options, grid.Series.Length, problems),
        };
    }

    private static StackedRow Row(GridRow row) => new(row.Name, row.Sub, row.N, row.Values);

    private static FavourableSteps? Favourable(OptionReader options, int steps, DiagnosticBag problems)
    {
        var count = options.Whole("top", 1, Math.Max(1, steps - 1), problems);
        var label = options.Find("top-label");
        if (label is { } lonely && options.Find("top") is null)
            problems.Add(ChartDiagnostics.TopLabelWithoutTop(lonely));
        // One step alone carries its own label: a bracket would repeat it.
        return count is > 1 and var top ? new(top, label?.Text.Trim()) : null;
    }

    /// <summary>A whole is a hundred, but for rounding; with a value that is not known it may be less.</summary>
    private static void CheckRow(GridRow row, Grid grid, DiagnosticBag problems)
    {
        if (row.Values.All(value => value.IsMissing))
        {
            problems.Add(ChartDiagnostics.RowWithoutNumbers(row.Label));
            return;
        }

        if (row.Values.Count(value => value.IsSuppressed) == 1 && row.Values.Count(value => value.IsKnown) == row.Values.Length - 1)
            problems.Add(ChartDiagnostics.HiddenCanBeComputed(row.Label));
        var sum = row.Values.Sum(value => value.Number)!.Value;
        var tolerance = StackedBarChart.Tolerance(grid.Series.Length, grid.Decimals);
        if (sum > 100 + tolerance || (sum < 100 - tolerance && row.Values.All(value => value.IsKnown)))
            problems.Add(ChartDiagnostics.RowSum(row.Label, sum, tolerance));
    }
}
