namespace OutreachSite.Dates;

/// <summary>A span of time on one day. <see cref="End"/> is after <see cref="Start"/>, or null when it is not said (13時から).</summary>
public readonly record struct TimeRange(ClockTime Start, ClockTime? End)
{
    /// <summary>Reads 13:30〜16:00, 午後1時30分～4時, 13:30から16:00まで, 13:30〜; the problem says why not (DAT131 to DAT134).</summary>
    public static Reading<TimeRange> Parse(string text, Location where = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var written = text.Trim();
        var scan = new DateScanner(text);
        var start = ClockScanner.Take(scan, written, where);
        if (start.Time.Value is not { } from)
            return start.Time.Problem!;
        if (scan.SkipSpaces().AtEnd)
            return new TimeRange(from, null);
        if (!scan.Take("から") && scan.TakeAny("~-") is null)
            return DateDiagnostics.UnreadableTime(where, written);
        if (scan.SkipSpaces().AtEnd)
            return new TimeRange(from, null);

        var end = ClockScanner.Take(scan, written, where, inherited: start.Half);
        if (end.Time.Value is not { } to)
            return end.Time.Problem!;
        scan.Take("まで");
        return !scan.SkipSpaces().AtEnd ? DateDiagnostics.UnreadableTime(where, written)
            : to.CompareTo(from) <= 0 ? DateDiagnostics.EndsBeforeStart(where, written)
            : new TimeRange(from, to);
    }

    /// <summary>The span in one style: 午後1時30分〜午後4時.</summary>
    public string Text(TimeStyle style)
    {
        var (start, end) = (Start.Text(style), End?.Text(style));
        return style switch
        {
            TimeStyle.Easy => end is null ? $"{start}から" : $"{start}から{end}まで",
            TimeStyle.English => end is null ? $"from {start}" : $"{start} to {end}",
            TimeStyle.Clock => $"{start}–{end}",
            _ => $"{start}〜{end}",
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Text(TimeStyle.Clock);
}
