using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Columns;

/// <summary>
/// Where the bars of one block lie: the name of the series at the left, its value at the right, the bar between. Long names
/// or long numbers would leave no room for bars: then both stand above their bar.
/// </summary>
internal sealed class ColumnRowLines
{
    private const double BarHeight = 26, BarGap = 6, NameSize = 16, NameLine = 22, ValueSize = 18, MarkWidth = 24;

    private readonly ColumnChart _chart;
    private readonly ChartWords _words;
    private readonly double _width;
    private readonly bool _isAbove;
    private readonly ImmutableArray<ImmutableArray<string>> _names;
    private readonly ImmutableArray<double> _tops;

    public ColumnRowLines(ColumnChart chart, ChartWords words, decimal maximum, double width)
    {
        (_chart, _words, _width) = (chart, words, width);
        var hasNames = chart.Series.Length > 1;
        var names = hasNames ? chart.Series.Max(series => TextWidth.Of(series, NameSize)) + 10 : 0;
        var values = chart.Categories.SelectMany(category => category.Values).Select(ValueWidth).DefaultIfEmpty(0).Max();
        var numbers = chart.Categories.SelectMany(category => category.Values).Where(value => value.IsKnown).Select(ValueWidth).DefaultIfEmpty(0).Max();
        _isAbove = names > width * 0.35 || numbers > width * 0.4;
        _names = [.. chart.Series.Select(series => !hasNames ? [] : _isAbove ? LineBreaker.Wrap(series, NameSize, width) : [series])];
        _tops = Tops(values);
        Left = _isAbove ? 2 : Math.Max(2, names);
        Scale = new(maximum, width - Left - (_isAbove ? 2 : numbers + 10));
    }

    /// <summary>Where bars begin.</summary>
    public double Left { get; }

    public LinearScale Scale { get; }

    /// <summary>The height of a block.</summary>
    public double Height => _tops[^1] - BarGap;

    public Box Bar(int series, double top, ChartValue value) =>
        new(Left, top + _tops[series + 1] - BarGap - BarHeight, Scale[value.Number ?? 0], BarHeight);

    public void Words(Drawing drawing, int series, ChartValue value, double top)
    {
        var svg = drawing.Body;
        var bar = Bar(series, top, value);
        var first = _isAbove ? top + _tops[series] + 16 : bar.Y + 19;
        svg.Lines(new(0, first, NameSize, Class: ChartClasses.Soft), _names[series], NameLine);
        var line = _isAbove ? bar.Y - 6 : bar.Y + 20;
        if (value.Number is { } known)
        {
            svg.Text(
                new(_width, line, ValueSize, Anchor.End),
                new TextRun(_chart.Format.Number(known), ChartClasses.Bold), new TextRun(_chart.Format.Suffix, Size: NameSize));
            return;
        }

        var word = _words.Unknown(value);
        var x = _isAbove ? _width - TextWidth.Of(word, 17) : Left + 10 + (value.IsSuppressed ? MarkWidth : 0);
        if (!_isAbove)
            svg.Rect(ChartClasses.Ground, new(Left + 6, bar.Y + 2, x - Left - 2 + TextWidth.Of(word, 17), BarHeight - 4));
        if (value.IsSuppressed)
            drawing.Unknown(new(x - MarkWidth, line - 16, 18, 18), value);
        svg.Text(new(x, line - (_isAbove ? 0 : 1), 17, Class: ChartClasses.Soft), new TextRun(word));
    }

    /// <summary>Where the lines of each series begin, and where the last one ends.</summary>
    private ImmutableArray<double> Tops(double values)
    {
        var tops = ImmutableArray.Create(0.0);
        foreach (var name in _names)
        {
            // A value shares the last line of its name where both fit.
            var fits = name.IsEmpty || TextWidth.Of(name[^1], NameSize) + 10 + values <= _width;
            var lines = !_isAbove ? 0 : Math.Max(1, name.Length) + (fits ? 0 : 1);
            tops = tops.Add(tops[^1] + lines * NameLine + (_isAbove ? 4 : 0) + BarHeight + BarGap);
        }

        return tops;
    }

    private double ValueWidth(ChartValue value) => value.Number is { } known
        ? TextWidth.Of(_chart.Format.Number(known), ValueSize) + TextWidth.Of(_chart.Format.Suffix, NameSize)
        : TextWidth.Of(_words.Unknown(value), 17) + MarkWidth;
}
