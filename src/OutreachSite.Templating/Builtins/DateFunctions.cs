using System.Globalization;

namespace OutreachSite.Templating.Builtins;

/// <summary><c>date.…</c>: points in time, which keep the offset that they were written with.</summary>
internal static class DateFunctions
{
    private const int LongestPattern = 200;

    public static BuiltinObject Group { get; } = new("date",
    [
        new("date.add_days", AddDays, "date", "days"),
        new("date.add_hours", AddHours, "date", "hours"),
        new("date.add_milliseconds", AddMilliseconds, "date", "milliseconds"),
        new("date.add_minutes", AddMinutes, "date", "minutes"),
        new("date.add_months", AddMonths, "date", "months"),
        new("date.add_seconds", AddSeconds, "date", "seconds"),
        new("date.add_years", AddYears, "date", "years"),
        new("date.now", Now),
        new("date.parse", Parse, "text", "pattern?", "culture?"),
        new("date.parse_to_string", ParseToString, "text", "output_pattern", "output_culture?", "input_pattern?", "input_culture?"),
        new("date.to_string", Print, "date", "pattern", "culture?"),
        new("date.utc_now", UtcNow),
    ], ("format", DatePattern.Default), ("default_format", DatePattern.Default));

    /// <summary>The time of the build; refused where there is no clock.</summary>
    private static Value Now(in Arguments a) => a.Context.Options.Clock?.GetLocalNow() ?? throw a.Refuse();

    /// <summary>The time of the build in UTC; refused where there is no clock.</summary>
    private static Value UtcNow(in Arguments a) => a.Context.Options.Clock?.GetUtcNow() ?? throw a.Refuse();

    /// <summary>The date so many days later; earlier for a negative number.</summary>
    private static Value AddDays(in Arguments a) => Add(a, (d, n) => d.AddDays(n));

    /// <summary>The date so many hours later; earlier for a negative number.</summary>
    private static Value AddHours(in Arguments a) => Add(a, (d, n) => d.AddHours(n));

    /// <summary>The date so many minutes later; earlier for a negative number.</summary>
    private static Value AddMinutes(in Arguments a) => Add(a, (d, n) => d.AddMinutes(n));

    /// <summary>The date so many seconds later; earlier for a negative number.</summary>
    private static Value AddSeconds(in Arguments a) => Add(a, (d, n) => d.AddSeconds(n));

    /// <summary>The date so many milliseconds later; earlier for a negative number.</summary>
    private static Value AddMilliseconds(in Arguments a) => Add(a, (d, n) => d.AddMilliseconds(n));

    /// <summary>The date so many months later; earlier for a negative number. The last day of a shorter month stands for a day that it does not have.</summary>
    private static Value AddMonths(in Arguments a) => Add(a, (d, n) => d.AddMonths((int)Math.Clamp(n, int.MinValue, int.MaxValue)));

    /// <summary>The date so many years later; earlier for a negative number.</summary>
    private static Value AddYears(in Arguments a) => Add(a, (d, n) => d.AddYears((int)Math.Clamp(n, int.MinValue, int.MaxValue)));

    private static Value Add(in Arguments a, Func<DateTimeOffset, double, DateTimeOffset> add)
    {
        if (a.IsNull(0))
            return Value.Null;
        try
        {
            return add(Date(a, 0), a.Double(1));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw a.Bad(1, new("日付の範囲を超える", "the date would be out of range"));
        }
    }

    private static DateTimeOffset Date(in Arguments a, int position) =>
        a[position].Kind == ValueKind.Date ? a[position].Date
        : a.IsTheme && a[position].IsText && Read(a, a.Text(position), "", CultureInfo.InvariantCulture) is { } date ? date
        : throw a.Wrong(position, new("日付", "a date"));

    /// <summary>The date by a pattern of <c>%</c> letters, with names in a culture's language.</summary>
    private static Value Print(in Arguments a)
    {
        if (a.IsNull(0))
            return Value.Null;
        var pattern = a.Text(1);
        if (pattern.Length > LongestPattern)
            throw a.Bad(1, new("書式が長すぎる", "the pattern is too long"));
        return a.Made(DatePattern.Format(Date(a, 0), pattern, Formats.Culture(a, 2)));
    }

    /// <summary>The date that a text writes; null for no text. Without an offset it is in UTC.</summary>
    private static Value Parse(in Arguments a) => Parse(a, a[0], 1, 2);

    private static Value Parse(in Arguments a, Value text, int patternAt, int cultureAt)
    {
        if (text.Kind == ValueKind.Date)
            return text;
        if (text.IsNull || a.Text(0).Length == 0)
            return Value.Null;
        if (Read(a, a.Text(0), a.Text(patternAt), Formats.Culture(a, cultureAt)) is { } date)
            return date;
        return a.IsTheme
            ? throw a.Bad(0, new($"「{a.Text(0)}」は日付として読めない", $"'{a.Text(0)}' is not a date"))
            : new DateTimeOffset(1, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }

    private static DateTimeOffset? Read(in Arguments a, string text, string pattern, CultureInfo culture)
    {
        if (text.Length > LongestPattern || pattern.Length > LongestPattern)
            throw a.Bad(0, new("長すぎる", "the text is too long"));
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;
        if (pattern.Length > 0)
            return DateTimeOffset.TryParseExact(text, DatePattern.ToDotNet(pattern), culture, Styles, out var exact) ? exact : null;
        return DateTimeOffset.TryParse(text, culture, Styles, out var date) ? date : null;
    }

    /// <summary>Reads a date and prints it in one step.</summary>
    private static Value ParseToString(in Arguments a)
    {
        var date = Parse(a, a[0], 3, 4);
        return date.IsNull ? Value.Null : a.Made(DatePattern.Format(date.Date, a.Text(1), Formats.Culture(a, 2)));
    }
}
