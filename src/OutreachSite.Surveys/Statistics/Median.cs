namespace OutreachSite.Surveys.Statistics;

/// <summary>The middle of ordered values. Half of the values are at most the median, half at least (JIS Z 8101-1, 中央値).</summary>
public static class Median
{
    /// <summary>The median of numbers, the mean of the two middle ones when their number is even; null without numbers. NaN does not count.</summary>
    public static double? OfNumbers(IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var sorted = values.Where(value => !double.IsNaN(value)).Order().ToArray();
        if (sorted.Length == 0)
            return null;
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] / 2) + (sorted[middle] / 2);
    }

    /// <summary>
    /// The place of the median step of an ordered scale; null without answers. Between two steps there is no middle, so of an even
    /// number of answers this is the lower median: the first step up to which at least half of the answers lie.
    /// </summary>
    public static int? OfSteps(IReadOnlyList<int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var all = counts.Sum(count => (long)count);
        if (all == 0)
            return null;
        var (step, below) = (0, (long)counts[0]);
        while (below * 2 < all)
            below += counts[++step];
        return step;
    }
}
