using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts.Kinds.Columns;

/// <summary>Makes columns from a request.</summary>
internal static class ColumnReader
{
    private const int MostSeries = 3;

    public static IChart? Read(OptionReader options, DiagnosticBag problems)
    {
        var unit = options.Text("unit") ?? "%";
        var target = options.Target(unit, problems);
        if (MeasuredRows.Read(options, problems) is not { } rows)
            return null;
        var (grid, head, format) = rows;
        if (grid.Series.Length > MostSeries)
            problems.Add(ChartDiagnostics.TooManySeries(options.Find("scale") ?? options.Request.Kind, grid.Series.Length));
        rows.CheckShares(problems);
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
