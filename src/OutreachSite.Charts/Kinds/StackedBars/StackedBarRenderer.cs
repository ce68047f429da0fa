using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.StackedBars;

/// <summary>Draws a key once, then a bar for each row with its labels on plates, small ones below, and a bracket above.</summary>
internal sealed class StackedBarRenderer(StackedBarChart chart, ChartWords words, string measure)
{
    private const double KeyHeight = 22, NoteSize = 16, LeadLine = 25;

    private readonly ImmutableArray<int> _fills = ScaleFills.ForSteps(chart.Steps.Length);

    private readonly ShareTeller _shares = new(chart.Head, chart.Format, words);

    public string Wide(string description)
    {
        var drawing = Drawing.Wide(chart.Head);
        var look = StackedBarLook.Wide(chart, words);
        var bottom = WideKey(drawing, look) + 14;
        var rows = new List<StackedBarRow>();
        foreach (var row in chart.Rows)
        {
            rows.Add(new(chart, row, look, words, measure, bottom));
            bottom = rows[^1].Bottom + look.RowGap;
        }

        var end = rows[^1].Bar.Bottom + 2;
        Grid(drawing, look, rows[0].Bar.Y - 10, end, Math.Max(end + 22, bottom - look.RowGap + 8) + 20);
        foreach (var row in rows)
            row.Draw(drawing, _fills);
        return drawing.Finish(Math.Max(end + 22, bottom - look.RowGap + 8) + 28, description);
    }

    public string Narrow(string description)
    {
        var drawing = Drawing.Narrow(chart.Head);
        var look = StackedBarLook.Narrow();
        var bottom = NarrowKey(drawing) + 18;
        foreach (var row in chart.Rows)
        {
            var layout = new StackedBarRow(chart, row, look, words, measure, bottom);
            layout.Draw(drawing, _fills);
            bottom = layout.Bottom + look.RowGap;
        }

        return drawing.Finish(bottom - look.RowGap + 8, description);
    }

    /// <summary>Equal pieces in the order of the bars, each with its name below.</summary>
    private double WideKey(Drawing drawing, StackedBarLook look)
    {
        var svg = drawing.Body;
        using var group = svg.Group();
        svg.Text(new(0, 21, 17, Class: ChartClasses.Bold), new TextRun(words.Key));
        if (chart.Rows.Length > 1)
            svg.Text(new(0, 46, NoteSize, Class: ChartClasses.Soft), new TextRun(words.KeyForAll));
        var width = (look.Right - look.Left) / chart.Steps.Length;
        var lines = 1;
        foreach (var (index, step) in chart.Steps.Index())
        {
            var box = new Box(look.Left + index * width, 3, width, KeyHeight);
            drawing.Segment(box, _fills[index]);
            var name = LineBreaker.Wrap(step, NoteSize, width - 4);
            svg.Lines(new(box.Center, 48, NoteSize, Anchor.Middle), name, 21);
            lines = Math.Max(lines, name.Length);
        }

        return 33 + lines * 21;
    }

    private double NarrowKey(Drawing drawing)
    {
        using var group = drawing.Body.Group();
        var top = 4.0;
        foreach (var (index, step) in chart.Steps.Index())
        {
            drawing.Segment(new(2, top, 40, KeyHeight), _fills[index]);
            var name = LineBreaker.Wrap(step, 17, 240);
            drawing.Body.Lines(new(54, top + 17, 17), name, 23);
            top += Math.Max(1, name.Length) * 23 + 7;
        }

        return top;
    }

    private void Grid(Drawing drawing, StackedBarLook look, double top, double bottom, double words)
    {
        var hasPercent = !_shares.AllTiny(chart.Rows.Select(row => row.N));
        var svg = drawing.Body;
        using var group = svg.Group();
        var scale = new LinearScale(100, look.Right - look.Left);
        foreach (var tick in AxisTicks.Hundred.Values)
        {
            var x = look.Left + scale[tick];
            svg.Path(ChartClasses.Grid, $"M{x} {top}V{bottom}");
            var anchor = tick == 100 ? Anchor.End : Anchor.Middle;
            if (!hasPercent)
                continue;
            svg.Text(new(x, words, NoteSize, anchor, ChartClasses.Soft), new TextRun(ValueFormat.Percent.Full(tick)));
        }
    }
}
