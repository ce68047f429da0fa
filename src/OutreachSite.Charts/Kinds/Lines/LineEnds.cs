using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Lines;

/// <summary>The labels at the ends of lines, moved apart where lines end close to one another.</summary>
internal sealed class LineEnds
{
    private const double MaxWidth = 190, Gap = 8;

    private readonly LineChart _chart;
    private readonly ChartWords _words;
    private readonly ImmutableArray<LineLabel> _labels;

    public LineEnds(LineChart chart, ChartWords words)
    {
        (_chart, _words) = (chart, words);
        _labels = [.. chart.Series.Select((_, index) => Label(index, MaxWidth))];
    }

    /// <summary>The room that they need at the right.</summary>
    public double Width => _labels.Max(label => label.Width);

    /// <summary>The height that they need together.</summary>
    public double Height => _labels.Sum(label => label.Height + Gap);

    /// <summary>The name of a series with its first and last value.</summary>
    public LineLabel Label(int series, double width)
    {
        var known = _chart.Occasions.Skip(_chart.ComparableFrom).Select(occasion => occasion.Values[series]).Where(value => value.IsKnown).ToImmutableArray();
        var text = known.Length switch
        {
            0 => _words.Unknown(_chart.Occasions[^1].Values[series]),
            1 => _chart.Format.Full(known[0].Number!.Value),
            _ => $"{_chart.Format.Number(known[0].Number!.Value)} → {_chart.Format.Full(known[^1].Number!.Value)}",
        };
        return LineLabel.Of(_chart.Series[series], text, width);
    }

    /// <summary>Draws them right of the plot, each joined to the end of its line.</summary>
    public void Draw(Drawing drawing, Box plot, ImmutableArray<(double X, double Y)?> ends)
    {
        var x = plot.Right + 26;
        var tops = new Dictionary<int, double>();
        var order = _labels.Index().OrderBy(label => ends[label.Index]?.Y ?? plot.Bottom).ToImmutableArray();
        var top = plot.Y;
        foreach (var (index, label) in order)
        {
            tops[index] = Math.Max(top, (ends[index]?.Y ?? plot.Bottom) - label.Height / 2);
            top = tops[index] + label.Height + Gap;
        }

        // Those that were pushed below the plot push the others up.
        var bottom = plot.Bottom + 10;
        foreach (var (index, label) in order.Reverse())
        {
            tops[index] = Math.Min(tops[index], bottom - label.Height);
            bottom = tops[index] - Gap;
        }

        foreach (var (index, label) in _labels.Index())
        {
            label.Draw(drawing.Body, x, tops[index]);
            if (ends[index] is { } end)
                drawing.Body.Path(ChartClasses.Lead, $"M{end.X + 9} {end.Y}L{x - 4} {tops[index] + 12}");
        }
    }
}
