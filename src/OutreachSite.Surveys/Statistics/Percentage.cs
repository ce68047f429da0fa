using System.Numerics;

namespace OutreachSite.Surveys.Statistics;

/// <summary>
/// Percentages of counts, in whole numbers throughout, so that a half is a half. Halves are rounded away from zero (四捨五入, JIS Z 8401
/// rule B). Percentages are never adjusted so that they add up to 100: that would show numbers that nobody counted.
/// </summary>
public static class Percentage
{
    /// <summary>Decimals on pages for residents.</summary>
    public const int ForResidents = 0;

    /// <summary>Decimals in reports.</summary>
    public const int ForReports = 1;

    /// <summary>100 × count ÷ base, rounded; null when the base is 0.</summary>
    /// <param name="count">How many; not negative.</param>
    /// <param name="of">The base.</param>
    /// <param name="decimals">How many decimals, 0 to 6.</param>
    public static decimal? Of(int count, int of, int decimals = ForResidents)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (of == 0)
            return null;
        var (scale, units) = (Scale(decimals), 100 * Scale(decimals) * count);
        var rounded = ((2 * units) + of) / (2 * (BigInteger)of);
        return (decimal)rounded / (decimal)scale;
    }

    /// <summary>
    /// The counts that give a rounded percentage: what a reader learns from a percentage with its base. Null when no count gives it.
    /// </summary>
    public static (int Least, int Most)? CountsOf(decimal percent, int of, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(of);
        var half = 0.5m / (decimal)Scale(decimals);
        var least = (int)Math.Max(0, Math.Ceiling((percent - half) * of / 100));
        var most = (int)Math.Min(of, Math.Ceiling((percent + half) * of / 100) - 1);
        return least <= most ? (least, most) : null;
    }

    private static BigInteger Scale(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)decimals, 6u);
        return BigInteger.Pow(10, decimals);
    }
}
