using System.Globalization;
using OutreachSite.Dates;

namespace OutreachSite.Registers.Types.Moments;

/// <summary>Which part of a month is meant.</summary>
public enum MonthPart
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>上旬: the 1st to the 10th.</summary>
    Early,

    /// <summary>中旬: the 11th to the 20th.</summary>
    Middle,

    /// <summary>下旬: the 21st to the last.</summary>
    Late,
}

/// <summary>A day, a part of a month, a month, a year or a fiscal year: as exactly as it is known.</summary>
/// <param name="Year">The Western year; of a fiscal year that in which it begins.</param>
public readonly record struct MomentPoint(int Year, int? Month = null, int? Day = null, MonthPart Part = MonthPart.Whole, bool IsFiscalYear = false)
{
    /// <summary>The first day that may be meant.</summary>
    public DateOnly First => IsFiscalYear ? new FiscalYear(Year).First : new(Year, Month ?? 1, Day ?? Part switch { MonthPart.Middle => 11, MonthPart.Late => 21, _ => 1 });

    /// <summary>The last day that may be meant.</summary>
    public DateOnly Last => IsFiscalYear ? new FiscalYear(Year).Last
        : new(Year, Month ?? 12, Day ?? Part switch { MonthPart.Early => 10, MonthPart.Middle => 20, _ => DateTime.DaysInMonth(Year, Month ?? 12) });

    /// <summary>The day, where it is known to the day.</summary>
    public DateOnly? Date => Day is null ? null : First;

    /// <summary>2015-06-15, 2015-06, 2015-06上旬, 2015年 or 2015年度: read again as the same.</summary>
    public override string ToString() =>
        Date is { } day ? DateText.Iso(day)
        : Month is { } month ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}{Part switch { MonthPart.Early => "上旬", MonthPart.Middle => "中旬", MonthPart.Late => "下旬", _ => "" }}")
        : IsFiscalYear ? new FiscalYear(Year).WesternText : string.Create(CultureInfo.InvariantCulture, $"{Year}年");
}
