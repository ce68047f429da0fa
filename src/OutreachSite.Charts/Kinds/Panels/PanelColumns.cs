using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Panels;

/// <summary>A small chart of upright columns with their values on top and their names below.</summary>
internal sealed class PanelColumns(PanelChart chart, ChartWords words, AxisTicks ticks) : IPanelDrawing
{
    private const double PlotHeight = 110, Size = 16, Line = 20, Head = 24, Unknown = 18;

    private readonly ShareTeller _shares = new(chart.Head, chart.Format, words);

    /// <summary>True when every name and value fits its column.</summary>
    public bool Fits(double width)
    {
        var room = width / chart.Series.Length - 4;
        return chart.Series.All(series => !LineBreaker.CutsWords(series, Size, room) && LineBreaker.Wrap(series, Size, room).Length <= 2)
            && chart.Groups.All(group => group.Values.All(value => TextWidth.Of(Text(group, value), Size) <= room));
    }

    public double Height(PanelGroup group, double width) => Head + PlotHeight + 6 + Names(width).Max(name => name.Length) * Line;

    public void Draw(Drawing drawing, PanelGroup group, Box place)
    {
        var scale = new LinearScale(ticks.Maximum, PlotHeight);
        var (step, floor) = (place.Width / chart.Series.Length, place.Y + Head + PlotHeight);
        var names = Names(place.Width);
        drawing.Body.Path(ChartClasses.Axis, $"M{place.X} {floor}H{place.Right}");
        foreach (var (index, value) in group.Values.Index())
        {
            var middle = place.X + (index + 0.5) * step;
            var width = Math.Min(48, step * 0.66);
            var height = scale[value.Number ?? 0];
            if (height > 0)
                drawing.Segment(new(middle - width / 2, floor - height, width, height), fill: 1);
            else if (value.IsSuppressed)
                drawing.Unknown(new(middle - Unknown / 2, floor - Unknown - 2, Unknown, height = Unknown), value);
            drawing.Body.Text(
                new(middle, floor - height - 7, Size, Anchor.Middle, value.IsKnown ? ChartClasses.Bold : ChartClasses.Soft), new TextRun(Text(group, value)));
            drawing.Body.Lines(new(middle, floor + 20, Size, Anchor.Middle), names[index], Line);
        }
    }

    private ImmutableArray<ImmutableArray<string>> Names(double width) =>
        [.. chart.Series.Select(series => LineBreaker.Wrap(series, Size, width / chart.Series.Length - 4))];

    /// <summary>The number, with its unit only where it is a percentage or a number of people instead of one.</summary>
    private string Text(PanelGroup group, ChartValue value) =>
        chart.Format.IsPercent || value.Number is not { } number ? _shares.Short(value, group.N) : chart.Format.Number(number);
}
