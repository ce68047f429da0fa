using System.Globalization;
using OutreachSite.Dates;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>A time of the day: 13:30, 13時30分, 午後1時半, and the parts of a day that Excel counts.</summary>
public sealed class ClockType : FieldType<ClockTime>
{
    /// <inheritdoc/>
    public override string Name => "時刻";

    /// <inheritdoc/>
    public override string Manner => "例: 13:30、午後1時半";

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var text = WrittenText.Folded(input.Main.Text ?? "").Trim();
        if (text.Length == 0 || WrittenText.IsMissing(text))
            return null;
        if (text.StartsWith("0.", StringComparison.Ordinal) && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part))
        {
            var minutes = (int)Math.Round(part * 24 * 60);
            return new ClockTime(minutes / 60, minutes % 60);
        }

        // 1899-12-30 13:30:00 is how a workbook keeps a time; the seconds are never meant.
        var bare = text[(text.LastIndexOf(' ') + 1)..];
        if (bare.Length == 8 && bare[2] == ':' && bare[5] == ':')
            bare = bare[..5];
        if (ClockTime.Parse(bare, input.Main.Where).Value is { } time)
            return time;
        context.Report(ValueDiagnostics.UnreadableTime(input.Main.Where, context.Field.Heading, input.Main.Text ?? ""));
        return null;
    }

    /// <inheritdoc/>
    protected override string Write(ClockTime value) => string.Create(CultureInfo.InvariantCulture, $"{value.Hour:00}:{value.Minute:00}");
}
