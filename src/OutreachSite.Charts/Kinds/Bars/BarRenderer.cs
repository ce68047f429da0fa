using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Bars;

/// <summary>
/// Draws a row for each bar: its whole label, its length, and its value as text, so that colour carries nothing. Labels stand
/// beside their bars when wide, above them when narrow.
/// </summary>
internal sealed class BarRenderer(BarChart chart, ChartWords words)
{
    private const double LabelSize = 17, LabelLine = 24, SubSize = 16, ValueSize = 19, UnitSize = 16, Gap = 10;

    private readonly ChartTeller _teller = new(chart.Head, chart.Format, words);
    private readonly ShareTeller _shares = new(chart.Head, chart.Format, words);
    private readonly AxisTicks _ticks = AxisTicks.Holding(chart.Bars.Max(bar => bar.Value.Number) ?? 0, chart.Format);

    public string Wide(string description)
    {
        const double BarHeight = 28, RowGap = 14, MaxLabel = 300;
        var drawing = Drawing.Wide(chart.Head);
        var rows = chart.Bars.Select(bar => Wrap(bar, MaxLabel)).ToImmutableArray();
        var left = Math.Clamp(rows.Max(row => row.Width), 60, MaxLabel) + 14;
        var scale = new LinearScale(_ticks.Maximum, drawing.Width - left - ValueRoom());
        var tops = Tops(rows, row => Math.Max(BarHeight, row.Height) + RowGap);
        if (!_shares.AllTiny(chart.Bars.Select(bar => bar.N)))
            AxisLabels.Draw(drawing, _ticks, chart.Format, scale, new(left, 0, scale.Length, tops[^1]));
        foreach (var (index, row) in rows.Index())
        {
            var middle = (tops[index] + tops[index + 1]) / 2;
            using var group = drawing.Body.Group();
            Label(drawing.Body, row, middle - row.Height / 2);
            Bar(drawing, row.Bar, new(left, middle - BarHeight / 2, scale[row.Bar.Value.Number ?? 0], BarHeight));
        }

        drawing.Body.Path(ChartClasses.Axis, $"M{left} {0}V{tops[^1]}");
        return drawing.Finish(tops[^1] + AxisLabels.Height, description);
    }

    public string Narrow(string description)
    {
        const double BarHeight = 26, RowGap = 18;
        var drawing = Drawing.Narrow(chart.Head);
        var rows = chart.Bars.Select(bar => Wrap(bar, drawing.Width - 4)).ToImmutableArray();
        // Values that would leave no room for bars stand on lines of their own.
        var isBeside = ValueRoom() < drawing.Width * 0.6;
        var valueLine = isBeside ? 0 : BarHeight;
        var scale = new LinearScale(_ticks.Maximum, drawing.Width - 2 - (isBeside ? ValueRoom() : 2));
        var tops = Tops(rows, row => row.Height + 4 + valueLine + BarHeight + RowGap);
        foreach (var (index, row) in rows.Index())
        {
            var box = new Box(2, tops[index] + row.Height + 4 + valueLine, scale[row.Bar.Value.Number ?? 0], BarHeight);
            using var group = drawing.Body.Group();
            Label(drawing.Body, row, tops[index]);
            Bar(drawing, row.Bar, box, isBeside ? null : new(2, box.Y - BarHeight, 0, BarHeight));
            drawing.Body.Path(ChartClasses.Axis, $"M{2} {box.Y - 3}V{box.Bottom + 3}");
        }

        return drawing.Finish(tops[^1] - RowGap + 6, description);
    }

    /// <summary>Draws a bar with its value after it, or after another box.</summary>
    private void Bar(Drawing drawing, Bar bar, Box box, Box? valueAfter = null)
    {
        if (box.Width > 0)
            drawing.Segment(box, fill: 1);
        if (valueAfter is { } other)
            box = other with { X = other.X - Gap };
        if (bar.Value.IsSuppressed)
            drawing.Unknown(box = box with { Y = box.Y + 4, Width = box.Height - 8, Height = box.Height - 8 }, bar.Value);
        var at = new TextAt(box.Right + Gap, box.Middle + 7, ValueSize);
        if (drawing.IsWide)
            drawing.Body.Rect(ChartClasses.Ground, new(box.Right + 2, box.Y, Gap + ValueWidth(bar) + 2, box.Height));
        if (bar.Value.IsKnown)
            drawing.Body.Text(at, new TextRun(Parts(bar).Number, ChartClasses.Bold), new TextRun(Parts(bar).Unit, Size: UnitSize));
        else
            drawing.Body.Text(at with { Size = LabelSize, Class = ChartClasses.Soft }, new TextRun(words.Unknown(bar.Value)));
    }

    private static void Label(SvgWriter svg, Row row, double top)
    {
        svg.Lines(new(0, top + 18, LabelSize), row.Label, LabelLine);
        svg.Lines(new(0, top + row.Label.Length * LabelLine + 16, SubSize, Class: ChartClasses.Soft), row.Sub, LabelLine);
    }

    /// <summary>The room to the right of the longest bar.</summary>
    private double ValueRoom()
    {
        var widest = chart.Bars.Where(bar => bar.Value.IsKnown).Select(ValueWidth);
        return widest.DefaultIfEmpty(0).Max() + Gap + 4;
    }

    private (string Number, string Unit) Parts(Bar bar) => _shares.Parts(bar.Value, bar.N);

    private double ValueWidth(Bar bar) => bar.Value.IsKnown
        ? TextWidth.Of(Parts(bar).Number, ValueSize) + TextWidth.Of(Parts(bar).Unit, UnitSize)
        : TextWidth.Of(words.Unknown(bar.Value), LabelSize);

    private Row Wrap(Bar bar, double width)
    {
        var sample = _teller.RowSample(bar.N, othersHave: false);
        return new(
            bar, LineBreaker.Wrap(bar.Label, LabelSize, width),
            [.. LineBreaker.Wrap(bar.Sub ?? "", SubSize, width), .. LineBreaker.Wrap(sample, SubSize, width)]);
    }

    /// <summary>Where each row begins, and where the last one ends.</summary>
    private static ImmutableArray<double> Tops(ImmutableArray<Row> rows, Func<Row, double> height)
    {
        var tops = ImmutableArray.CreateBuilder<double>(rows.Length + 1);
        tops.Add(0);
        foreach (var row in rows)
            tops.Add(tops[^1] + height(row));
        return tops.ToImmutable();
    }

    private sealed record Row(Bar Bar, ImmutableArray<string> Label, ImmutableArray<string> Sub)
    {
        public double Width => Math.Max(TextWidth.Of(Label, LabelSize), TextWidth.Of(Sub, SubSize));

        public double Height => (Label.Length + Sub.Length) * LabelLine;
    }
}
