using OutreachSite.Charts.Reading;
using OutreachSite.Charts.Scales;

namespace OutreachSite.Charts.Kinds.Sparklines;

/// <summary>Makes sparklines from a request: rows are lines, columns are occasions.</summary>
internal static class SparklineReader
{
    public static IChart? Read(OptionReader options, DiagnosticBag problems)
    {
        if (MeasuredRows.Read(options, problems) is not { } rows)
            return null;
        var (grid, head, format) = rows;
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
