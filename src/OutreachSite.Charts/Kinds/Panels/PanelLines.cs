using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Panels;

/// <summary>A small chart of a line over occasions: its first and last value in words over it, the numbers of the scale beside it.</summary>
internal sealed class PanelLines(PanelChart chart, ChartWords words, AxisTicks ticks) : IPanelDrawing
{
    private const double PlotHeight = 120, Size = 16, Line = 20, ValueSize = 17, ValueLine = 23;

    private readonly ShareTeller _shares = new(chart.Head, chart.Format, words);

    /// <summary>True when the numbers of the scale leave room for a line.</summary>
    public static bool Fits(PanelChart chart, AxisTicks ticks, double width) => ValueAxis.Room(ticks, chart.Format) < width * 0.4 && chart.Series.Length > 1;

    public double Height(PanelGroup group, double width) =>
        Values(group, width).Length * ValueLine + 14 + PlotHeight + 8 + Math.Max(Ends(width).First.Length, Ends(width).Last.Length) * Line;

    public void Draw(Drawing drawing, PanelGroup group, Box place)
    {
        var svg = drawing.Body;
        var values = Values(group, place.Width);
        svg.Lines(new(place.X, place.Y + 17, ValueSize, Class: ChartClasses.Bold), values, ValueLine);
        var left = place.X + ValueAxis.Room(ticks, chart.Format);
        var axis = new ValueAxis(ticks, chart.Format, new(left, place.Y + values.Length * ValueLine + 14, place.Right - left, PlotHeight));
        axis.Draw(svg);
        var step = (axis.Plot.Width - 20) / (chart.Series.Length - 1);
        var points = group.Values.Index().Select(value => value.Item.Number is { } number
            ? ((double X, double Y)?)(axis.Plot.X + 10 + value.Index * step, axis.Y(number)) : null).ToImmutableArray();
        foreach (var (index, value) in group.Values.Index().Where(value => value.Item.IsSuppressed))
            drawing.Unknown(new(axis.Plot.X + 2 + index * step, axis.Plot.Bottom - 18, 16, 16), value);
        LineStroke.Line(svg, 0, points);
        foreach (var point in points.OfType<(double X, double Y)>())
            LineStroke.Marker(svg, 0, point.X, point.Y, step < 14 ? 3 : 5);
        var (first, last) = Ends(place.Width);
        svg.Lines(new(axis.Plot.X, axis.Plot.Bottom + 20, Size), first, Line);
        svg.Lines(new(place.Right, axis.Plot.Bottom + 20, Size, Anchor.End), last, Line);
    }

    private ImmutableArray<string> Values(PanelGroup group, double width) =>
        LineBreaker.Wrap($"{_shares.Short(group.Values[0], group.N)} → {_shares.Short(group.Values[^1], group.N)}", ValueSize, width);

    private (ImmutableArray<string> First, ImmutableArray<string> Last) Ends(double width)
    {
        var room = (width - ValueAxis.Room(ticks, chart.Format)) / 2 - 6;
        return (LineBreaker.Wrap(chart.Series[0], Size, room), LineBreaker.Wrap(chart.Series[^1], Size, room));
    }
}
