namespace OutreachSite.Templating.Evaluation;

/// <summary>The members that lists, texts, dates and durations have by themselves.</summary>
internal static class ValueMembers
{
    private static readonly string[] DateNames =
        ["year", "month", "day", "hour", "minute", "second", "millisecond", "day_of_week", "day_of_year", "date", "time_of_day", "ticks"];

    private static readonly string[] DurationNames =
        ["days", "hours", "minutes", "seconds", "milliseconds", "ticks", "total_days", "total_hours", "total_minutes", "total_seconds", "total_milliseconds"];

    public static IEnumerable<string> NamesOf(Value value) => value.Kind switch
    {
        ValueKind.List or ValueKind.String or ValueKind.Markup or ValueKind.Json => ["size", "empty?"],
        ValueKind.Date => DateNames,
        ValueKind.Duration => DurationNames,
        _ => [],
    };

    public static bool TryGet(Value target, string name, out Value value)
    {
        value = target.Kind switch
        {
            ValueKind.List when name == "size" => target.List.Count,
            ValueKind.String or ValueKind.Markup or ValueKind.Json when name == "size" => target.Text.Length,
            ValueKind.Date => OfDate(target.Date, name),
            ValueKind.Duration => OfDuration(target.Duration, name),
            _ => Value.Undefined,
        };
        if (!value.IsUndefined)
            return true;
        value = Value.Null;
        return false;
    }

    private static Value OfDate(DateTimeOffset date, string name) => name switch
    {
        "year" => date.Year,
        "month" => date.Month,
        "day" => date.Day,
        "hour" => date.Hour,
        "minute" => date.Minute,
        "second" => date.Second,
        "millisecond" => date.Millisecond,
        "day_of_week" => date.DayOfWeek.ToString(),
        "day_of_year" => date.DayOfYear,
        "date" => new DateTimeOffset(date.Date, date.Offset),
        "time_of_day" => date.TimeOfDay,
        "ticks" => date.Ticks,
        _ => Value.Undefined,
    };

    private static Value OfDuration(TimeSpan span, string name) => name switch
    {
        "days" => span.Days,
        "hours" => span.Hours,
        "minutes" => span.Minutes,
        "seconds" => span.Seconds,
        "milliseconds" => span.Milliseconds,
        "ticks" => span.Ticks,
        "total_days" => span.TotalDays,
        "total_hours" => span.TotalHours,
        "total_minutes" => span.TotalMinutes,
        "total_seconds" => span.TotalSeconds,
        "total_milliseconds" => span.TotalMilliseconds,
        _ => Value.Undefined,
    };
}
