namespace OutreachSite.Dates;

/// <summary>Reads one time of day where a scanner stands.</summary>
internal static class ClockScanner
{
    /// <summary>
    /// Reads one time. <paramref name="inherited"/> is the half of the day that a bare hour below 12 belongs to:
    /// in 午後1時30分〜4時 the end is in the afternoon too.
    /// </summary>
    public static TakenTime Take(DateScanner scan, string written, Location where, DayHalf inherited = DayHalf.Unsaid)
    {
        if (scan.Take("正午"))
            return new(new ClockTime(12), DayHalf.Unsaid);
        var half = scan.Take("午前") ? DayHalf.Morning : scan.Take("午後") ? DayHalf.Afternoon : DayHalf.Unsaid;
        if (scan.TakeNumber() is not { Digits: <= 2 } hour || TakeMinute(scan) is not { } minute)
            return new(DateDiagnostics.UnreadableTime(where, written), half);
        return new(Read(hour.Value, minute, half == DayHalf.Unsaid && hour.Value < 12 ? inherited : half, written, where), half);
    }

    /// <summary>30 after ":" or 時; 0 when the hour stands alone before 時; null when neither comes.</summary>
    private static int? TakeMinute(DateScanner scan)
    {
        if (scan.Take(":"))
            return scan.TakeNumber() is { Digits: <= 2 } minute ? minute.Value : null;
        if (!scan.Take("時"))
            return null;
        if (scan.Take("半"))
            return 30;
        if (scan.TakeNumber() is not { } number)
            return 0;
        return scan.Take("分") && number.Digits <= 2 ? number.Value : null;
    }

    private static Reading<ClockTime> Read(int hour, int minute, DayHalf half, string written, Location where)
    {
        if (half != DayHalf.Unsaid && hour == 12)
            return DateDiagnostics.AmbiguousTwelve(where, written);
        if (minute > 59 || hour > 24 || (hour == 24 && minute > 0) || (half != DayHalf.Unsaid && hour > 12))
            return DateDiagnostics.NoSuchTime(where, written);
        return new ClockTime(half == DayHalf.Afternoon ? hour + 12 : hour, minute);
    }
}

/// <summary>A time, and which half of the day was written before it.</summary>
internal readonly record struct TakenTime(Reading<ClockTime> Time, DayHalf Half);

/// <summary>午前, 午後, or neither.</summary>
internal enum DayHalf
{
    Unsaid,
    Morning,
    Afternoon,
}
