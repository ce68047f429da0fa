using OutreachSite.Charts.Kinds.StackedBars;

namespace OutreachSite.Charts.Kinds.Diverging;

/// <summary>Where the middle line is, how long a per cent is, and where the neutral step begins: the longest row of each side fits.</summary>
internal sealed record DivergingFrame(double Middle, double Unit, double Neutral)
{
    /// <summary>How long a piece without a number is drawn.</summary>
    public const double UnknownWidth = 26;

    private const double NeutralGap = 30, SumGap = 14;

    /// <summary>With sums at the ends and the neutral step at the right.</summary>
    public static DivergingFrame Wide(DivergingChart chart, double left, double right, Func<StackedRow, IEnumerable<int>, double> sumWidth)
    {
        double SumRoom(IEnumerable<int> steps) => chart.Rows.Max(row => sumWidth(row, steps)) + SumGap;
        var neutral = chart.Neutral is { } place ? new[] { place } : [];
        var neutralRoom = neutral.Length == 0 ? 0 : NeutralGap + SumRoom(neutral) + Unknown(chart, neutral);
        var rightSum = SumRoom(chart.Right);
        var frame = Fit(chart, left + SumRoom(chart.Left), right - rightSum - neutralRoom, Longest(chart, neutral));
        return frame with { Neutral = frame.Neutral + rightSum + NeutralGap };
    }

    /// <summary>Without anything beside the bar; the neutral step, below it, is on the same scale.</summary>
    public static DivergingFrame Narrow(DivergingChart chart, double left, double right) => Fit(chart, left, right, 0);

    private static DivergingFrame Fit(DivergingChart chart, double left, double right, double more)
    {
        var (one, other) = (Longest(chart, chart.Left), Longest(chart, chart.Right));
        var (unknownLeft, unknownRight) = (Unknown(chart, chart.Left), Unknown(chart, chart.Right));
        var unit = (right - left - unknownLeft - unknownRight) / Math.Max(10, Math.Max(one + other + more, chart.Neutral is { } place ? Longest(chart, [place]) : 0));
        var middle = left + unknownLeft + unit * one;
        return new(middle, unit, middle + unit * other + unknownRight);
    }

    private static double Longest(DivergingChart chart, IEnumerable<int> steps) =>
        (double)chart.Rows.Max(row => steps.Sum(step => row.Values[step].Number ?? 0));

    private static double Unknown(DivergingChart chart, IEnumerable<int> steps) =>
        chart.Rows.Any(row => steps.Any(step => !row.Values[step].IsKnown)) ? UnknownWidth : 0;
}
