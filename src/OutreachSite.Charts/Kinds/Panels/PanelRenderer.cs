using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Panels;

/// <summary>Sets the small charts in rows of up to three when wide, one below the other when narrow.</summary>
internal sealed class PanelRenderer(PanelChart chart, ChartWords words)
{
    private const double Gutter = 30, RowGap = 30, HeadGap = 6;

    private readonly ChartTeller _teller = new(chart.Head, chart.Format, words);
    private readonly AxisTicks _ticks = AxisTicks.Holding(chart.Groups.SelectMany(group => group.Values).Max(value => value.Number) ?? 0, chart.Format);

    public string Wide(string description)
    {
        // Columns and lines whose words need more room stand two in a row.
        var across = Math.Clamp(chart.Groups.Length, 2, 3);
        var drawing = Drawing.Wide(chart.Head);
        if (chart.Form != PanelForm.Bars && Form(Width(drawing, 3)) is PanelBars && Form(Width(drawing, 2)) is not PanelBars)
            across = 2;
        return Draw(drawing, across, description);
    }

    public string Narrow(string description) => Draw(Drawing.Narrow(chart.Head), 1, description);

    private string Draw(Drawing drawing, int across, string description)
    {
        var width = Width(drawing, across);
        var form = Form(width);
        var top = 0.0;
        foreach (var row in chart.Groups.Chunk(across))
        {
            var labels = row.Select(group => Label(group, width)).ToImmutableArray();
            var head = labels.Max(label => label.Height) + HeadGap;
            foreach (var (index, group) in row.Index())
            {
                using var element = drawing.Body.Group();
                var x = index * (width + Gutter);
                labels[index].Draw(drawing.Body, x, top);
                form.Draw(drawing, group, new(x, top + head, width, 0));
            }

            top += head + row.Max(group => form.Height(group, width)) + RowGap;
        }

        return drawing.Finish(top - RowGap + 6, description);
    }

    private static double Width(Drawing drawing, int across) => (drawing.Width - Gutter * (across - 1)) / across;

    /// <summary>The form that was asked for; bars where the words of columns would not fit, in all panels alike.</summary>
    private IPanelDrawing Form(double width)
    {
        if (chart.Form == PanelForm.Lines && PanelLines.Fits(chart, _ticks, width))
            return new PanelLines(chart, words, _ticks);
        return chart.Form == PanelForm.Columns && new PanelColumns(chart, words, _ticks) is var columns && columns.Fits(width)
            ? columns : new PanelBars(chart, words, _ticks);
    }

    private RowLabel Label(PanelGroup group, double width) =>
        RowLabel.Of(width, group.Label, group.Sub, _teller.RowSample(group.N, chart.Groups.Any(one => !one.N.IsMissing)));
}
