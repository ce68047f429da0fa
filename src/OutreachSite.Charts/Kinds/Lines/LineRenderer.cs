using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Lines;

/// <summary>
/// Draws all lines on one scale from zero. Wide: names with first and last value at the ends of their lines. Narrow: the same
/// in a key on top. Where the wording changed, lines end and begin anew beside a marked line.
/// </summary>
internal sealed class LineRenderer(LineChart chart, ChartWords words)
{
    private const double LabelSize = 16, ValueSize = 17, SampleWidth = 44, KeyLine = 23, MinMarkerGap = 14;

    private readonly AxisTicks _ticks = Ticks(chart);
    private readonly ImmutableArray<double> _places = chart.Places();

    public string Wide(string description)
    {
        const double PlotHeight = 320;
        var drawing = Drawing.Wide(chart.Head);
        var ends = new LineEnds(chart, words);
        var left = Left();
        var plot = new Box(left, 0, drawing.Width - left - ends.Width - 26, Math.Max(PlotHeight, ends.Height));
        var top = TargetKey(drawing, 0);
        top = BreakLabel(drawing, plot, top);
        plot = plot with { Y = top + 24 };
        var bottom = Plot(drawing, plot);
        ends.Draw(drawing, plot, LastPoints(plot));
        return drawing.Finish(bottom, description);
    }

    public string Narrow(string description)
    {
        const double PlotHeight = 220;
        var drawing = Drawing.Narrow(chart.Head);
        var left = Left();
        var plot = new Box(left, 0, drawing.Width - left - 10, PlotHeight);
        var top = Key(drawing);
        top = TargetKey(drawing, top);
        top = BreakLabel(drawing, plot, top);
        return drawing.Finish(Plot(drawing, plot with { Y = top + 24 }), description);
    }

    private static AxisTicks Ticks(LineChart chart)
    {
        var highest = chart.Occasions.SelectMany(occasion => occasion.Values).Select(value => value.Number).Append(chart.Target?.Value).Max() ?? 0;
        return AxisTicks.Holding(highest, chart.Format);
    }

    private double Left() => Math.Min(150, ValueAxis.Room(_ticks, chart.Format)) + 8;

    /// <summary>Draws the scale, the target, the change, the lines and the names of the occasions; gives where all of it ends.</summary>
    private double Plot(Drawing drawing, Box plot)
    {
        var svg = drawing.Body;
        var axis = new ValueAxis(_ticks, chart.Format, plot with { X = plot.X - 8, Width = plot.Width + 16 });
        axis.Draw(svg);
        if (chart.Target is { } target)
        {
            svg.Path(ChartClasses.TargetGround, $"M{axis.Plot.X} {axis.Y(target.Value)}H{axis.Plot.Right}");
            svg.Path(ChartClasses.Target, $"M{axis.Plot.X} {axis.Y(target.Value)}H{axis.Plot.Right}");
        }

        if (chart.Break is not null)
            svg.Path(ChartClasses.Break, $"M{BreakX(plot)} {plot.Y - 12}V{plot.Bottom}");
        foreach (var (index, occasion) in chart.Occasions.Index().Where(one => one.Item.Values.Any(value => value.IsSuppressed)))
            drawing.Unknown(new(X(plot, index) - 8, plot.Bottom - 20, 16, 16), ChartValue.Suppressed);
        for (var series = 0; series < chart.Series.Length; series++)
            Line(svg, series, plot, axis);
        if (chart.Series.Length == 1)
            Values(svg, plot, axis);
        return Occasions(svg, plot);
    }

    private void Line(SvgWriter svg, int series, Box plot, ValueAxis axis)
    {
        using var group = svg.Group();
        var points = new List<(double X, double Y)?>();
        foreach (var (index, occasion) in chart.Occasions.Index())
        {
            if (chart.Break?.Occasion == index)
                points.Add(null);
            points.Add(occasion.Values[series].Number is { } value ? (X(plot, index), axis.Y(value)) : null);
        }

        LineStroke.Line(svg, series, points);
        var known = points.OfType<(double X, double Y)>().ToImmutableArray();
        var isCrowded = plot.Width / Math.Max(1, chart.Occasions.Length - 1) < MinMarkerGap;
        foreach (var (index, point) in known.Index().Where(one => !isCrowded || one.Index == 0 || one.Index == known.Length - 1))
            LineStroke.Marker(svg, series, point.X, point.Y);
    }

    /// <summary>A line alone carries its values, as many as have room.</summary>
    private void Values(SvgWriter svg, Box plot, ValueAxis axis)
    {
        var end = double.NegativeInfinity;
        foreach (var (index, occasion) in chart.Occasions.Index())
        {
            if (occasion.Values[0].Number is not { } value)
                continue;
            var text = chart.Format.Number(value);
            var width = TextWidth.Of(text, ValueSize);
            var x = Math.Clamp(X(plot, index), width / 2, plot.Right + 8 - width / 2);
            if (x - width / 2 < Math.Max(end + 8, plot.X - 8))
                x = X(plot, index) + width / 2 - 6;
            if (x - width / 2 < end + 8 || x + width / 2 > plot.Right + 10)
                continue;
            svg.Text(new(x, Math.Max(axis.Y(value) - 13, plot.Y - 4), ValueSize, Anchor.Middle, ChartClasses.Bold), new TextRun(text));
            end = x + width / 2;
        }
    }

    /// <summary>The names below the axis: the last one always, of the others as many as have room.</summary>
    private double Occasions(SvgWriter svg, Box plot)
    {
        var room = Math.Min(150, Math.Max(78, plot.Width / Math.Max(1, chart.Occasions.Length - 1) - 10));
        var texts = chart.Occasions.Select(occasion => LineBreaker.Wrap(occasion.Label, LabelSize, room)).ToImmutableArray();
        (double Left, double Right) Span(int index)
        {
            var width = TextWidth.Of(texts[index], LabelSize);
            var x = Math.Clamp(X(plot, index), width / 2, Math.Max(width / 2, plot.Right + 8 - width / 2));
            return (x - width / 2, x + width / 2);
        }

        var (end, lines, last) = (double.NegativeInfinity, 1, Span(texts.Length - 1));
        foreach (var (index, text) in texts.Index())
        {
            var span = Span(index);
            var isLast = index == texts.Length - 1;
            if (!isLast && (span.Left < end + 8 || span.Right > last.Left - 8))
                continue;
            svg.Lines(new((span.Left + span.Right) / 2, plot.Bottom + 24, LabelSize, Anchor.Middle), text, 21);
            (end, lines) = (span.Right, Math.Max(lines, text.Length));
        }

        return plot.Bottom + 30 + (lines - 1) * 21;
    }

    private ImmutableArray<(double X, double Y)?> LastPoints(Box plot)
    {
        var axis = new ValueAxis(_ticks, chart.Format, plot);
        return [.. chart.Series.Select((_, series) => chart.Occasions.Index().Where(one => one.Item.Values[series].IsKnown)
            .Select(one => ((double, double)?)(X(plot, one.Index), axis.Y(one.Item.Values[series].Number!.Value))).LastOrDefault())];
    }

    private double Key(Drawing drawing)
    {
        var top = 0.0;
        using var group = drawing.Body.Group();
        foreach (var (index, _) in chart.Series.Index())
        {
            LineStroke.Sample(drawing.Body, index, 2, top + 12, SampleWidth);
            var label = new LineEnds(chart, words).Label(index, drawing.Width - SampleWidth - 12);
            label.Draw(drawing.Body, SampleWidth + 12, top);
            top += label.Height + 6;
        }

        return top + 2;
    }

    private double TargetKey(Drawing drawing, double top)
    {
        if (chart.Target is null)
            return top;
        drawing.Body.Path(ChartClasses.Target, $"M{2} {top + 12}H{2 + SampleWidth}");
        var lines = LineBreaker.Wrap(LinePicture.TargetName(chart, words), ValueSize, drawing.Width - SampleWidth - 12);
        drawing.Body.Lines(new(SampleWidth + 12, top + 18, ValueSize, Class: ChartClasses.TargetWord), lines, KeyLine);
        return top + lines.Length * KeyLine + 6;
    }

    private double BreakLabel(Drawing drawing, Box plot, double top)
    {
        if (chart.Break is not { } change)
            return top;
        var lines = LineBreaker.Wrap(change.Label ?? words.BreakLabel, LabelSize, Math.Min(220, drawing.Width));
        var half = TextWidth.Of(lines, LabelSize) / 2;
        var x = Math.Clamp(BreakX(plot), half, drawing.Width - half);
        drawing.Body.Lines(new(x, top + 17, LabelSize, Anchor.Middle, ChartClasses.Bold), lines, 21);
        return top + lines.Length * 21 + 6;
    }

    private double X(Box plot, int occasion) => plot.X + plot.Width * _places[occasion];

    private double BreakX(Box plot) => (X(plot, chart.Break!.Occasion) + X(plot, chart.Break.Occasion - 1)) / 2;
}
