using System.Globalization;
using OutreachSite.Dates;

namespace OutreachSite.Content;

/// <summary>
/// When something was issued or counted: a day, a month, a year or a Japanese fiscal year, as precisely as it is known.
/// </summary>
public sealed record CitedDate(int Year, int? Month = null, int? Day = null, bool IsFiscalYear = false)
{
    /// <summary>The day when it is known to the day.</summary>
    public DateOnly? Date => Month is { } month && Day is { } day ? new DateOnly(Year, month, day) : null;

    /// <summary><c>2018-07-28</c>, <c>2018-07</c> or <c>2018</c>.</summary>
    public string Iso =>
        Date is { } date ? DateText.Iso(date)
        : Month is { } month ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}")
        : Year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>Reads what an author wrote; null when it is no date, or a day that does not exist.</summary>
    public static CitedDate? Parse(string text)
    {
        if (JapaneseDate.Parse(text).Value is { } day)
            return new(day.Year, day.Month, day.Day);
        if (FiscalYear.Parse(text).Value is { } fiscal)
            return new(fiscal.Year, IsFiscalYear: true);
        return ParseMonth(TextKey.Of(text).Value);
    }

    /// <summary>The date for readers of a variant.</summary>
    public string Text(Variant variant)
    {
        if (Date is { } date)
            return DateText.Of(date, variant switch { Variant.English => DateStyle.English, Variant.Easy => DateStyle.Easy, _ => DateStyle.Both });
        if (IsFiscalYear)
            return variant == Variant.English ? new FiscalYear(Year).EnglishText : variant == Variant.Easy ? new FiscalYear(Year).WesternText : new FiscalYear(Year).BothText;
        var month = new DateOnly(Year, Month ?? 12, 1);
        if (variant == Variant.English)
            return Month is null ? $"{Year}" : DateText.Of(month, DateStyle.English).Split(' ', 2)[1].Split(" (")[0];
        var year = variant == Variant.Easy || Era.Of(month) is not { } era ? $"{Year}年" : $"{Year}年（{era.YearText(Year)}）";
        return Month is { } m ? $"{year}{m}月" : year;
    }

    /// <summary>2018-07, 2018/7, 2018年7月, 2018年, 2018, 平成30年7月, 平成30年.</summary>
    private static CitedDate? ParseMonth(string text)
    {
        var digits = text.TrimEnd('月').Replace("年", "-", StringComparison.Ordinal).TrimEnd('-').Split('-', '/', '.');
        if (digits.Length > 2 || (digits.Length == 2 && !IsMonth(digits[1])))
            return null;
        var month = digits.Length == 2 ? int.Parse(digits[1], CultureInfo.InvariantCulture) : (int?)null;
        if (digits[0].Length == 4 && int.TryParse(digits[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 1500)
            return new(year, month);

        // A year of an era: let the day reader find it, with a day that every month of that era has.
        var (reading, probeMonth) = text.Contains('年', StringComparison.Ordinal) ? (digits[0], month ?? 12) : ("", 0);
        return reading.Length > 0 && JapaneseDate.Parse($"{reading}年{probeMonth}月28日").Value is { } probe
            ? new(probe.Year, month)
            : reading.Length > 0 && month is null && JapaneseDate.Parse($"{reading}年1月8日").Value is { } early ? new(early.Year) : null;
    }

    private static bool IsMonth(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12;
}
