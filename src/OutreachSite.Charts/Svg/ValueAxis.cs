using OutreachSite.Charts.Scales;

namespace OutreachSite.Charts.Svg;

/// <summary>An upright scale at the left of a plot: numbers, and fine lines across the plot.</summary>
/// <param name="Ticks">Its numbers.</param>
/// <param name="Format">How they are written.</param>
/// <param name="Plot">Where the plot lies; the bottom is zero.</param>
internal sealed record ValueAxis(AxisTicks Ticks, ValueFormat Format, Box Plot)
{
    private const double Size = 16;

    private readonly LinearScale _scale = new(Ticks.Maximum, Plot.Height);

    /// <summary>The room that the numbers need at the left of the plot.</summary>
    public static double Room(AxisTicks ticks, ValueFormat format) => ticks.Values.Max(tick => TextWidth.Of(TickText.Bare(tick, format), Size)) + 12;

    /// <summary>The height of a value over the bottom of the plot.</summary>
    public double Y(decimal value) => Plot.Bottom - _scale[value];

    /// <summary>Draws all of it; numbers where something else stands are left out.</summary>
    public void Draw(SvgWriter svg, Func<double, bool>? isCovered = null)
    {
        using var group = svg.Group();
        foreach (var tick in Ticks.Values)
        {
            var y = Y(tick);
            if (tick > 0)
                svg.Path(ChartClasses.Grid, $"M{Plot.X} {y}H{Plot.Right}");
            if (isCovered?.Invoke(y) != true)
                svg.Text(new(Plot.X - 8, y + 6, Size, Anchor.End, ChartClasses.Soft), new TextRun(TickText.Bare(tick, Format)));
        }

        svg.Path(ChartClasses.Axis, $"M{Plot.X} {Plot.Bottom}H{Plot.Right}");
    }
}
