using System.Globalization;
using System.Text.RegularExpressions;
using OutreachSite.Dates;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>A date as precise as it is known: a day, a month, a year or a fiscal year. It is kept as 2015-04-01, 2015-06, 2015 or 2015年度.</summary>
public sealed partial class PartialDateType : FieldType<string>
{
    /// <inheritdoc/>
    public override string Name => "日付（月や年まででもよい）";

    /// <inheritdoc/>
    public override string Manner => "例: 2015-04-01、2015年6月、H27、平成27年度";

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var written = input.Main.Text ?? "";
        if (written.Length == 0 || WrittenText.IsMissing(written))
            return null;
        var text = Surroundings().Replace(WrittenText.Folded(written), "").Trim();
        text = text.Length > "2015-04-01".Length && IsoWithTime().IsMatch(text) ? text[..10] : text;
        if ((Day(text) ?? Month(text) ?? Year(text)) is { } date)
            return date;
        context.Report(ValueDiagnostics.UnreadableDay(context.Unread, input.Main.Where, context.Field.Heading, written, JapaneseDate.Parse(text, input.Main.Where).Problem!));
        return null;
    }

    /// <inheritdoc/>
    protected override string Write(string value) => value;

    private static string? Day(string text) => JapaneseDate.Parse(text).Value is { } day ? DateText.Iso(day) : null;

    private static string? Month(string text)
    {
        var match = MonthOfYear().Match(text);
        return match.Success && YearType.Of(match.Groups["year"].Value) is { } year && int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture) is var month and >= 1 and <= 12
            ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}") : null;
    }

    private static string? Year(string text) => YearType.Of(text) is not { } year ? null
        : string.Create(CultureInfo.InvariantCulture, $"{year:0000}{(text.EndsWith("年度", StringComparison.Ordinal) ? "年度" : "")}");

    [GeneratedRegex(@"(?:現在|時点|末日?|付け?|頃|ごろ)+$|^[(]|[)]$", RegexOptions.None, 1000)]
    private static partial Regex Surroundings();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}", RegexOptions.None, 1000)]
    private static partial Regex IsoWithTime();

    [GeneratedRegex(@"^(?<year>\D{0,2}(?:\d{1,4}|元))(?:年|[./-])\s*(?<month>\d{1,2})月?$", RegexOptions.None, 1000)]
    private static partial Regex MonthOfYear();
}
