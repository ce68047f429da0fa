using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Columns;

/// <summary>
/// Draws the same columns lying down, one block for each category: for telephones, and for wide drawings with more columns
/// than can carry their numbers. The target is an upright line; values stand in a column of their own at the right end.
/// </summary>
internal sealed class ColumnRowsRenderer(ColumnChart chart, ChartWords words)
{
    private const double BarHeight = 26, BarGap = 6, NameSize = 16, HeadSize = 19, HeadLine = 26, ValueSize = 18, BlockGap = 20;

    private readonly AxisTicks _ticks = ColumnLook.Ticks(chart);
    private readonly ImmutableArray<int> _fills = ScaleFills.ForSeries(chart.Series.Length);

    public string Wide(string description) => Draw(Drawing.Wide(chart.Head), description);

    public string Narrow(string description) => Draw(Drawing.Narrow(chart.Head), description);

    private string Draw(Drawing drawing, string description)
    {
        var frame = Frame(drawing);
        var top = ColumnLook.Key(drawing, chart, 0);
        var lineTop = top;
        if (chart.Target is not null)
            top += TargetName(drawing, frame, top);
        var blocks = Blocks(drawing, top);
        foreach (var block in blocks)
            Bars(drawing, frame, block);
        if (chart.Target is not null)
            Target(drawing.Body, frame.Left + frame.Scale[chart.Target.Value], lineTop + 26, blocks[^1].Bottom + 3);
        foreach (var block in blocks)
            Words(drawing, frame, block);
        return drawing.Finish(blocks[^1].Bottom + 8, description);
    }

    /// <summary>Names of series at the left (one series needs none), values at the right, bars between.</summary>
    private RowFrame Frame(Drawing drawing)
    {
        var names = chart.Series.Length == 1 ? 0 : Math.Min(chart.Series.Max(series => TextWidth.Of(series, NameSize)), drawing.Width * 0.3) + 10;
        var values = chart.Categories.SelectMany(category => category.Values).Select(value => value.Number).OfType<decimal>()
            .Select(value => TextWidth.Of(chart.Format.Number(value), ValueSize) + TextWidth.Of(chart.Format.Suffix, NameSize))
            .DefaultIfEmpty(0).Max();
        var left = Math.Max(2, names);
        return new(left, new(_ticks.Maximum, drawing.Width - left - values - 10));
    }

    private double TargetName(Drawing drawing, RowFrame frame, double top)
    {
        var name = ColumnPicture.TargetName(chart, words);
        var half = TextWidth.Of(name, 17) / 2;
        var x = Math.Clamp(frame.Left + frame.Scale[chart.Target!.Value], half, Math.Max(half, drawing.Width - half));
        drawing.Body.Text(new(x, top + 18, 17, Anchor.Middle, ChartClasses.TargetWord), new TextRun(name));
        return 34;
    }

    private ImmutableArray<BlockPlace> Blocks(Drawing drawing, double top)
    {
        var blocks = ImmutableArray.CreateBuilder<BlockPlace>();
        foreach (var category in chart.Categories)
        {
            var verdict = ColumnPicture.Verdict(chart, category, words);
            var room = drawing.Width - (verdict is null ? 0 : TextWidth.Of(verdict, 17) + 16);
            var name = LineBreaker.Wrap(category.Label, HeadSize, room);
            var bars = top + name.Length * HeadLine + 4;
            var bottom = bars + chart.Series.Length * (BarHeight + BarGap) - BarGap;
            blocks.Add(new(category, name, verdict, top, bars, bottom));
            top = bottom + BlockGap;
        }

        return blocks.ToImmutable();
    }

    private void Bars(Drawing drawing, RowFrame frame, BlockPlace block)
    {
        using var group = drawing.Body.Group();
        foreach (var (index, value) in block.Category.Values.Index())
        {
            var length = frame.Scale[value.Number ?? 0];
            if (length > 0)
                drawing.Segment(new(frame.Left, block.TopOf(index), length, BarHeight), _fills[index]);
        }

        drawing.Body.Path(ChartClasses.Axis, $"M{frame.Left} {block.Bars - 3}V{block.Bottom + 3}");
    }

    private static void Target(SvgWriter svg, double x, double top, double bottom)
    {
        svg.Path(ChartClasses.TargetGround, $"M{x} {top}V{bottom}");
        svg.Path(ChartClasses.Target, $"M{x} {top}V{bottom}");
    }

    /// <summary>Drawn last, so that no line runs through a word.</summary>
    private void Words(Drawing drawing, RowFrame frame, BlockPlace block)
    {
        var svg = drawing.Body;
        using var group = svg.Group();
        svg.Rect(ChartClasses.Ground, new(0, block.Top, TextWidth.Of(block.Name, HeadSize) + 6, block.Name.Length * HeadLine));
        svg.Lines(new(0, block.Top + 20, HeadSize, Class: ChartClasses.Bold), block.Name, HeadLine);
        if (block.Verdict is { } verdict)
        {
            var width = TextWidth.Of(verdict, 17) + 6;
            svg.Rect(ChartClasses.Ground, new(drawing.Width - width, block.Top, width, HeadLine));
            svg.Text(new(drawing.Width, block.Top + 20, 17, Anchor.End, ColumnLook.VerdictClass(chart, block.Category)), new TextRun(verdict));
        }

        foreach (var (index, value) in block.Category.Values.Index())
            Value(drawing, frame, index, value, block.TopOf(index));
    }

    private void Value(Drawing drawing, RowFrame frame, int index, ChartValue value, double top)
    {
        var svg = drawing.Body;
        if (chart.Series.Length > 1)
            svg.Text(new(0, top + 19, NameSize, Class: ChartClasses.Soft), new TextRun(chart.Series[index]));
        if (value.Number is not { } known)
        {
            var (word, mark) = (words.Unknown(value), value.IsSuppressed ? 24 : 0);
            svg.Rect(ChartClasses.Ground, new(frame.Left + 6, top + 2, mark + TextWidth.Of(word, 17) + 8, BarHeight - 4));
            if (value.IsSuppressed)
                drawing.Unknown(new(frame.Left + 10, top + 4, 18, 18), value);
            svg.Text(new(frame.Left + 10 + mark, top + 19, 17, Class: ChartClasses.Soft), new TextRun(word));
            return;
        }

        svg.Text(
            new(drawing.Width, top + 20, ValueSize, Anchor.End),
            new TextRun(chart.Format.Number(known), ChartClasses.Bold), new TextRun(chart.Format.Suffix, Size: NameSize));
    }

    private sealed record RowFrame(double Left, LinearScale Scale);

    private sealed record BlockPlace(
        Category Category, ImmutableArray<string> Name, string? Verdict, double Top, double Bars, double Bottom)
    {
        public double TopOf(int series) => Bars + series * (BarHeight + BarGap);
    }
}
