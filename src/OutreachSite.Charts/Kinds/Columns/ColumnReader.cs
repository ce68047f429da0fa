using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts.Kinds.Columns;

/// <summary>Makes columns from a request.</summary>
internal static class ColumnReader
{
    private const int MostSeries = 3;

    public static IChart? Read(OptionReader options, DiagnosticBag problems)
    {
        var unit = options.Text("unit") ?? "%";
        var decimals = options.Whole("decimals", 0, 2, problems);
        var target = options.Target(unit, problems);
        var grid = new GridReader(options, unit).Read(problems);
        var format = new ValueFormat(unit, decimals ?? grid?.Decimals ?? 0);
        var head = options.Head(format, rowsTellTheirs: false, problems);
        options.CheckFew(head, format, problems);
        if (grid is null)
            return null;
        if (grid.Series.Length > MostSeries)
            problems.Add(ChartDiagnostics.TooManySeries(options.Find("scale") ?? options.Request.Kind, grid.Series.Length));
        foreach (var row in grid.Rows.Where(row => format.IsPercent && row.Values.Any(value => value.Number > 100)))
            problems.Add(ChartDiagnostics.OverHundred(row.Label));
        return new ColumnChart(head, grid.RowHeading, grid.Series, Categories(grid, options, problems))
        {
            Format = format,
            Target = target,
            Counter = options.Text("counter"),
        };
    }

    /// <summary>The average stands last, wherever it was in the table.</summary>
    private static ImmutableArray<Category> Categories(Grid grid, OptionReader options, DiagnosticBag problems)
    {
        var average = options.Find("average");
        if (average is { } name && !grid.Rows.Any(row => TextKey.Of(row.Name) == TextKey.Of(name.Text)))
            problems.Add(ChartDiagnostics.NoSuchLabel(name, grid.Rows.Select(row => row.Name)));
        return [.. grid.Rows
            .Select(row => new Category(row.Name, row.Values, average is { } one && TextKey.Of(row.Name) == TextKey.Of(one.Text)))
            .OrderBy(category => category.IsAverage)];
    }
}
