namespace OutreachSite.Surveys.Statistics;

/// <summary>How the numbers of a table are shown, after how many people it covers.</summary>
public enum SampleSize
{
    /// <summary>Fewer than 10: counts alone. One person would be more than ten per cent.</summary>
    CountsOnly,

    /// <summary>10 to 29: counts first, percentages for reference (件数が少ないため参考値).</summary>
    ForReference,

    /// <summary>30 and more: percentages with their base.</summary>
    Percentages,
}

/// <summary>The rule of small samples of this project; 30 is the usual border, 10 the smallest base that is published.</summary>
public static class SampleSizes
{
    private const int Smallest = 10, Usual = 30;

    /// <summary>How a table over so many people is shown.</summary>
    public static SampleSize Of(int people) =>
        people < Smallest ? SampleSize.CountsOnly : people < Usual ? SampleSize.ForReference : SampleSize.Percentages;

    /// <summary>What stands beside the numbers; null from 30 people on.</summary>
    public static Message? NoteFor(int people) => Of(people) switch
    {
        SampleSize.CountsOnly => new("件数が少ないため割合は示しません", "too few answers for percentages"),
        SampleSize.ForReference => new("件数が少ないため参考値", "for reference only: few answers"),
        _ => null,
    };
}
