namespace OutreachSite.Dates;

/// <summary>Everything that can be wrong with a written date, fiscal year or time: DAT101 to DAT199.</summary>
public static class DateDiagnostics
{
    /// <summary>The text is no date in any of the notations that are read.</summary>
    public static Diagnostic Unreadable(Location where, string written) => new(
        "DAT101", Severity.Error, where,
        new($"日付「{written}」は読めません", $"the date '{written}' cannot be read"),
        new("「2018-07-28」「2018年7月28日」「平成30年7月28日」のように書いてください", "write it like 2018-07-28, 2018年7月28日 or 平成30年7月28日"));

    /// <summary>The month or the day is beyond the end of the year or the month.</summary>
    /// <param name="lastDay">How many days the month has; null when the month itself does not exist.</param>
    public static Diagnostic NoSuchDay(Location where, string written, int month, int? lastDay) => new(
        "DAT102", Severity.Error, where,
        new($"「{written}」という日はありません", $"there is no day '{written}'"),
        lastDay is { } last
            ? new($"日を1から{last}で書いてください（この年の{month}月は{last}日までです）", $"write a day from 1 to {last}: month {month} of that year has {last} days")
            : new("月を1から12で書いてください", "write a month from 1 to 12"));

    /// <summary>The written weekday is not the weekday of the date: one of the two is wrong, and readers cannot know which.</summary>
    public static Diagnostic WrongWeekday(Location where, string written, DateOnly date, DayOfWeek writtenDay) => new(
        "DAT103", Severity.Error, where,
        new($"「{written}」の曜日が違います（{DateText.Of(date, DateStyle.Western)}は{Weekday.LongText(date.DayOfWeek)}です）",
            $"the weekday of '{written}' is wrong: {DateText.Iso(date)} is a {Weekday.EnglishText(date.DayOfWeek)}, not a {Weekday.EnglishText(writtenDay)}"),
        new($"日にちが正しければ「{Weekday.ShortText(date.DayOfWeek)}」に直し、曜日が正しければ日にちを直してください",
            "correct the weekday, or the date if the weekday is right"));

    /// <summary>The era had ended, or had not begun, on that day.</summary>
    public static Diagnostic OutsideEra(Location where, string written, Era era, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(era);
        var right = DateText.InEra(date);
        return new(
            "DAT104", Severity.Error, where,
            new($"「{written}」はありません（{EraSpan(era)}）", $"there is no '{written}': the {era.Romaji} era {EraSpanInEnglish(era)}"),
            new($"「{right}」と書いてください", $"write {right}"));
    }

    /// <summary>The years of an era begin with 元年: there is no year 0.</summary>
    public static Diagnostic YearZero(Location where, string written, Era era)
    {
        ArgumentNullException.ThrowIfNull(era);
        return new(
            "DAT105", Severity.Error, where,
            new($"「{written}」の年はありません（{era.Name}は元年から数えます）", $"there is no year 0 in '{written}': the {era.Romaji} era begins with year 1"),
            new($"{era.Name}元年（{era.First.Year}年）より前なら、前の元号か西暦で書いてください", $"before {era.First.Year}, write the era before it or the Western year"));
    }

    /// <summary>A year of one or two digits may be Western or of any era.</summary>
    public static Diagnostic AmbiguousYear(Location where, string written, int year)
    {
        var western = year < 70 ? 2000 + year : 1900 + year;
        var (name, letter) = year switch { <= 15 => ("令和", 'R'), <= 31 => ("平成", 'H'), _ => ("昭和", 'S') };
        return new(
            "DAT106", Severity.Error, where,
            new($"「{written}」の年が西暦か元号か分かりません", $"'{written}' does not say whether its year is Western or of an era"),
            new($"西暦なら4桁（{western}年）、元号なら元号を付けて（{name}{year}年、{letter}{year}）書いてください",
                $"write four digits ({western}) or name the era ({name}{year}年, {letter}{year})"));
    }

    /// <summary>A date without its year or its day.</summary>
    public static Diagnostic Incomplete(Location where, string written) => new(
        "DAT107", Severity.Error, where,
        new($"「{written}」は年・月・日がそろっていません", $"'{written}' lacks its year, month or day"),
        new("「2018年7月28日」のように、年から日まで書いてください", "write all of it, like 2018年7月28日"));

    /// <summary>A fiscal year stands where a day is needed.</summary>
    public static Diagnostic FiscalYearInsteadOfDate(Location where, string written) => new(
        "DAT108", Severity.Error, where,
        new($"「{written}」は年度です。ここには日付が要ります", $"'{written}' is a fiscal year, but a day is needed here"),
        new("「2018年7月28日」のように、日まで書いてください", "write a day, like 2018年7月28日"));

    /// <summary>The Western year and the year of the era that stand beside each other are different years.</summary>
    public static Diagnostic YearsDisagree(Location where, string written, int westernYear, string eraYear) => new(
        "DAT109", Severity.Error, where,
        new($"「{written}」の西暦と元号が合いません（{eraYear}は{westernYear}年です）", $"the two years in '{written}' disagree: {eraYear} is {westernYear}"),
        new("どちらかを直してください", "correct one of them"));

    /// <summary>Days before 1873 were counted by a lunisolar calendar: converting them would be guessing.</summary>
    public static Diagnostic BeforeGregorianCalendar(Location where, string written) => new(
        "DAT110", Severity.Error, where,
        new($"「{written}」は旧暦の日付なので扱えません", $"'{written}' is before 1873, when Japan counted days by another calendar"),
        new("1873年（明治6年）1月1日以後の日付を書いてください", "write a day from 1 January 1873 on"));

    /// <summary>The text is no fiscal year in any of the notations that are read.</summary>
    public static Diagnostic UnreadableFiscalYear(Location where, string written) => new(
        "DAT121", Severity.Error, where,
        new($"年度「{written}」は読めません", $"the fiscal year '{written}' cannot be read"),
        new("「平成30年度」「H30年度」「2018年度」のように書いてください", "write it like 平成30年度, H30年度 or 2018年度"));

    /// <summary>The era had ended before that fiscal year, or had not begun.</summary>
    public static Diagnostic FiscalYearOutsideEra(Location where, string written, Era era, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(era);
        return new(
            "DAT122", Severity.Error, where,
            new($"「{written}」はありません（{EraSpan(era)}）", $"there is no '{written}': the {era.Romaji} era {EraSpanInEnglish(era)}"),
            new($"「{year.EraText}」と書いてください", $"write {year.EraText}"));
    }

    /// <summary>The text is no time of day in any of the notations that are read.</summary>
    public static Diagnostic UnreadableTime(Location where, string written) => new(
        "DAT131", Severity.Error, where,
        new($"時刻「{written}」は読めません", $"the time '{written}' cannot be read"),
        new("「13:30」か「午後1時30分」のように書いてください", "write it like 13:30 or 午後1時30分"));

    /// <summary>An hour beyond 24, a minute beyond 59, or an hour beyond 12 after 午前 or 午後.</summary>
    public static Diagnostic NoSuchTime(Location where, string written) => new(
        "DAT132", Severity.Error, where,
        new($"「{written}」という時刻はありません", $"there is no time '{written}'"),
        new("0:00から24:00まで、午前・午後を付けるときは0時から11時で書いてください", "write 0:00 to 24:00, or 0 to 11 with 午前 or 午後"));

    /// <summary>午前12時 and 午後12時 are read as noon by some and as midnight by others.</summary>
    public static Diagnostic AmbiguousTwelve(Location where, string written) => new(
        "DAT133", Severity.Error, where,
        new($"「{written}」は昼か夜中か分かりません", $"'{written}' may be noon or midnight"),
        new("昼は「正午」「午後0時30分」「12:30」、夜中は「午前0時30分」「0:30」のように書いてください",
            "write 正午, 午後0時30分 or 12:30 for midday, 午前0時30分 or 0:30 for the night"));

    /// <summary>A span of time ends before it begins, or at once.</summary>
    public static Diagnostic EndsBeforeStart(Location where, string written) => new(
        "DAT134", Severity.Error, where,
        new($"「{written}」は終わりが始まりより後になっていません", $"'{written}' does not end after it begins"),
        new("始まりと終わりの時刻を確かめ、午前・午後を両方に付けてください", "check both times, and write 午前 or 午後 with each"));

    private static string EraSpan(Era era) => era.Last == DateOnly.MaxValue
        ? $"{era.Name}は{era.First.Year}年{era.First.Month}月{era.First.Day}日から"
        : $"{era.Name}は{era.First.Year}年{era.First.Month}月{era.First.Day}日から{era.Last.Year}年{era.Last.Month}月{era.Last.Day}日まで";

    private static string EraSpanInEnglish(Era era) => era.Last == DateOnly.MaxValue
        ? $"began on {DateText.Iso(era.First)}"
        : $"lasted from {DateText.Iso(era.First)} to {DateText.Iso(era.Last)}";
}
