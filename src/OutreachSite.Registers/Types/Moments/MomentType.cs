using OutreachSite.Registers.Fields;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Registers.Types.Moments;

/// <summary>When something is: a day, a month, 上旬, a fiscal year, from one to another. What is not known is not made up.</summary>
public sealed class MomentType : FieldType<Moment>
{
    private static readonly DayType _day = new();

    /// <inheritdoc/>
    public override string Name => "時期";

    /// <inheritdoc/>
    public override string Manner => "分かるところまで。例: 2026-04-01、2026年4月、2026年4月上旬、2026年度、2026年4月〜6月、2026年10月以降";

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var written = input.Main.Text ?? "";
        if (written.Length == 0 || WrittenText.IsMissing(written))
            return null;
        // A cell of Excel that is formatted as a day, or lost that format.
        if (input.Main.Kind == CellKind.Date || (written.Length == 5 && written.All(char.IsAsciiDigit)))
            return _day.ReadValue(input, context) is DateOnly day ? new Moment(new MomentPoint(day.Year, day.Month, day.Day)) : null;
        var moment = MomentReader.Read(written);
        if (moment is null)
            context.Report(ProgrammeDiagnostics.UnreadableMoment(context.Unread, input.Main.Where, context.Field.Heading, written));
        else if (moment.From is null)
            context.Report(ProgrammeDiagnostics.MomentWithoutYear(input.Main.Where, context.Field.Heading, written));
        return moment;
    }

    /// <inheritdoc/>
    protected override string Write(Moment value) => value?.ToString() ?? "";
}
