namespace OutreachSite.Registers.Reminding;

/// <summary>A row that asks somebody for something.</summary>
/// <param name="Row">The row.</param>
/// <param name="Reminder">Why it asks.</param>
/// <param name="Day">On which day.</param>
public sealed record RowReminder(RegisterRow Row, RegisterReminder Reminder, DateOnly Day)
{
    /// <summary>The first day on which somebody is late; null for what only changes by itself.</summary>
    public DateOnly? LateFrom => Reminder.Time switch
    {
        ReminderTime.Deadline when Day < DateOnly.MaxValue => Day.AddDays(1),
        ReminderTime.Review => Day,
        _ => null,
    };

    /// <summary>What rows ask for, past and to come, in the order of the rows.</summary>
    public static ImmutableArray<RowReminder> Of(RegisterKind kind, IReadOnlyList<RegisterRow> rows)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(rows);
        return
        [
            .. from reminder in kind.Reminders
               from row in Last(reminder, rows)
               let day = reminder.Of(row)
               where day is not null
               select new RowReminder(row, reminder, day.Value),
        ];
    }

    private static IEnumerable<RegisterRow> Last(RegisterReminder reminder, IReadOnlyList<RegisterRow> rows) => reminder.Series.IsEmpty ? rows
        : rows.Where(row => reminder.Of(row) is not null).GroupBy(row => string.Join('\n', reminder.Series.Select(row.Text)), StringComparer.Ordinal).Select(series => series.MaxBy(reminder.Of)!);
}
