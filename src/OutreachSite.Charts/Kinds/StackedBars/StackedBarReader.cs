using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts.Kinds.StackedBars;

/// <summary>Makes stacked bars from a request.</summary>
internal static class StackedBarReader
{
    public static IChart? Read(OptionReader options, DiagnosticBag problems)
    {
        var whole = new WholeRows(options, problems);
        if (whole.Read() is not { } head)
            return null;
        return new StackedBarChart(head, whole.RowHeading, whole.Steps, whole.Rows)
        {
            Format = whole.Format,
            Rest = whole.Rest,
            Favourable = Favourable(options, whole.Steps.Length, problems),
        };
    }

    private static FavourableSteps? Favourable(OptionReader options, int steps, DiagnosticBag problems)
    {
        var count = options.Whole("top", 1, Math.Max(1, steps - 1), problems);
        var label = options.Find("top-label");
        if (label is { } lonely && options.Find("top") is null)
            problems.Add(ChartDiagnostics.TopLabelWithoutTop(lonely));
        // One step alone carries its own label: a bracket would repeat it.
        return count is > 1 and var top ? new(top, label?.Text.Trim()) : null;
    }
}
