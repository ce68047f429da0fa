using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Columns;

/// <summary>What both ways to draw columns share: the scale, the fills of the series and the key.</summary>
internal static class ColumnLook
{
    /// <summary>Percentages always stand on the whole hundred, else a difference of a few points would look like a cliff.</summary>
    public static AxisTicks Ticks(ColumnChart chart)
    {
        var highest = chart.Categories.SelectMany(category => category.Values).Select(value => value.Number).Append(chart.Target?.Value).Max() ?? 0;
        return chart.Format.IsPercent && highest <= 100 ? AxisTicks.Hundred : AxisTicks.Holding(highest, chart.Format);
    }

    /// <summary>What is still to be done stands out; what was reached does not shout.</summary>
    public static string? VerdictClass(ColumnChart chart, Category category) =>
        category.Latest.Number is { } value && chart.Target?.IsReachedBy(value) == false ? ChartClasses.Bold : null;

    /// <summary>Draws the names of the series; gives the height. One series needs no key.</summary>
    public static double Key(Drawing drawing, ColumnChart chart, double left) =>
        chart.Series.Length == 1 ? 0 : FillKey.Draw(drawing, chart.Series, ScaleFills.ForSeries(chart.Series.Length), left);
}
