namespace OutreachSite.Charts.Scales;

/// <summary>The numbers written along a scale that begins at zero: four or five even steps of 1, 2, 2.5 or 5.</summary>
internal sealed record AxisTicks(ImmutableArray<decimal> Values)
{
    private static readonly ImmutableArray<decimal> Steps = [1, 2, 2.5m, 5];

    /// <summary>The end of the scale.</summary>
    public decimal Maximum => Values[^1];

    /// <summary>0, 25, 50, 75, 100.</summary>
    public static AxisTicks Hundred { get; } = new([0, 25, 50, 75, 100]);

    /// <summary>
    /// A scale that holds the values. Percentages get the whole hundred once one passes half, so that a length is a share;
    /// without any value above zero the scale is 0 to 1, or to 100 for percentages.
    /// </summary>
    public static AxisTicks Holding(decimal highest, ValueFormat format)
    {
        if (format.IsPercent && highest is <= 0 or (> 50 and <= 100))
            return Hundred;
        if (highest <= 0)
            return new([0, 1]);
        var step = StepFor(highest, isWhole: format.Decimals == 0);
        var count = (int)Math.Ceiling(highest / step);
        return new([.. Enumerable.Range(0, count + 1).Select(index => index * step)]);
    }

    /// <summary>The smallest round step that is no smaller than this one, at least a hundredth.</summary>
    public static decimal RoundStep(decimal least)
    {
        var power = 0.01m;
        while (power * 10 < least)
            power *= 10;
        for (; ; power *= 10)
        {
            foreach (var step in Steps.Select(step => step * power).Where(step => step >= least))
                return step;
        }
    }

    private static decimal StepFor(decimal highest, bool isWhole)
    {
        var power = 1m;
        while (power * 10 * 5 < highest)
            power *= 10;
        while (!isWhole && power * 5 >= highest && power > 0.01m)
            power /= 10;
        for (; ; power *= 10)
        {
            foreach (var step in Steps.Select(step => step * power).Where(step => !isWhole || step == Math.Floor(step)))
            {
                if (step * 5 >= highest)
                    return step;
            }
        }
    }
}
