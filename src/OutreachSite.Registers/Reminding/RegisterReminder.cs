using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Reminding;

/// <summary>
/// A field of a kind whose value asks somebody for something on a day. What every kind has in common is no reminder: how old a confirmation
/// is says <see cref="Freshness.FreshnessRule"/>.
/// </summary>
/// <param name="Field">The field with the day, or with the year.</param>
/// <param name="Time">How the day asks.</param>
/// <param name="Says">What the staff reads when the day has come: 予定の日を過ぎました. Of a change, what will happen on the day.</param>
public sealed record RegisterReminder(RegisterField Field, ReminderTime Time, Message Says)
{
    private Func<RegisterRow, DateOnly?> DayOf { get; init; } = _ => null;

    /// <summary>A field that says how far something is.</summary>
    public RegisterField<string>? State { get; init; }

    /// <summary>With one of these states the row asks for nothing any more.</summary>
    public ImmutableArray<string> DoneWhen { get; init; } = [];

    /// <summary>Among rows that have the same values in these fields only the one with the last day asks; empty when each row asks for itself.</summary>
    public ImmutableArray<RegisterField> Series { get; init; } = [];

    /// <summary>Something must be done by the day of the field.</summary>
    public static RegisterReminder Deadline(RegisterField<DateOnly> field, Message says) => OnDay(field, ReminderTime.Deadline, says, 0);

    /// <summary>Something must be done by the end of the day or month of the field, unless another field says that it was.</summary>
    public static RegisterReminder Deadline(RegisterField<string> field, RegisterField done, Message says) => new(field, ReminderTime.Deadline, says)
    {
        DayOf = row => row[done] is null ? DayOrMonthType.LastDay(row.Text(field)) : null,
    };

    /// <summary>Somebody should look at the row from the day of the field on, or so many days after it.</summary>
    public static RegisterReminder Review(RegisterField<DateOnly> field, Message says, int daysAfter = 0) => OnDay(field, ReminderTime.Review, says, daysAfter);

    /// <summary>Pages change by themselves on the day of the field.</summary>
    public static RegisterReminder Change(RegisterField<DateOnly> field, Message says) => OnDay(field, ReminderTime.Change, says, 0);

    /// <summary>Somebody should look for a newer value, so many years after the end of the fiscal year of the field.</summary>
    public static RegisterReminder ReviewAfterYears(RegisterField<int> field, int years, Message says) => new(field, ReminderTime.Review, says)
    {
        DayOf = row => row.Value(field) is { } year and > 0 and < 9000 ? new DateOnly(year + 1 + years, 4, 1) : null,
    };

    /// <summary>The day on which a row asks; null when it has none, or when what it asks for is done.</summary>
    public DateOnly? Of(RegisterRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return State is { } state && DoneWhen.Contains(row.Text(state)) ? null : DayOf(row);
    }

    private static RegisterReminder OnDay(RegisterField<DateOnly> field, ReminderTime time, Message says, int days) =>
        new(field, time, says) { DayOf = row => row.Value(field) is { } day && day.DayNumber <= DateOnly.MaxValue.DayNumber - days ? day.AddDays(days) : null };
}
