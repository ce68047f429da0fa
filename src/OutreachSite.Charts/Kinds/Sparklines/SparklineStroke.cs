using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Sparklines;

/// <summary>Draws the line of a row on the scale of all rows, with a dot at its end.</summary>
internal sealed class SparklineStroke(SparklineChart chart)
{
    private readonly decimal _least = Numbers(chart).DefaultIfEmpty(0).Min();
    private readonly decimal _most = Numbers(chart).DefaultIfEmpty(0).Max();

    public void Draw(SvgWriter svg, SparklineRow row, Box place)
    {
        var step = place.Width / Math.Max(1, chart.Occasions.Length - 1);
        var points = row.Values.Index().Select(value => value.Item.Number is { } number
            ? ((double X, double Y)?)(place.X + value.Index * step, Y(number, place)) : null).ToImmutableArray();
        LineStroke.Line(svg, 0, points);
        // A value between two gaps makes no line: it is a dot.
        foreach (var (index, point) in points.Index())
        {
            var isLast = points.Skip(index + 1).All(later => later is null);
            var isAlone = (index == 0 || points[index - 1] is null) && (index + 1 == points.Length || points[index + 1] is null);
            if (point is { } at && (isLast || isAlone))
                LineStroke.Marker(svg, 0, at.X, at.Y, 4);
        }
    }

    private static IEnumerable<decimal> Numbers(SparklineChart chart) =>
        chart.Rows.SelectMany(row => row.Values).Select(value => value.Number).OfType<decimal>();

    private double Y(decimal value, Box place) =>
        _most == _least ? place.Middle : place.Bottom - place.Height * (double)((value - _least) / (_most - _least));
}
