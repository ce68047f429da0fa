using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.StackedColumns;

/// <summary>Draws upright columns with the sums of counts on top, for wide drawings with room.</summary>
internal sealed class StackedColumnRenderer
{
    private const double PlotHeight = 300, LabelSize = 17, LabelLine = 23, SumSize = 18, UnknownHeight = 24, Head = 30;

    private readonly StackedColumnChart _chart;
    private readonly ChartWords _words;
    private readonly AxisTicks _ticks;
    private readonly double _left, _group, _column;

    public StackedColumnRenderer(StackedColumnChart chart, ChartWords words)
    {
        (_chart, _words, _ticks) = (chart, words, StackedColumnLook.Ticks(chart));
        _left = ValueAxis.Room(_ticks, chart.Format);
        _group = (760 - _left) / chart.Categories.Length;
        _column = Math.Min(96, _group * 0.72);
    }

    /// <summary>True when names, sums and the words for what is not known fit over and below their columns.</summary>
    public bool Fits => _group >= 48 && _chart.Categories.All(category =>
        !LineBreaker.CutsWords(category.Label, LabelSize, _group - 6) && LineBreaker.Wrap(category.Label, LabelSize, _group - 6).Length <= 3
        && TextWidth.Of(Top(category), SumSize) <= _group - 4);

    public string Wide(string description)
    {
        var drawing = Drawing.Wide(_chart.Head);
        var top = FillKey.Draw(drawing, _chart.Parts, ScaleFills.ForSteps(_chart.Parts.Length)) + Head
            + (_chart.Categories.Any(category => category.Unknown is not null) ? UnknownHeight : 0);
        var axis = new ValueAxis(_ticks, _chart.Format, new(_left, top, 760 - _left, PlotHeight));
        axis.Draw(drawing.Body);
        var bottom = axis.Plot.Bottom;
        foreach (var (index, category) in _chart.Categories.Index())
        {
            using var group = drawing.Body.Group();
            var middle = _left + (index + 0.5) * _group;
            var end = Column(drawing, category, middle, axis);
            Sum(drawing.Body, category, middle, end);
            var label = LineBreaker.Wrap(category.Label, LabelSize, _group - 6);
            drawing.Body.Lines(new(middle, axis.Plot.Bottom + 24, LabelSize, Anchor.Middle, ChartClasses.Bold), label, LabelLine);
            bottom = Math.Max(bottom, axis.Plot.Bottom + 8 + label.Length * LabelLine);
        }

        return drawing.Finish(bottom + 6, description);
    }

    /// <summary>Draws the parts from the bottom up; gives where the column ends.</summary>
    private double Column(Drawing drawing, StackedCategory category, double middle, ValueAxis axis)
    {
        var fills = ScaleFills.ForSteps(_chart.Parts.Length);
        var (y, stretch) = (axis.Plot.Bottom, StackedColumnLook.Stretch(_chart, category));
        foreach (var (index, value) in category.Values.Index())
        {
            var height = (axis.Plot.Bottom - axis.Y(value.Number ?? 0)) * stretch;
            if (height <= 0)
                continue;
            var box = new Box(middle - _column / 2, y - height, _column, height);
            drawing.Segment(box, fills[index]);
            StackedColumnLook.Plate(drawing.Body, _chart, value.Number!.Value, box);
            y -= height;
        }

        if (category.Unknown is not { } unknown)
            return y;
        var room = _chart.Format.IsPercent ? Math.Max(UnknownHeight, y - axis.Plot.Y) : UnknownHeight;
        drawing.Unknown(new(middle - _column / 2, y - room, _column, room), unknown);
        return y - room;
    }

    private void Sum(SvgWriter svg, StackedCategory category, double middle, double end)
    {
        if (Top(category) is { Length: > 0 } text)
            svg.Text(new(middle, end - 8, SumSize, Anchor.Middle, category.Sum.IsKnown ? ChartClasses.Bold : ChartClasses.Soft), new TextRun(text));
    }

    /// <summary>What stands over a column: the sum of counts, or the word for what is not known.</summary>
    private string Top(StackedCategory category) =>
        category.Unknown is { } unknown ? _words.Unknown(unknown)
        : _chart.Format.IsPercent ? "" : _chart.Format.Number(category.Known);
}
