using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Columns;

/// <summary>What both ways to draw columns share: the scale, the fills of the series and the key.</summary>
internal static class ColumnLook
{
    private const double SwatchWidth = 40, SwatchHeight = 22, NameSize = 17;

    /// <summary>Percentages always stand on the whole hundred, else a difference of a few points would look like a cliff.</summary>
    public static AxisTicks Ticks(ColumnChart chart)
    {
        var highest = chart.Categories.SelectMany(category => category.Values).Select(value => value.Number).Append(chart.Target?.Value).Max() ?? 0;
        return chart.Format.IsPercent && highest <= 100 ? AxisTicks.Hundred : AxisTicks.Holding(highest, chart.Format);
    }

    /// <summary>What is still to be done stands out; what was reached does not shout.</summary>
    public static string? VerdictClass(ColumnChart chart, Category category) =>
        category.Latest.Number < chart.Target?.Value ? ChartClasses.Bold : null;

    /// <summary>Draws a swatch with its name for each series, in as many lines as needed; gives the height. One series needs no key.</summary>
    public static double Key(Drawing drawing, ColumnChart chart, double left)
    {
        if (chart.Series.Length == 1)
            return 0;
        var fills = ScaleFills.ForSeries(chart.Series.Length);
        var (x, top) = (left + 2, 3.0);
        using var group = drawing.Body.Group();
        foreach (var (index, series) in chart.Series.Index())
        {
            var width = SwatchWidth + 10 + TextWidth.Of(series, NameSize);
            if (x > left + 2 && x + width > drawing.Width)
                (x, top) = (left + 2, top + 32);
            drawing.Segment(new(x, top, SwatchWidth, SwatchHeight), fills[index]);
            drawing.Body.Text(new(x + SwatchWidth + 10, top + 17, NameSize), new TextRun(series));
            x += width + 28;
        }

        return top + SwatchHeight + 12;
    }
}
