namespace OutreachSite.Dates;

/// <summary>
/// Reads a day as Japanese staff write it: 令和8年11月1日, R8.11.1, Ｈ３０.7.28, 平30. 7.28, 平成三十年七月二十八日, 2018/7/28,
/// 2018-07-28, 20180728, 2018年7月28日, 2018年（平成30年）7月28日（土）. A written weekday is checked.
/// </summary>
public static class JapaneseDate
{
    /// <summary>Reads a day; the problem says why not (DAT101 to DAT110).</summary>
    /// <param name="text">What was written.</param>
    /// <param name="where">Where it stands. When its length is that of the text, a problem may point at a part of it.</param>
    public static Reading<DateOnly> Parse(string text, Location where = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var written = text.Trim();
        var scan = new DateScanner(text);
        var era = scan.TakeEra();
        if (scan.TakeYear() is not { } year)
            return DateDiagnostics.Unreadable(where, written);
        if (era is null && year.Digits == 8 && scan.SkipSpaces().AtEnd)
            return ReadDay(new(null, year.Value / 10000, year.Value / 100 % 100, year.Value % 100), where, written);

        return scan.Take("年度") ? DateDiagnostics.FiscalYearInsteadOfDate(where, written)
            : scan.Take("年") ? ReadAfterYear(scan, era, year, where, text)
            : scan.TakeAny("./-") is { } separator ? ReadSeparated(scan, separator, era, year, where, text)
            : era is null && scan.Take("月") ? DateDiagnostics.Incomplete(where, written)
            : DateDiagnostics.Unreadable(where, written);
    }

    /// <summary>After 年: another notation of the year in brackets perhaps, then 7月28日.</summary>
    private static Reading<DateOnly> ReadAfterYear(DateScanner scan, Era? era, ScannedNumber year, Location where, string text)
    {
        var written = text.Trim();
        Diagnostic? disagreement = null;
        if (scan.TakeAny("([") is not null)
        {
            var other = scan.TakeEra();
            if (scan.TakeYear() is not { } otherYear || other is null == era is null || !scan.Take("年") || scan.TakeAny(")]") is null)
                return DateDiagnostics.Unreadable(where, written);
            var (named, namedYear, western) = era is null ? (other!, otherYear.Value, year.Value) : (era, year.Value, otherYear.Value);
            if (named.WesternYear(namedYear) != western)
                disagreement = DateDiagnostics.YearsDisagree(where, written, named.WesternYear(namedYear), named.YearText(named.WesternYear(namedYear)));
        }

        if (scan.SkipSpaces().AtEnd)
            return DateDiagnostics.Incomplete(where, written);
        if (scan.TakeNumber() is not { Digits: <= 2 } month || !scan.Take("月"))
            return DateDiagnostics.Unreadable(where, written);
        if (scan.SkipSpaces().AtEnd)
            return DateDiagnostics.Incomplete(where, written);
        if (scan.TakeNumber() is not { Digits: <= 2 } day || !scan.Take("日"))
            return DateDiagnostics.Unreadable(where, written);
        return disagreement is not null ? disagreement : ReadRest(scan, new(era, year.Value, month.Value, day.Value, year.Digits), where, text);
    }

    /// <summary>After 2018/ or H30.: the month, the same separator, and the day.</summary>
    private static Reading<DateOnly> ReadSeparated(
        DateScanner scan, char separator, Era? era, ScannedNumber year, Location where, string text)
    {
        var written = text.Trim();
        if (scan.TakeNumber() is not { Digits: <= 2 } month)
            return DateDiagnostics.Unreadable(where, written);
        if (scan.SkipSpaces().AtEnd)
            return DateDiagnostics.Incomplete(where, written);
        if (scan.TakeAny("./-") != separator || scan.TakeNumber() is not { Digits: <= 2 } day)
            return DateDiagnostics.Unreadable(where, written);
        return ReadRest(scan, new(era, year.Value, month.Value, day.Value, year.Digits), where, text);
    }

    /// <summary>After the day: a weekday perhaps, and then nothing more.</summary>
    private static Reading<DateOnly> ReadRest(DateScanner scan, WrittenDate date, Location where, string text)
    {
        var written = text.Trim();
        var start = scan.SkipSpaces().Position;
        var isPlain = scan.AtEnd;
        var weekday = isPlain ? null : TakeWeekday(scan);
        if (!scan.SkipSpaces().AtEnd || (!isPlain && weekday is null))
            return DateDiagnostics.Unreadable(where, written);

        var reading = ReadDay(date, where, written);
        return reading.Value is { } day && weekday is { } named && named != day.DayOfWeek
            ? DateDiagnostics.WrongWeekday(PartOf(where, text, start), written, day, named)
            : reading;
    }

    /// <summary>（土）, (土・祝), 土曜日, 土, (Sat); null when it is none of these.</summary>
    private static DayOfWeek? TakeWeekday(DateScanner scan)
    {
        var inBrackets = scan.TakeAny("([") is not null;
        var day = scan.TakeAny("日月火水木金土") is { } kanji ? Weekday.FromKanji(kanji) : Weekday.FromEnglish(scan.TakeLetters());
        _ = scan.Take("曜日") || scan.Take("曜");
        if (inBrackets && (scan.Take(".祝") || scan.Take("祝")))
            scan.Take("日");
        return inBrackets && scan.TakeAny(")]") is null ? null : day;
    }

    private static Reading<DateOnly> ReadDay(WrittenDate date, Location where, string written)
    {
        if (date.Era is null && date.YearDigits <= 2)
            return DateDiagnostics.AmbiguousYear(where, written, date.Year);
        if (date.Era is null && date.YearDigits != 4)
            return DateDiagnostics.Unreadable(where, written);
        if (date.Era is { } named && date.Year == 0)
            return DateDiagnostics.YearZero(where, written, named);
        var year = date.Era?.WesternYear(date.Year) ?? date.Year;
        if (year is < 1 or > 9999)
            return DateDiagnostics.Unreadable(where, written);
        if (date.Month is < 1 or > 12)
            return DateDiagnostics.NoSuchDay(where, written, date.Month, lastDay: null);
        var lastDay = DateTime.DaysInMonth(year, date.Month);
        if (date.Day < 1 || date.Day > lastDay)
            return DateDiagnostics.NoSuchDay(where, written, date.Month, lastDay);

        var day = new DateOnly(year, date.Month, date.Day);
        return day < Era.FirstGregorianDay ? DateDiagnostics.BeforeGregorianCalendar(where, written)
            : date.Era is { } era && !era.Contains(day) ? DateDiagnostics.OutsideEra(where, written, era, day)
            : day;
    }

    /// <summary>The end of the text from an offset, if the location covers exactly the text.</summary>
    private static Location PartOf(Location where, string text, int start) =>
        where.Column > 0 && where.Length == text.Length
            ? where with { Column = where.Column + start, Length = text.TrimEnd().Length - start }
            : where;

    private readonly record struct WrittenDate(Era? Era, int Year, int Month, int Day, int YearDigits = 4);
}
