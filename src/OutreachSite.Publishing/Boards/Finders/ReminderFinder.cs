using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Registers.Reminding;

namespace OutreachSite.Publishing.Boards.Finders;

/// <summary>Days that rows of registers hold and that ask for something: deadlines and reviews, as their kinds say.</summary>
internal static class ReminderFinder
{
    public static IEnumerable<BoardEntry> Find(BoardSight sight) =>
        from register in sight.Registers
        from found in Of(register, sight)
        where found.Reminder.Time != ReminderTime.Change
        let isLate = found.LateFrom <= sight.Today
        where isLate || sight.IsSoon(found.Day)
        select register.Entry("date", found.Row, found.Reminder.Field, isLate ? found.Reminder.Says : Comes(found)).On(found.Day, isLate);

    /// <summary>What rows that pages may show ask for; how long a vacancy is good is said by the site.</summary>
    public static IEnumerable<RowReminder> Of(BoardRegister register, BoardSight sight) =>
        from found in RowReminder.Of(register.Kind, register.Rows)
        where !BoardRegister.IsOut(found.Row, sight.Today)
        select found.Reminder.Field == VacancyFields.VacancyOn ? found with { Day = found.Day.AddDays(sight.Settings.Registers.VacancyDays - VacancyFields.GoodForDays) } : found;

    private static Message Comes(RowReminder found) => new($"「{found.Reminder.Field.Heading}」の日がきます", $"the day of '{found.Reminder.Field.Key}' comes");
}
