using System.Globalization;
using OutreachSite.Content;
using OutreachSite.Dates;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Registers.Types.Moments;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers;

/// <summary>Times of registers as templates get them, as exactly as they are known and no more.</summary>
internal static class MomentValues
{
    /// <summary>A time with its form for programs; null when there is none.</summary>
    public static Value Of(RegisterPage page, Moment? moment) => moment is null ? Value.Null : new TemplateObject
    {
        ["iso"] = moment is { From: { IsFiscalYear: false, Part: MonthPart.Whole } from, To: null, IsOpen: false } ? Iso(from) : Value.Null,
        ["text"] = Text(page, moment),
    };

    /// <summary>The words of a time.</summary>
    public static string Text(RegisterPage page, Moment moment) => moment switch
    {
        { From: null } => page.Words.Say("moment.undated", ("written", moment.Written)),
        { From: { } from, To: { } to } => Range(page, from, to),
        { From: { } from, IsOpen: true } => page.Words.Say("moment.open", ("from", Point(page, from))),
        { From: { } from } => Point(page, from),
    };

    /// <summary>2015年6月15日〜30日: the end leaves out what it shares with the beginning.</summary>
    private static string Range(RegisterPage page, MomentPoint from, MomentPoint to)
    {
        var (first, last) = (Point(page, from), Point(page, to));
        if (page.Variant != Variant.English && !from.IsFiscalYear && !to.IsFiscalYear && from.Year == to.Year && from.Month is not null && to.Month is not null)
            last = last[last.IndexOf(from.Month == to.Month && from.Day is not null && to.Day is not null ? '月' : '年', StringComparison.Ordinal)..][1..];
        return Range(page, first, last);
    }

    private static string Range(RegisterPage page, string from, string to) => page.Words.Say("moment.range", ("from", from), ("to", to));

    /// <summary>True once the last day that may be meant is over; never for what has no year.</summary>
    public static bool IsOver(Moment? moment, Reads reads) => moment?.Last is { } last && reads.HasCome(last.AddDays(1));

    private static string Point(RegisterPage page, MomentPoint point) => (point, page.Variant) switch
    {
        ({ Date: { } day }, Variant.English) => DateText.Of(day, DateStyle.English),
        ({ Date: { } day }, _) => DateText.Of(day, DateStyle.Western),
        ({ IsFiscalYear: true }, Variant.English) => new FiscalYear(point.Year).EnglishText,
        ({ IsFiscalYear: true }, _) => new FiscalYear(point.Year).WesternText,
        ({ Month: null }, Variant.English) => point.Year.ToString(CultureInfo.InvariantCulture),
        ({ Month: null }, _) => string.Create(CultureInfo.InvariantCulture, $"{point.Year}年"),
        ({ Part: MonthPart.Early }, _) => page.Words.Say("moment.early", ("month", RegisterValues.Month(point.First, page.Variant))),
        ({ Part: MonthPart.Middle }, _) => page.Words.Say("moment.middle", ("month", RegisterValues.Month(point.First, page.Variant))),
        ({ Part: MonthPart.Late }, _) => page.Words.Say("moment.late", ("month", RegisterValues.Month(point.First, page.Variant))),
        _ => RegisterValues.Month(point.First, page.Variant),
    };

    private static string Iso(MomentPoint point) => point.Date is { } day ? DateText.Iso(day)
        : point.Month is { } month ? string.Create(CultureInfo.InvariantCulture, $"{point.Year:0000}-{month:00}") : point.Year.ToString("0000", CultureInfo.InvariantCulture);
}
