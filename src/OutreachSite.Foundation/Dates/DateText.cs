using System.Globalization;

namespace OutreachSite.Dates;

/// <summary>Writes dates for readers and for machines. Days before 1873 are written without an era.</summary>
public static class DateText
{
    private static readonly ImmutableArray<string> EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>A date in one style.</summary>
    public static string Of(DateOnly date, DateStyle style) => style switch
    {
        DateStyle.Both => $"{YearInBoth(date)}{MonthAndDay(date)}{InBrackets(date)}",
        DateStyle.Era => $"{EraYear(date) ?? WesternYear(date)}{MonthAndDay(date)}",
        DateStyle.EraWithWeekday => $"{EraYear(date) ?? WesternYear(date)}{MonthAndDay(date)}{InBrackets(date)}",
        DateStyle.Western => $"{WesternYear(date)}{MonthAndDay(date)}",
        DateStyle.WesternWithWeekday => $"{WesternYear(date)}{MonthAndDay(date)}{InBrackets(date)}",
        DateStyle.MonthAndDay => $"{MonthAndDay(date)}{InBrackets(date)}",
        DateStyle.Easy => $"{WesternYear(date)}{MonthAndDay(date)}({Weekday.LongText(date.DayOfWeek)})",
        DateStyle.English => $"{date.Day} {EnglishMonths[date.Month - 1]} {date.Year} ({Weekday.EnglishText(date.DayOfWeek)[..3]})",
        DateStyle.Iso => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    /// <summary>2018-07-28.</summary>
    public static string Iso(DateOnly date) => Of(date, DateStyle.Iso);

    /// <summary>平成30年7月28日.</summary>
    internal static string InEra(DateOnly date) => Of(date, DateStyle.Era);

    private static string YearInBoth(DateOnly date) =>
        EraYear(date) is { } era ? $"{WesternYear(date)}（{era}）" : WesternYear(date);

    private static string? EraYear(DateOnly date) => Era.Of(date)?.YearText(date.Year);

    private static string WesternYear(DateOnly date) => $"{date.Year}年";

    private static string MonthAndDay(DateOnly date) => $"{date.Month}月{date.Day}日";

    private static string InBrackets(DateOnly date) => $"（{Weekday.ShortText(date.DayOfWeek)}）";
}
