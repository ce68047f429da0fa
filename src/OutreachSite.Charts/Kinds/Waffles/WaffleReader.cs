using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts.Kinds.Waffles;

/// <summary>Makes a waffle from a request.</summary>
internal static class WaffleReader
{
    private const int MostSquares = 100;

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
        foreach (var row in grid.Rows.Where(row => row.Values[0].Number is { } number && number != Math.Floor(number)))
            problems.Add(ChartDiagnostics.NotWhole(row.Label));
        var chart = new WaffleChart(head, grid.RowHeading, grid.Series[0], [.. grid.Rows.Select(row => new WaffleGroup(row.Name, row.Sub, row.Values[0]))]) { Format = format };
        Check(chart, options, problems);
        return chart;
    }

    private static void Check(WaffleChart chart, OptionReader options, DiagnosticBag problems)
    {
        var known = chart.Groups.Sum(group => group.Count.Number) ?? 0;
        if (known > MostSquares)
            problems.Add(ChartDiagnostics.TooManySquares(options.Request.Kind, known, MostSquares));
        var isComplete = chart.Groups.All(group => group.Count.IsKnown);
        if (chart.Head.Sample.Count is { } n && (known > n || (isComplete && known != n)))
            problems.Add(ChartDiagnostics.CountsNotN(options.Request.Kind, known, n));
        if (chart.Head.Sample.Count is not null && chart.Groups.Count(group => group.Count.IsSuppressed) == 1 && !chart.Groups.Any(group => group.Count.IsMissing))
            problems.Add(ChartDiagnostics.HiddenCanBeComputed(options.Request.Kind));
    }
}
