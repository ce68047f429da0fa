using System.Globalization;
using System.Text.RegularExpressions;
using OutreachSite.Dates;

namespace OutreachSite.Registers.Types.Moments;

/// <summary>Reads times as people write them: 平成30年2月, H27.6.15〜30, 2018年度, 2016年10月以降, 12月上旬.</summary>
internal static partial class MomentReader
{
    /// <summary>The time; null when it cannot be read.</summary>
    public static Moment? Read(string written)
    {
        var text = Noise().Replace(WrittenText.Folded(written).Replace(" ", "", StringComparison.Ordinal), "");
        if (text.Length == 0)
            return null;
        if (Open().Match(text) is { Success: true } open)
            return Point(open.Groups["from"].Value) is { } since ? new(since, IsOpen: true) : null;
        if (Range(text) is { } range)
            return range;
        if (Point(text) is { } point)
            return new(point);
        return MonthAlone().IsMatch(text) ? new(null, Written: written.Trim()) : null;
    }

    private static Moment? Range(string text)
    {
        if (Ends(text) is not [var first, var last] || Point(first) is not { } from)
            return null;
        return Point(Completed(last, from)) is { } to && to.Last >= from.First ? new(from, to) : null;
    }

    /// <summary>The two ends of a range; a stroke parts them where both are written as 2015-06-15 or 2015-06.</summary>
    private static string[] Ends(string text) => text.Split('/') is [{ Length: 7 or 10 } first, { Length: 7 or 10 } last] ? [first, last] : Between().Split(text);

    /// <summary>6月15日〜30日, 2月〜3月: the end borrows what it leaves out.</summary>
    private static string Completed(string end, MomentPoint from) => Borrowing().Match(end) switch
    {
        { Success: false } => end,
        { Groups: var groups } when groups["month"].Success => string.Create(CultureInfo.InvariantCulture, $"{from.Year}年{end}"),
        _ when from.Month is { } month => string.Create(CultureInfo.InvariantCulture, $"{from.Year}年{month}月{end.TrimEnd('日')}日"),
        _ => end,
    };

    private static MomentPoint? Point(string text)
    {
        if (text.EndsWith("年度", StringComparison.Ordinal))
            return YearType.Of(text) is { } fiscal ? new(fiscal, IsFiscalYear: true) : null;
        if (JapaneseDate.Parse(text).Value is { } day)
            return new(day.Year, day.Month, day.Day);
        if (PartOfMonth().Match(text) is { Success: true } part)
            return Month(part.Groups["month"].Value) is { } month ? month with { Part = PartOf(part.Groups["part"].Value) } : null;
        return Month(text) ?? (YearType.Of(text) is { } year && (text.Length == 4 || text.EndsWith('年')) ? new(year) : null);
    }

    private static MonthPart PartOf(string word) => word switch { "上旬" or "初旬" or "初め" => MonthPart.Early, "中旬" => MonthPart.Middle, _ => MonthPart.Late };

    /// <summary>A month of a year; the year of an era is found with a day that every month has.</summary>
    private static MomentPoint? Month(string text)
    {
        if (MonthOfYear().Match(text) is not { Success: true } match || !int.TryParse(match.Groups["month"].Value, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12)
            return null;
        var year = match.Groups["year"].Value;
        var probe = JapaneseDate.Parse(match.Groups["japanese"].Success ? $"{year}年{month}月28日" : $"{year}.{month}.28").Value;
        return probe is { } found ? new(found.Year, month) : null;
    }

    [GeneratedRegex(@"(?:\([月火水木金土日祝・]+\)|頃|ごろ|予定|開催|実施|\(予定\))+(?=$|[~から])", RegexOptions.None, 1000)]
    private static partial Regex Noise();

    [GeneratedRegex(@"^(?<from>.+?)(?:以降|以後|から|より|~)$", RegexOptions.None, 1000)]
    private static partial Regex Open();

    [GeneratedRegex(@"~|から", RegexOptions.None, 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"^(?:(?<month>\d{1,2}月)(?:\d{1,2}日)?|\d{1,2}日?)$", RegexOptions.None, 1000)]
    private static partial Regex Borrowing();

    [GeneratedRegex(@"^(?<month>.*?\d月?)(?<part>上旬|初旬|初め|中旬|下旬|末)$", RegexOptions.None, 1000)]
    private static partial Regex PartOfMonth();

    [GeneratedRegex(@"^(?<year>\D{0,2}(?:\d{1,4}|元))(?:(?<japanese>年)|[./-])(?<month>\d{1,2})月?$", RegexOptions.None, 1000)]
    private static partial Regex MonthOfYear();

    [GeneratedRegex(@"^\d{1,2}月(?:\d{1,2}日|上旬|中旬|下旬|末)?$", RegexOptions.None, 1000)]
    private static partial Regex MonthAlone();
}
