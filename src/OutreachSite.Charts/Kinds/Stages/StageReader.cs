using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts.Kinds.Stages;

/// <summary>Makes stages from a request.</summary>
internal static class StageReader
{
    public static IChart? Read(OptionReader options, DiagnosticBag problems)
    {
        var unit = options.Text("unit") ?? "人";
        var grid = new GridReader(options, unit).Read(problems);
        var format = new ValueFormat(unit, 0);
        var head = options.Head(format, rowsTellTheirs: true, problems);
        if (format.IsPercent)
            problems.Add(ChartDiagnostics.NeedsCounts(options.Find("unit")!.Value));
        if (grid is null)
            return null;
        if (grid.Series.Length > 1)
            problems.Add(ChartDiagnostics.SeveralValueColumns(options.Request.Kind, grid.Series));
        if (grid.Rows.Length < 2)
            problems.Add(ChartDiagnostics.OneStage(options.Request.Kind));
        Check(grid, problems);
        return new StageChart(head, grid.RowHeading, grid.Series[0], [.. grid.Rows.Select(row => new Stage(row.Name, row.Sub, row.Values[0]))]) { Format = format };
    }

    private static void Check(Grid grid, DiagnosticBag problems)
    {
        GridRow? before = null;
        foreach (var row in grid.Rows.Where(row => row.Values[0].IsKnown))
        {
            if (row.Values[0].Number is { } number && number != Math.Floor(number))
                problems.Add(ChartDiagnostics.NotWhole(row.Label));
            if (before is not null && row.Values[0].Number > before.Values[0].Number)
                problems.Add(ChartDiagnostics.StageGrows(row.Label, before.Name));
            before = row;
        }
    }
}
