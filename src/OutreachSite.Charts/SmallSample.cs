namespace OutreachSite.Charts;

/// <summary>What a number of answers allows to say: below 10 counts alone, below 30 counts first, from 30 on percentages.</summary>
internal static class SmallSample
{
    private const int Tiny = 10, Enough = 30;

    /// <summary>True when a percentage of so few would pretend to more than there is.</summary>
    public static bool IsTiny(ChartValue n) => n.Number < Tiny;

    /// <summary>True when a percentage is for orientation only.</summary>
    public static bool IsSmall(ChartValue n) => n.Number is >= Tiny and < Enough;

    /// <summary>The n that holds for a row: its own, else that of the chart.</summary>
    public static ChartValue Of(ChartValue own, ChartHead head) =>
        own.IsMissing && head.Sample.Count is { } n ? n : own;

    /// <summary>How many stand behind a share of so few; null where there are enough, or where the share is not one of so many.</summary>
    public static int? Count(ChartValue share, ChartValue n, int decimals)
    {
        if (share.Number is not { } percent || n.Number is not (>= 1 and < Enough and var all))
            return null;
        var count = Math.Round(percent * all / 100, MidpointRounding.AwayFromZero);
        var half = decimals switch { <= 0 => 0.5m, 1 => 0.05m, _ => 0.005m };
        return Math.Abs(count * 100 / all - percent) <= half ? (int)count : null;
    }
}
