using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using OutreachSite.Dates;
using OutreachSite.Registers.Fields;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Registers.Types;

/// <summary>A day in any notation, also 「H30.12.1現在」 and the serial numbers of Excel. A month alone counts as its first day.</summary>
public sealed partial class DayType : FieldType<DateOnly>
{
    private const int FirstSerial = 18_264, LastSerial = 73_050;

    /// <summary>Excel counts days from here on, as it believes in 29 February 1900.</summary>
    private static readonly DateOnly SerialZero = new(1899, 12, 30);

    /// <inheritdoc/>
    public override string Name => "日付";

    /// <inheritdoc/>
    public override string Manner => "例: 2026-04-01、令和8年4月1日、R8.4.1";

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var written = input.Main.Text ?? "";
        if (written.Length == 0 || WrittenText.IsMissing(written))
            return null;
        var where = input.Main.Where;
        var text = Plain(written, input.Main.Kind);
        if (Serial(text) is { } serial)
        {
            context.Report(ValueDiagnostics.SerialDay(where, context.Field.Heading, written, DateText.Iso(serial)));
            return serial;
        }

        var reading = JapaneseDate.Parse(text, where);
        if (reading.Value is { } day)
            return day;
        if (reading.Problem!.Code is "DAT107" or "DAT101" && FirstOfMonth(text) is { } first)
        {
            context.Report(ValueDiagnostics.MonthAlone(where, context.Field.Heading, written, DateText.Iso(first)));
            return first;
        }

        context.Report(ValueDiagnostics.UnreadableDay(context.Unread, where, context.Field.Heading, written, reading.Problem!));
        return null;
    }

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter json)
    {
        base.WriteSchema(json);
        json?.WriteString("format", "date");
    }

    /// <inheritdoc/>
    protected override string Write(DateOnly value) => DateText.Iso(value);

    /// <summary>The day as it is written, without what stands around it.</summary>
    internal static string Plain(string written, CellKind kind)
    {
        var text = Surroundings().Replace(WrittenText.Folded(written), "").Trim();
        return (kind == CellKind.Date || IsoWithTime().IsMatch(text)) && text.Length > 10 ? text[..10].Replace('T', ' ').Trim() : text;
    }

    /// <summary>The days from 1950 to 2099: five digits, where no year has so many.</summary>
    private static DateOnly? Serial(string text)
    {
        var digits = text.Contains('.', StringComparison.Ordinal) ? text[..text.IndexOf('.', StringComparison.Ordinal)] : text;
        return digits.Length == 5 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= FirstSerial and <= LastSerial
            ? SerialZero.AddDays(number) : null;
    }

    /// <summary>The first day of a month that is written without a day; null for anything else.</summary>
    internal static DateOnly? FirstOfMonth(string text)
    {
        var match = Month().Match(text);
        if (!match.Success)
            return null;
        var whole = match.Groups["japanese"].Success ? $"{match.Groups["year"].Value}年{match.Groups["month"].Value}月1日" : $"{match.Groups["year"].Value}.{match.Groups["month"].Value}.1";
        return JapaneseDate.Parse(whole).Value;
    }

    [GeneratedRegex(@"(?:現在|時点|付け?|より|から|まで|確認|予定|頃|ごろ)+$|^[(]|(?<![(][月火水木金土日祝]{1,3})[)]$", RegexOptions.None, 1000)]
    private static partial Regex Surroundings();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}", RegexOptions.None, 1000)]
    private static partial Regex IsoWithTime();

    [GeneratedRegex(@"^(?<year>\D{0,2}(?:\d{1,4}|元))(?:(?<japanese>年)|[./-])\s*(?<month>\d{1,2})月?$", RegexOptions.None, 1000)]
    private static partial Regex Month();
}
