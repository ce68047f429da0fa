using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Registers.Meetings;
using OutreachSite.Publishing.Pages.Registers.Schedules;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Kinds.Meetings;
using OutreachSite.Registers.Kinds.Schedules;

namespace OutreachSite.Publishing.Pages.Registers;

/// <summary>Counts plans whose time is over: pages mark them, and the keeper of the register is told.</summary>
internal static class LatePlans
{
    /// <summary>How many rows of a table are such plans.</summary>
    public static int Count(RegisterTable table, Reads reads) =>
        table.Kind == MeetingKind.Kind ? table.Rows.Count(row => MeetingBook.IsLate(row.Row, reads))
        : table.Kind == ScheduleKind.Kind ? table.Rows.Count(row => ScheduleModel.IsLate(row.Row, reads)) : 0;
}
