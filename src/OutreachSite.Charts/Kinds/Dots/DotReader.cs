using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts.Kinds.Dots;

/// <summary>Makes dots from a request.</summary>
internal static class DotReader
{
    public static IChart? Read(OptionReader options, DiagnosticBag problems)
    {
        var unit = options.Text("unit") ?? "%";
        var target = options.Target(unit, problems);
        if (MeasuredRows.Read(options, problems) is not { } rows)
            return null;
        var (grid, head, format) = rows;
        if (grid.Series.Length is not (2 or 3))
            problems.Add(ChartDiagnostics.NotTwoOrThree(options.Find("scale") ?? options.Request.Kind, grid.Series.Length));
        rows.CheckShares(problems);
        foreach (var row in grid.Rows.Where(row => row.Values.Length == 3 && !Rises(row.Values)))
            problems.Add(ChartDiagnostics.RangeNotInOrder(row.Label));
        return new DotChart(head, grid.RowHeading, grid.Series, [.. grid.Rows.Select(row => new DotRow(row.Name, row.Sub, row.Values))])
        {
            Format = format,
            Target = target,
            Counter = options.Text("counter"),
        };
    }

    private static bool Rises(ImmutableArray<ChartValue> values)
    {
        var known = values.Where(value => value.IsKnown).Select(value => value.Number!.Value).ToImmutableArray();
        return known.Zip(known.Skip(1)).All(pair => pair.First <= pair.Second);
    }
}
