namespace OutreachSite.Dates;

/// <summary>A time of day as minutes since midnight, 0 to 1440: unlike <see cref="TimeOnly"/> it can be 24:00, the end of a day.</summary>
public readonly record struct ClockTime : IComparable<ClockTime>
{
    private const int Noon = 12 * 60, EndOfDay = 24 * 60;

    /// <summary>Makes a time from the hour (0 to 24) and the minute (0 to 59).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such time.</exception>
    public ClockTime(int hour, int minute = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hour);
        ArgumentOutOfRangeException.ThrowIfNegative(minute);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minute, 59);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((hour * 60) + minute, EndOfDay, nameof(hour));
        Minutes = (hour * 60) + minute;
    }

    /// <summary>Minutes since midnight, 0 to 1440.</summary>
    public int Minutes { get; }

    /// <summary>0 to 24.</summary>
    public int Hour => Minutes / 60;

    /// <summary>0 to 59.</summary>
    public int Minute => Minutes % 60;

    /// <summary>Reads 13:30, １３時３０分, 午後1時半, 正午; the problem says why not (DAT131 to DAT133).</summary>
    public static Reading<ClockTime> Parse(string text, Location where = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scan = new DateScanner(text);
        var time = ClockScanner.Take(scan, text.Trim(), where);
        return scan.SkipSpaces().AtEnd || time.Time.Problem is not null ? time.Time : DateDiagnostics.UnreadableTime(where, text.Trim());
    }

    /// <summary>The time in one style.</summary>
    public string Text(TimeStyle style) => style switch
    {
        TimeStyle.Japanese or TimeStyle.Easy => InJapanese(),
        TimeStyle.English => InEnglish(),
        TimeStyle.Clock => $"{Hour}:{Minute:00}",
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    /// <inheritdoc/>
    public int CompareTo(ClockTime other) => Minutes.CompareTo(other.Minutes);

    /// <inheritdoc/>
    public override string ToString() => Text(TimeStyle.Clock);

    /// <summary>午後0時30分 after noon, and 午後12時 for the end of the day: the counting of the ordinance of 1872 (太政官布告第337号).</summary>
    private string InJapanese()
    {
        if (Minutes == Noon)
            return "正午";
        var half = Minutes < Noon ? "午前" : "午後";
        var hour = Minutes < Noon ? Hour : Hour - 12;
        return Minute == 0 ? $"{half}{hour}時" : $"{half}{hour}時{Minute}分";
    }

    private string InEnglish()
    {
        var half = Minutes is < Noon or EndOfDay ? "am" : "pm";
        var hour = Hour % 12 == 0 ? 12 : Hour % 12;
        return Minutes is 0 or EndOfDay ? "midnight" : Minutes == Noon ? "midday"
            : Minute == 0 ? $"{hour}{half}" : $"{hour}:{Minute:00}{half}";
    }
}

/// <summary>The ways in which a page writes a time.</summary>
public enum TimeStyle
{
    /// <summary>午後1時30分; spans with 〜.</summary>
    Japanese,

    /// <summary>午後1時30分; spans in words: 午後1時30分から午後4時まで.</summary>
    Easy,

    /// <summary>1:30pm; spans with "to".</summary>
    English,

    /// <summary>13:30; spans with an en dash.</summary>
    Clock,
}
