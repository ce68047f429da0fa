namespace OutreachSite.Charts;

/// <summary>How many answers a chart rests on: a number, a number that nobody published, or no such thing.</summary>
public readonly record struct SampleSize
{
    private SampleSize(int? count, bool applies) => (Count, Applies) = (count, applies);

    /// <summary>The number of answers; null when it was not published or there is no such number.</summary>
    public int? Count { get; }

    /// <summary>False for plain counts, where each value is its own n.</summary>
    public bool Applies { get; }

    /// <summary>There is an n, but the source does not say it.</summary>
    public static SampleSize NotPublished { get; } = new(null, applies: true);

    /// <summary>The values are counts, so there is no n to tell.</summary>
    public static SampleSize NotApplicable { get; } = new(null, applies: false);

    /// <summary>A published number of answers, one or more.</summary>
    public static SampleSize Of(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new(count, applies: true);
    }
}
