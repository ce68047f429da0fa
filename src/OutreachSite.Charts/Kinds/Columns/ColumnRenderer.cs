using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Columns;

/// <summary>
/// Draws upright columns, for wide drawings with room. Values stand on plates at the foot of their columns: there they form
/// a line that reads like a table, and never meet the line of the target.
/// </summary>
internal sealed class ColumnRenderer
{
    private const double PlotHeight = 290, ValueSize = 16, AxisSize = 16, LabelSize = 18, PlateHeight = 26, AverageGap = 8, GroupGap = 8;
    private const double TargetSize = 17, TargetLine = 21;

    private readonly ColumnChart _chart;
    private readonly ChartWords _words;
    private readonly AxisTicks _ticks;
    private readonly ImmutableArray<string> _target;
    private readonly double _left, _right, _group, _column;

    public ColumnRenderer(ColumnChart chart, ChartWords words)
    {
        (_chart, _words, _ticks) = (chart, words, ColumnLook.Ticks(chart));
        var ticks = _ticks.Values.Max(tick => TextWidth.Of(TickText.Of(tick, chart.Format), AxisSize));
        _target = chart.Target is null ? [] : TargetLines(ColumnPicture.TargetName(chart, words), ticks);
        _left = Math.Max(ticks, TextWidth.Of(_target, TargetSize)) + 12;
        _right = 760;
        _group = (_right - _left - (HasAverage ? AverageGap : 0)) / chart.Categories.Length;
        _column = Math.Min(72, (_group - GroupGap) / chart.Series.Length);
    }

    /// <summary>True when each value fits its column and each name its group.</summary>
    public bool Fits =>
        _chart.Categories.SelectMany(category => category.Values).All(value => value.Number is not { } known || ValueWidth(known) + 2 <= _column)
        && _chart.Categories.All(category => LineBreaker.Wrap(category.Label, LabelSize, _group - 8).Length <= 2
            && !LineBreaker.CutsWords(category.Label, LabelSize, _group - 8))
        && Unknowns.All(word => !LineBreaker.CutsWords(word, AxisSize, _column - 2) && LineBreaker.Wrap(word, AxisSize, _column - 2).Length <= 3);

    private static ImmutableArray<string> TargetLines(string name, double ticks)
    {
        var lines = LineBreaker.Wrap(name, TargetSize, ticks);
        return lines.Length <= 3 && !LineBreaker.CutsWords(name, TargetSize, ticks) ? lines : LineBreaker.Wrap(name, TargetSize, 100);
    }

    private bool HasAverage => _chart.Categories.Any(category => category.IsAverage) && _chart.Counted.Any();

    /// <summary>The words in place of numbers that are not there.</summary>
    private IEnumerable<string> Unknowns =>
        _chart.Categories.SelectMany(category => category.Values).Where(value => !value.IsKnown).Select(_words.Unknown).Distinct();

    public string Wide(string description)
    {
        var drawing = Drawing.Wide(_chart.Head);
        var top = ColumnLook.Key(drawing, _chart, _left) + 14;
        var floor = top + PlotHeight;
        var scale = new LinearScale(_ticks.Maximum, PlotHeight);
        Grid(drawing.Body, scale, floor);
        var x = _left;
        var bottom = floor;
        foreach (var category in _chart.Categories)
        {
            if (category.IsAverage && x > _left)
                x += AverageGap;
            using var group = drawing.Body.Group();
            Columns(drawing, category, x, floor, scale);
            bottom = Math.Max(bottom, Name(drawing.Body, category, x + _group / 2, floor));
            x += _group;
        }

        drawing.Body.Path(ChartClasses.Axis, $"M{_left} {floor}H{_right}");
        Target(drawing.Body, scale, floor);
        Plates(drawing, floor, scale);
        return drawing.Finish(bottom + 8, description);
    }

    private void Grid(SvgWriter svg, LinearScale scale, double floor)
    {
        using var group = svg.Group();
        foreach (var tick in _ticks.Values)
        {
            var y = floor - scale[tick];
            if (tick > 0)
                svg.Path(ChartClasses.Grid, $"M{_left} {y}H{_right}");
            if (!IsCovered(tick, scale))
                svg.Text(new(_left - 8, y + 6, AxisSize, Anchor.End, ChartClasses.Soft), new TextRun(TickText.Of(tick, _chart.Format)));
        }
    }

    /// <summary>True for a number of the scale where the name of the target stands.</summary>
    private bool IsCovered(decimal tick, LinearScale scale) =>
        _chart.Target is { } target && Math.Abs(scale[tick] - scale[target.Value]) < (_target.Length * TargetLine + 18) / 2;

    private void Columns(Drawing drawing, Category category, double left, double floor, LinearScale scale)
    {
        var fills = ScaleFills.ForSeries(_chart.Series.Length);
        foreach (var (index, value) in category.Values.Index())
        {
            var height = scale[value.Number ?? 0];
            if (height > 0)
                drawing.Segment(new(ColumnLeft(left, index), floor - height, _column, height), fills[index]);
        }
    }

    /// <summary>The name below the axis and the verdict below the name; gives where they end.</summary>
    private double Name(SvgWriter svg, Category category, double middle, double floor)
    {
        var lines = LineBreaker.Wrap(category.Label, LabelSize, _group - 8);
        svg.Lines(new(middle, floor + 26, LabelSize, Anchor.Middle, ChartClasses.Bold), lines, 24);
        var y = floor + 26 + lines.Length * 24;
        if (ColumnPicture.Verdict(_chart, category, _words) is not { } verdict)
            return y - 24;
        svg.Text(new(middle, y, AxisSize, Anchor.Middle, ColumnLook.VerdictClass(_chart, category)), new TextRun(verdict));
        return y;
    }

    private void Target(SvgWriter svg, LinearScale scale, double floor)
    {
        if (_chart.Target is not { } target)
            return;
        var y = floor - scale[target.Value];
        svg.Path(ChartClasses.TargetGround, $"M{_left} {y}H{_right}");
        svg.Path(ChartClasses.Target, $"M{_left - 4} {y}H{_right}");
        var first = new TextAt(_left - 8, Math.Max(16, y + 6 - (_target.Length - 1) * TargetLine / 2), TargetSize, Anchor.End, ChartClasses.TargetWord);
        svg.Lines(first, _target, TargetLine);
    }

    /// <summary>Drawn last, so that nothing runs through a value.</summary>
    private void Plates(Drawing drawing, double floor, LinearScale scale)
    {
        using var group = drawing.Body.Group();
        var x = _left;
        foreach (var category in _chart.Categories)
        {
            if (category.IsAverage && x > _left)
                x += AverageGap;
            foreach (var (index, value) in category.Values.Index())
                Value(drawing, value, ColumnLeft(x, index) + _column / 2, floor, scale);
            x += _group;
        }
    }

    private void Value(Drawing drawing, ChartValue value, double middle, double floor, LinearScale scale)
    {
        var svg = drawing.Body;
        if (value.Number is not { } known)
        {
            var lines = LineBreaker.Wrap(_words.Unknown(value), AxisSize, _column - 2);
            if (value.IsSuppressed)
                drawing.Unknown(new(middle - 9, floor - 32 - lines.Length * 20, 18, 18), value);
            svg.Lines(new(middle, floor - 10 - (lines.Length - 1) * 20, AxisSize, Anchor.Middle, ChartClasses.Soft), lines, 20);
            return;
        }

        var (height, width) = (scale[known], Math.Min(ValueWidth(known) + 8, _column - 1));
        var isInside = height >= PlateHeight + 10;
        var top = isInside ? floor - 6 - PlateHeight : floor - height - 4 - PlateHeight;
        svg.Rect(isInside ? ChartClasses.Plate : ChartClasses.Ground, new(middle - width / 2, top, width, PlateHeight), radius: isInside ? 3 : 0);
        var classes = isInside ? $"{ChartClasses.OnPlate} {ChartClasses.Bold}" : ChartClasses.Bold;
        svg.Text(new(middle, top + 19, ValueSize, Anchor.Middle, classes), new TextRun(_chart.Format.Number(known)));
    }

    private double ValueWidth(decimal value) => TextWidth.Of(_chart.Format.Number(value), ValueSize);

    private double ColumnLeft(double groupLeft, int index) =>
        groupLeft + (_group - _column * _chart.Series.Length) / 2 + index * _column;
}
