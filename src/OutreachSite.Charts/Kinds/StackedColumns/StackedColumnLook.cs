using OutreachSite.Charts.Scales;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.StackedColumns;

/// <summary>What both ways to draw stacked columns share: the scale, and the label of a piece.</summary>
internal static class StackedColumnLook
{
    private const double Size = 17, UnitSize = 16;

    /// <summary>Shares stand on a hundred; counts on the largest sum of what is known.</summary>
    public static AxisTicks Ticks(StackedColumnChart chart) => chart.Format.IsPercent
        ? AxisTicks.Hundred
        : AxisTicks.Holding(chart.Categories.Max(category => category.Known), chart.Format);

    /// <summary>Rounded shares that are complete fill the hundred exactly; everything else has its true length.</summary>
    public static double Stretch(StackedColumnChart chart, StackedCategory category) =>
        chart.Format.IsPercent && category.Known > 0 && (category.Sum.IsKnown || category.Known > 100) ? 100 / (double)category.Known : 1;

    /// <summary>Writes the value on a plate where it fits.</summary>
    public static void Plate(SvgWriter svg, StackedColumnChart chart, decimal value, Box box)
    {
        var (number, unit) = (chart.Format.Number(value), chart.Format.IsPercent ? "%" : "");
        var width = TextWidth.Of(number, Size) + TextWidth.Of(unit, UnitSize) + 8;
        if (width + 4 > box.Width || box.Height < 28)
            return;
        svg.Rect(ChartClasses.Plate, new(box.Center - width / 2, box.Middle - 13, width, 26), radius: 3);
        svg.Text(
            new(box.Center, box.Middle + 6, UnitSize, Anchor.Middle, ChartClasses.OnPlate),
            new TextRun(number, ChartClasses.Bold, Size), new TextRun(unit, ChartClasses.Bold, UnitSize));
    }
}
