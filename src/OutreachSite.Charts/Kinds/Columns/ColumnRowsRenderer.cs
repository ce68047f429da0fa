using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Columns;

/// <summary>
/// Draws the same columns lying down, one block for each category: for telephones, and for wide drawings with more columns
/// than can carry their numbers. The target is an upright line; values stand in a column of their own at the right end.
/// </summary>
internal sealed class ColumnRowsRenderer(ColumnChart chart, ChartWords words)
{
    private const double HeadSize = 19, HeadLine = 26, BlockGap = 20, TargetSize = 17, TargetLine = 24;

    private readonly AxisTicks _ticks = ColumnLook.Ticks(chart);
    private readonly ImmutableArray<int> _fills = ScaleFills.ForSeries(chart.Series.Length);

    public string Wide(string description) => Draw(Drawing.Wide(chart.Head), description);

    public string Narrow(string description) => Draw(Drawing.Narrow(chart.Head), description);

    private string Draw(Drawing drawing, string description)
    {
        var rows = new ColumnRowLines(chart, words, _ticks.Maximum, drawing.Width);
        var top = ColumnLook.Key(drawing, chart, 0);
        var lineTop = top;
        if (chart.Target is not null)
            (top, lineTop) = TargetName(drawing, rows, top);
        var blocks = Blocks(drawing, rows, top);
        foreach (var block in blocks)
            Bars(drawing, rows, block);
        if (chart.Target is not null)
            Target(drawing.Body, rows.Left + rows.Scale[chart.Target.Value], lineTop, blocks[^1].Bottom + 3);
        foreach (var block in blocks)
            Words(drawing, rows, block);
        return drawing.Finish(blocks[^1].Bottom + 8, description);
    }

    /// <summary>The name of the target over its line; gives where the rows may begin and where the line does.</summary>
    private (double Rows, double Line) TargetName(Drawing drawing, ColumnRowLines rows, double top)
    {
        var lines = LineBreaker.Wrap(ColumnPicture.TargetName(chart, words), TargetSize, drawing.Width);
        var half = TextWidth.Of(lines, TargetSize) / 2;
        var x = Math.Clamp(rows.Left + rows.Scale[chart.Target!.Value], half, Math.Max(half, drawing.Width - half));
        drawing.Body.Lines(new(x, top + 18, TargetSize, Anchor.Middle, ChartClasses.TargetWord), lines, TargetLine);
        var bottom = top + 2 + lines.Length * TargetLine;
        return (bottom + 8, bottom);
    }

    private ImmutableArray<BlockPlace> Blocks(Drawing drawing, ColumnRowLines rows, double top)
    {
        var blocks = ImmutableArray.CreateBuilder<BlockPlace>();
        foreach (var category in chart.Categories)
        {
            var verdict = ColumnPicture.Verdict(chart, category, words);
            var room = drawing.Width - (verdict is null ? 0 : TextWidth.Of(verdict, 17) + 16);
            var name = LineBreaker.Wrap(category.Label, HeadSize, room);
            var bars = top + name.Length * HeadLine + 4;
            var bottom = bars + rows.Height;
            blocks.Add(new(category, name, verdict, top, bars, bottom));
            top = bottom + BlockGap;
        }

        return blocks.ToImmutable();
    }

    private void Bars(Drawing drawing, ColumnRowLines rows, BlockPlace block)
    {
        using var group = drawing.Body.Group();
        foreach (var (index, value) in block.Category.Values.Index())
        {
            var bar = rows.Bar(index, block.Bars, value);
            if (bar.Width > 0)
                drawing.Segment(bar, _fills[index]);
        }

        drawing.Body.Path(ChartClasses.Axis, $"M{rows.Left} {block.Bars - 3}V{block.Bottom + 3}");
    }

    private static void Target(SvgWriter svg, double x, double top, double bottom)
    {
        svg.Path(ChartClasses.TargetGround, $"M{x} {top}V{bottom}");
        svg.Path(ChartClasses.Target, $"M{x} {top}V{bottom}");
    }

    /// <summary>Drawn last, so that no line runs through a word.</summary>
    private void Words(Drawing drawing, ColumnRowLines rows, BlockPlace block)
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
            rows.Words(drawing, index, value, block.Bars);
    }

    private sealed record BlockPlace(
        Category Category, ImmutableArray<string> Name, string? Verdict, double Top, double Bars, double Bottom);
}
