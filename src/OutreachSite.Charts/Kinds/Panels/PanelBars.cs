using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Panels;

/// <summary>A small chart of lying bars: the name of each and its value over it.</summary>
internal sealed class PanelBars(PanelChart chart, ChartWords words, AxisTicks ticks) : IPanelDrawing
{
    private const double NameSize = 16, NameLine = 21, ValueSize = 17, BarHeight = 18, Gap = 10;

    private readonly ShareTeller _shares = new(chart.Head, chart.Format, words);

    public double Height(PanelGroup group, double width) => Rows(group, width).Sum(row => row.Height) - Gap;

    public void Draw(Drawing drawing, PanelGroup group, Box place)
    {
        var scale = new LinearScale(ticks.Maximum, place.Width - 4);
        var top = place.Y;
        foreach (var row in Rows(group, place.Width))
        {
            drawing.Body.Lines(new(place.X, top + 16, NameSize), row.Name, NameLine);
            var bar = new Box(place.X + 2, top + row.Height - Gap - BarHeight, 0, BarHeight);
            drawing.Body.Text(
                new(place.Right, bar.Y - 5, ValueSize, Anchor.End, row.Value.IsKnown ? ChartClasses.Bold : ChartClasses.Soft), new TextRun(row.Text));
            var length = scale[row.Value.Number ?? 0];
            if (length > 0)
                drawing.Segment(bar with { Width = length }, fill: 1);
            else if (!row.Value.IsKnown)
                drawing.Unknown(bar with { Width = BarHeight }, row.Value);
            drawing.Body.Path(ChartClasses.Axis, $"M{bar.X} {bar.Y - 2}V{bar.Bottom + 2}");
            top += row.Height;
        }
    }

    private ImmutableArray<BarRow> Rows(PanelGroup group, double width) => [.. chart.Series.Zip(group.Values, (series, value) =>
    {
        var text = _shares.Short(value, group.N);
        var room = width - TextWidth.Of(text, ValueSize) - 8;
        var isBeside = room >= 60;
        var name = LineBreaker.Wrap(series, NameSize, isBeside ? room : width);
        return new BarRow(name, text, value, (name.Length + (isBeside ? 0 : 1)) * NameLine + 4 + BarHeight + Gap);
    })];

    private sealed record BarRow(ImmutableArray<string> Name, string Text, ChartValue Value, double Height);
}
