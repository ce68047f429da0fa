using OutreachSite.Charts.Reading;
using OutreachSite.Charts.Scales;

namespace OutreachSite.Charts.Kinds.Sparklines;

/// <summary>Makes sparklines from a request: rows are lines, columns are occasions.</summary>
internal static class SparklineReader
{
    public static IChart? Read(OptionReader options, DiagnosticBag problems)
    {
        var unit = options.Text("unit") ?? "%";
        var decimals = options.Whole("decimals", 0, 2, problems);
        var grid = new GridReader(options, unit).Read(problems);
        var format = new ValueFormat(unit, decimals ?? grid?.Decimals ?? 0);
        var head = options.Head(format, rowsTellTheirs: false, problems);
        options.CheckFew(head, format, problems);
        if (grid is null)
            return null;
        if (grid.Series.Length < 2)
            problems.Add(ChartDiagnostics.OneOccasion(options.Request.Kind));
        if (YearText.ReadAll(grid.Series) is { } years)
            Check(years, grid.Series, options, problems);
        return new SparklineChart(head, grid.RowHeading, grid.Series, [.. grid.Rows.Select(row => new SparklineRow(row.Name, row.Sub, row.Values))]) { Format = format };
    }

    /// <summary>Without an axis nobody can see that periods differ, so they must not.</summary>
    private static void Check(ImmutableArray<int> years, ImmutableArray<string> names, OptionReader options, DiagnosticBag problems)
    {
        for (var index = 1; index < years.Length; index++)
        {
            if (years[index] < years[index - 1])
                problems.Add(ChartDiagnostics.NotInOrder(new(names[index], options.Request.Kind.Where), names[index - 1]));
            else if (years[index] - years[index - 1] != years[1] - years[0])
            {
                problems.Add(ChartDiagnostics.UnequalPeriods(options.Request.Kind, names[index - 1], names[index]));
                return;
            }
        }
    }
}
