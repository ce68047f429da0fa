using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Dots;

/// <summary>
/// Draws all rows on one scale from zero: values at both ends of their line, the median above it. Names stand at the left and
/// verdicts in words at the right when wide, both above their line when narrow.
/// </summary>
internal sealed class DotRenderer(DotChart chart, ChartWords words)
{
    private const double ValueSize = 17, ValueGap = 12, WordSize = 17, WordLine = 23, KeySize = 17, MostRoom = 0.36;

    private readonly AxisTicks _ticks = AxisTicks.Holding(
        chart.Rows.SelectMany(row => row.Values).Select(value => value.Number).Append(chart.Target?.Value).Max() ?? 0, chart.Format);

    private double RowHeight => chart.IsRange ? 58 : 36;

    public string Wide(string description)
    {
        const double MaxLabel = 210, RowGap = 12;
        var drawing = Drawing.Wide(chart.Head);
        var labels = chart.Rows.Select(row => RowLabel.Of(MaxLabel, row.Label, [row.Sub, .. Texts(row, IsLong(Plot(MaxLabel, drawing.Width - 120)))])).ToImmutableArray();
        var left = Math.Clamp(labels.Max(label => label.Width), 60, MaxLabel) + 10;
        var verdicts = chart.Rows.Max(row => Verdicts(row).Select(text => TextWidth.Of(text, WordSize)).DefaultIfEmpty(0).Max());
        var plot = Plot(left, drawing.Width - (verdicts > 0 ? verdicts + 14 : 2));
        var heights = chart.Rows.Zip(labels, (row, label) => Math.Max(RowHeight, Math.Max(label.Height, Verdicts(row).Length * WordLine)) + RowGap).ToImmutableArray();
        plot = plot with { Y = Key(drawing) + 6, Height = heights.Sum() };
        Frame(drawing, plot);
        var top = plot.Y;
        foreach (var (index, row) in chart.Rows.Index())
        {
            using var group = drawing.Body.Group();
            var middle = top + heights[index] / 2;
            labels[index].Draw(drawing.Body, 0, middle - labels[index].Height / 2);
            Row(drawing, row, plot, middle + (chart.IsRange ? 10 : 0));
            var verdict = Verdicts(row);
            var first = middle + 6 - (verdict.Length - 1) * WordLine / 2;
            foreach (var (line, text) in verdict.Index())
                drawing.Body.Text(new(drawing.Width - verdicts, first + line * WordLine, WordSize, Class: VerdictClass(row, line)), new TextRun(text));
            top += heights[index];
        }

        return drawing.Finish(plot.Bottom + AxisLabels.Height, description);
    }

    public string Narrow(string description)
    {
        const double RowGap = 16;
        var drawing = Drawing.Narrow(chart.Head);
        var plot = Plot(2, drawing.Width - 2);
        var top = Key(drawing) + 6;
        var labels = chart.Rows.Select(row => RowLabel.Of(drawing.Width, row.Label, [row.Sub, .. Texts(row, IsLong(plot))])).ToImmutableArray();
        var heights = chart.Rows.Zip(labels, (row, label) => label.Height + (Verdicts(row).IsEmpty ? 0 : WordLine) + RowHeight + RowGap).ToImmutableArray();
        plot = plot with { Y = top, Height = heights.Sum() };
        Frame(drawing, plot);
        foreach (var (index, row) in chart.Rows.Index())
        {
            using var group = drawing.Body.Group();
            var y = top + labels[index].Height;
            drawing.Body.Rect(ChartClasses.Ground, new(0, top, drawing.Width, labels[index].Height + (Verdicts(row).IsEmpty ? 0 : WordLine)));
            labels[index].Draw(drawing.Body, 0, top);
            if (!Verdicts(row).IsEmpty)
            {
                drawing.Body.Text(new(0, y + 17, WordSize, Class: VerdictClass(row, 0)), new TextRun(string.Join("　", Verdicts(row))));
                y += WordLine;
            }

            Row(drawing, row, plot, y + RowHeight / 2 + (chart.IsRange ? 10 : 0));
            top += heights[index];
        }

        return drawing.Finish(plot.Bottom + AxisLabels.Height, description);
    }

    /// <summary>The plot between two edges, so that values beside the outermost dots stay within them.</summary>
    private Box Plot(double left, double right)
    {
        var room = chart.Rows.SelectMany(row => row.Values).Where(value => value.IsKnown)
            .Select(value => TextWidth.Of(chart.Format.Number(value.Number!.Value), ValueSize)).DefaultIfEmpty(0).Max() + ValueGap + 2;
        return room > (right - left) * MostRoom ? new(left + 10, 0, right - left - 20, 0) : new(left + room, 0, right - left - room * 2, 0);
    }

    /// <summary>True when numbers are too long to stand beside their dots; they then stand below the name.</summary>
    private bool IsLong(Box plot) => chart.Rows.SelectMany(row => row.Values).Any(value => value.Number is { } number
        && TextWidth.Of(chart.Format.Number(number), ValueSize) + ValueGap + 2 > (plot.Width + 20) * MostRoom);

    private void Frame(Drawing drawing, Box plot)
    {
        var scale = new LinearScale(_ticks.Maximum, plot.Width);
        AxisLabels.Draw(drawing, _ticks, chart.Format, scale, plot);
        drawing.Body.Path(ChartClasses.Axis, $"M{plot.X} {plot.Y}V{plot.Bottom}");
        if (chart.Target is not { } target)
            return;
        drawing.Body.Path(ChartClasses.TargetGround, $"M{plot.X + scale[target.Value]} {plot.Y}V{plot.Bottom}");
        drawing.Body.Path(ChartClasses.Target, $"M{plot.X + scale[target.Value]} {plot.Y}V{plot.Bottom}");
    }

    private void Row(Drawing drawing, DotRow row, Box plot, double y)
    {
        var svg = drawing.Body;
        var scale = new LinearScale(_ticks.Maximum, plot.Width);
        var known = row.Values.Index().Where(value => value.Item.IsKnown)
            .Select(value => new Dot(value.Index, value.Item.Number!.Value, plot.X + scale[value.Item.Number!.Value])).ToImmutableArray();
        if (row.Values.Any(value => value.IsSuppressed))
            drawing.Unknown(new(plot.Right - 18, y - 8, 16, 16), ChartValue.Suppressed);
        if (known.IsEmpty)
            return;
        var (least, most) = (known.MinBy(dot => dot.X)!, known.MaxBy(dot => dot.X)!);
        if (most.X > least.X)
            svg.Path(ChartClasses.Range, $"M{least.X} {y}H{most.X}");
        foreach (var dot in known)
            Mark(svg, dot, y);
        if (IsLong(plot))
            return;
        var ends = chart.IsRange ? known.Where(dot => dot.Series != 1).ToImmutableArray() : known;
        if (chart.IsRange && known.FirstOrDefault(dot => dot.Series == 1) is { } median)
            Value(svg, median, new(Math.Max(plot.X, Math.Min(median.X, plot.Right)), y - 15, ValueSize, Anchor.Middle, ChartClasses.Bold));
        if (ends.Length == 0)
            return;
        var (first, last) = (ends.MinBy(dot => dot.X)!, ends.MaxBy(dot => dot.X)!);
        if (ends.Length > 1 && first.Number != last.Number)
            Value(svg, first, new(first.X - ValueGap, y + 6, ValueSize, Anchor.End, Class(first)));
        Value(svg, last, new(last.X + ValueGap, y + 6, ValueSize, Class: Class(last)));
    }

    /// <summary>The judged value is bold.</summary>
    private static string? Class(Dot dot) => dot.Series == 1 ? ChartClasses.Bold : null;

    /// <summary>Writes a value where no line runs through it.</summary>
    private void Value(SvgWriter svg, Dot dot, TextAt at)
    {
        var text = chart.Format.Number(dot.Number);
        var width = TextWidth.Of(text, ValueSize);
        var left = at.Anchor switch { Anchor.End => at.X - width, Anchor.Middle => at.X - width / 2, _ => at.X };
        svg.Rect(ChartClasses.Ground, new(left - 1, at.Y - ValueSize, width + 2, ValueSize + 3));
        svg.Text(at, new TextRun(text));
    }

    private void Mark(SvgWriter svg, Dot dot, double y)
    {
        if (chart.IsRange && dot.Series != 1)
            svg.Path(ChartClasses.Axis, $"M{dot.X} {y - 9}V{y + 9}");
        else
            Circle(svg, dot.Series == 1, dot.X, y);
    }

    private static void Circle(SvgWriter svg, bool isFull, double x, double y) => svg.Empty(
        "circle", ("class", isFull ? ChartClasses.DotFull : ChartClasses.DotOpen), ("cx", SvgWriter.Number(x)), ("cy", SvgWriter.Number(y)), ("r", "7"));

    /// <summary>What the marks mean, one below the other, and the target; gives where rows may begin.</summary>
    private double Key(Drawing drawing)
    {
        var top = 0.0;
        foreach (var (index, name) in chart.Series.Index())
        {
            if (chart.IsRange && index != 1)
                drawing.Body.Path(ChartClasses.Axis, $"M{12} {top + 4}V{top + 20}");
            else
                Circle(drawing.Body, index == 1, 12, top + 12);
            top = Named(drawing, name, null, top);
        }

        if (chart.Target is null)
            return top + 4;
        drawing.Body.Path(ChartClasses.Target, $"M{0} {top + 12}H{26}");
        return Named(drawing, DotPicture.TargetName(chart, words), ChartClasses.TargetWord, top) + 4;
    }

    private static double Named(Drawing drawing, string name, string? textClass, double top)
    {
        var lines = LineBreaker.Wrap(name, KeySize, drawing.Width - 34);
        drawing.Body.Lines(new(34, top + 18, KeySize, Class: textClass), lines, WordLine);
        return top + lines.Length * WordLine + 3;
    }

    private ImmutableArray<string> Verdicts(DotRow row) =>
        [.. new[] { DotPicture.Verdict(chart, row, words), DotPicture.Change(chart, row, words) }.OfType<string>()];

    /// <summary>What is still to be done stands out.</summary>
    private string? VerdictClass(DotRow row, int line) =>
        line == 0 && row.Judged.Number is { } value && chart.Target?.IsReachedBy(value) == false ? ChartClasses.Bold : null;

    /// <summary>Values as lines below the name: those that are not known, or all where they are long.</summary>
    private IEnumerable<string> Texts(DotRow row, bool all) => chart.Series.Zip(row.Values).Where(pair => all || !pair.Second.IsKnown)
        .Select(pair => $"{pair.First} {(pair.Second.Number is { } number ? chart.Format.Full(number) : words.Unknown(pair.Second))}");

    private sealed record Dot(int Series, decimal Number, double X);
}
