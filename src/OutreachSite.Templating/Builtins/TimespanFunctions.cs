using System.Globalization;

namespace OutreachSite.Templating.Builtins;

/// <summary><c>timespan.…</c>: durations.</summary>
internal static class TimespanFunctions
{
    public static BuiltinObject Group { get; } = new("timespan",
    [
        new("timespan.from_days", FromDays, "days"),
        new("timespan.from_hours", FromHours, "hours"),
        new("timespan.from_milliseconds", FromMilliseconds, "milliseconds"),
        new("timespan.from_minutes", FromMinutes, "minutes"),
        new("timespan.from_seconds", FromSeconds, "seconds"),
        new("timespan.parse", Parse, "text"),
    ], ("zero", TimeSpan.Zero));

    /// <summary>So many days.</summary>
    private static Value FromDays(in Arguments a) => TimeSpan.FromDays(a.Double(0));

    /// <summary>So many hours.</summary>
    private static Value FromHours(in Arguments a) => TimeSpan.FromHours(a.Double(0));

    /// <summary>So many minutes.</summary>
    private static Value FromMinutes(in Arguments a) => TimeSpan.FromMinutes(a.Double(0));

    /// <summary>So many seconds.</summary>
    private static Value FromSeconds(in Arguments a) => TimeSpan.FromSeconds(a.Double(0));

    /// <summary>So many milliseconds.</summary>
    private static Value FromMilliseconds(in Arguments a) => TimeSpan.FromMilliseconds(a.Double(0));

    /// <summary>A duration as <c>d.hh:mm:ss</c>.</summary>
    private static Value Parse(in Arguments a) =>
        TimeSpan.TryParse(a.Text(0), CultureInfo.InvariantCulture, out var span) ? span
        : throw a.Bad(0, new("期間として読めない", "the text is not a duration"));
}
