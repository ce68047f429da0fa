using OutreachSite.Charts.Kinds.Columns;
using OutreachSite.Charts.Reading;
using OutreachSite.Charts.Scales;

namespace OutreachSite.Charts.Kinds.Lines;

/// <summary>Makes lines from a request.</summary>
internal static class LineReader
{
    private const int MostSeries = 4;

    public static IChart? Read(OptionReader options, DiagnosticBag problems)
    {
        var unit = options.Text("unit") ?? "%";
        var target = options.Target(unit, problems);
        if (MeasuredRows.Read(options, problems) is not { } rows)
            return null;
        var (grid, head, format) = rows;
        if (grid.Series.Length > MostSeries)
            problems.Add(ChartDiagnostics.TooManyLines(options.Find("scale") ?? options.Request.Kind, grid.Series.Length, MostSeries));
        CheckOccasions(options, grid, problems);
        rows.CheckShares(problems);
        return new LineChart(head, grid.RowHeading, grid.Series, [.. grid.Rows.Select(row => new Category(row.Name, row.Values))])
        {
            Format = format,
            Target = target,
            Break = Break(options, grid, problems),
        };
    }

    /// <summary>A line needs two occasions, and years in their order.</summary>
    internal static void CheckOccasions(OptionReader options, Grid grid, DiagnosticBag problems)
    {
        if (grid.Rows.Length < 2)
            problems.Add(ChartDiagnostics.OneOccasion(options.Request.Kind));
        var years = grid.Rows.Select(row => YearText.Read(row.Name)).ToImmutableArray();
        foreach (var (index, row) in grid.Rows.Index().Skip(1).Where(one => years[one.Index] < years[one.Index - 1]))
            problems.Add(ChartDiagnostics.NotInOrder(row.Label, grid.Rows[index - 1].Name));
    }

    private static LineBreak? Break(OptionReader options, Grid grid, DiagnosticBag problems)
    {
        var label = options.Text("break-label");
        if (options.Find("break") is not { } name)
            return null;
        var index = grid.Rows.Index().Where(row => TextKey.Of(row.Item.Name) == TextKey.Of(name.Text)).Select(row => row.Index).DefaultIfEmpty(-1).First();
        if (index < 0)
            problems.Add(ChartDiagnostics.NoSuchLabel(name, grid.Rows.Select(row => row.Name)));
        else if (index == 0)
            problems.Add(ChartDiagnostics.BreakAtStart(name));
        else
            return new(index, label);
        return null;
    }
}
