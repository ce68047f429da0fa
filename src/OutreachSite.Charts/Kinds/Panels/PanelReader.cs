using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts.Kinds.Panels;

/// <summary>Makes panels from a request.</summary>
internal static class PanelReader
{
    private const int MostPanels = 24;

    public static IChart? Read(OptionReader options, DiagnosticBag problems)
    {
        var form = options.Choice("form", ["bars", "columns", "lines"], problems);
        if (MeasuredRows.Read(options, problems, rowsTellTheirs: true) is not { } rows)
            return null;
        var (grid, head, format) = rows;
        if (grid.Rows.Length > MostPanels)
            problems.Add(ChartDiagnostics.TooManyPanels(options.Request.Kind, grid.Rows.Length, MostPanels));
        if (form == "lines" && grid.Series.Length < 2)
            problems.Add(ChartDiagnostics.OneOccasion(options.Request.Kind));
        rows.CheckShares(problems);
        return new PanelChart(head, grid.RowHeading, grid.Series, [.. grid.Rows.Select(row => new PanelGroup(row.Name, row.Sub, row.N, row.Values))])
        {
            Format = format,
            Form = form switch { "columns" => PanelForm.Columns, "lines" => PanelForm.Lines, _ => PanelForm.Bars },
        };
    }
}
