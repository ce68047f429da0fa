using OutreachSite.Dates;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>A day, or a month where no more is known: 2018-12-25, 2019-02. A month is never made into a day.</summary>
public sealed class DayOrMonthType : FieldType<string>
{
    /// <inheritdoc/>
    public override string Name => "日付か月";

    /// <inheritdoc/>
    public override string Manner => "例: 2026-04-01、令和8年4月1日、2026年4月";

    /// <summary>The last day of a value of this type, by which what was planned is late; null for what is no value.</summary>
    public static DateOnly? LastDay(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return JapaneseDate.Parse(value).Value ?? (JapaneseDate.Parse($"{value}-01").Value is { } first ? first.AddMonths(1).AddDays(-1) : null);
    }

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var written = input.Main.Text ?? "";
        if (written.Length == 0 || WrittenText.IsMissing(written))
            return null;
        var text = DayType.Plain(written, input.Main.Kind);
        if (DayType.FirstOfMonth(text) is { } first)
            return DateText.Iso(first)[..7];
        return new DayType().ReadValue(input, context) is DateOnly day ? DateText.Iso(day) : null;
    }

    /// <inheritdoc/>
    protected override string Write(string value) => value;
}
