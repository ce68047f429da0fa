using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts.Kinds.Panels;

/// <summary>Makes panels from a request.</summary>
internal static class PanelReader
{
    private const int MostPanels = 24;

    public static IChart? Read(OptionReader options, DiagnosticBag problems)
    {
        var unit = options.Text("unit") ?? "%";
        var decimals = options.Whole("decimals", 0, 2, problems);
        var form = options.Choice("form", ["bars", "columns", "lines"], problems);
        var grid = new GridReader(options, unit).Read(problems);
        var format = new ValueFormat(unit, decimals ?? grid?.Decimals ?? 0);
        var head = options.Head(format, grid?.HasRowSamples ?? false, problems);
        if (grid is null)
            return null;
        if (grid.Rows.Length > MostPanels)
            problems.Add(ChartDiagnostics.TooManyPanels(options.Request.Kind, grid.Rows.Length, MostPanels));
        if (form == "lines" && grid.Series.Length < 2)
            problems.Add(ChartDiagnostics.OneOccasion(options.Request.Kind));
        foreach (var row in grid.Rows.Where(row => format.IsPercent && row.Values.Any(value => value.Number > 100)))
            problems.Add(ChartDiagnostics.OverHundred(row.Label));
        return new PanelChart(head, grid.RowHeading, grid.Series, [.. grid.Rows.Select(row => new PanelGroup(row.Name, row.Sub, row.N, row.Values))])
        {
            Format = format,
            Form = form switch { "columns" => PanelForm.Columns, "lines" => PanelForm.Lines, _ => PanelForm.Bars },
        };
    }
}
