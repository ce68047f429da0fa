using OutreachSite.Charts.Scales;

namespace OutreachSite.Charts.Svg;

/// <summary>A level scale below a plot: fine lines upwards, numbers below, as many as have room, none beyond the drawing.</summary>
internal static class AxisLabels
{
    public const double Height = 32, Size = 16;

    /// <summary>Draws lines from the top to the bottom, and the numbers below it.</summary>
    public static void Draw(Drawing drawing, AxisTicks ticks, ValueFormat format, LinearScale scale, Box plot)
    {
        var svg = drawing.Body;
        using var group = svg.Group();
        var last = double.NegativeInfinity;
        var end = new TickPlace(ticks.Maximum, plot.X + scale[ticks.Maximum], format, drawing.Width);
        foreach (var tick in ticks.Values)
        {
            var place = new TickPlace(tick, plot.X + scale[tick], format, drawing.Width);
            if (tick > 0)
                svg.Path(ChartClasses.Grid, $"M{place.X} {plot.Y}V{plot.Bottom}");
            var isEnd = tick == ticks.Maximum;
            if (place.Left < last + 8 || (!isEnd && place.Right + 8 > end.Left))
                continue;
            svg.Text(place.At(plot.Bottom + 24), new TextRun(place.Text));
            last = place.Right;
        }
    }

    /// <summary>Where the number of a tick stands: below its line, but within the drawing.</summary>
    private sealed record TickPlace(decimal Tick, double X, ValueFormat Format, double Width)
    {
        public string Text => TickText.Bare(Tick, Format);

        private double TextLength => TextWidth.Of(Text, Size);

        public double Left => Math.Max(0, Math.Min(X - TextLength / 2, Width - TextLength));

        /// <summary>In the middle below its line, so that a narrower face stays there; at the edges of the drawing it ends with them.</summary>
        public TextAt At(double y) =>
            X - TextLength / 2 < 0 ? new(0, y, Size, Anchor.Start, ChartClasses.Soft)
            : X + TextLength / 2 > Width ? new(Width, y, Size, Anchor.End, ChartClasses.Soft)
            : new(X, y, Size, Anchor.Middle, ChartClasses.Soft);

        public double Right => Left + TextLength;
    }
}
