using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts.Kinds.Dots;

/// <summary>Makes dots from a request.</summary>
internal static class DotReader
{
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
        if (grid.Series.Length is not (2 or 3))
            problems.Add(ChartDiagnostics.NotTwoOrThree(options.Find("scale") ?? options.Request.Kind, grid.Series.Length));
        foreach (var row in grid.Rows.Where(row => format.IsPercent && row.Values.Any(value => value.Number > 100)))
            problems.Add(ChartDiagnostics.OverHundred(row.Label));
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
