using OutreachSite.Content.Yaml;
using OutreachSite.Dates;

namespace OutreachSite.Content.Events;

/// <summary>Days, times and numbers of an event that contradict each other.</summary>
internal static class EventChecks
{
    public static void Run(EventFacts facts, MappingReader reader)
    {
        Times(facts.Start, facts.End, reader);
        Days(facts, reader);
        Programme(facts, reader);
        Numbers(facts, reader);
        foreach (var letter in facts.Staff.Requests)
        {
            if (letter.Session is { } named && !facts.Sessions.Any(session => session.Title.Japanese == named.Text))
                reader.Problems.Add(EventDiagnostics.UnknownSession(named.Where, named.Text, facts.Sessions.Select(session => session.Title.Japanese)));
        }
    }

    public static void Times(ClockTime? start, ClockTime? end, MappingReader reader)
    {
        if (start is { } first && end is { } last && last.CompareTo(first) < 0)
            reader.Problems.Add(ContentDiagnostics.EndsBeforeStart(reader.Where("end"), last.ToString(), first.ToString()));
    }

    private static void Days(EventFacts facts, MappingReader reader)
    {
        if (facts.ApplyFrom is { } opens && facts.Deadline is { } closes && opens > closes)
            reader.Problems.Add(ContentDiagnostics.OpensAfterDeadline(reader.Where("apply-from"), DateText.Iso(opens), DateText.Iso(closes)));
        // Without its day nothing else can be compared.
        if (facts.Date == default)
            return;
        if (facts.Until is { } until && until < facts.Date)
            reader.Problems.Add(EventDiagnostics.LastDayBeforeFirst(reader.Where("until"), DateText.Iso(until), DateText.Iso(facts.Date)));
        if (facts.Deadline is { } last && last > facts.LastDay)
            reader.Problems.Add(ContentDiagnostics.DeadlineAfterEvent(reader.Where("deadline"), DateText.Iso(last), DateText.Iso(facts.LastDay)));
        if (facts.ApplyFrom is { } first && first > facts.LastDay && !(first > facts.Deadline))
            reader.Problems.Add(ContentDiagnostics.OpensAfterEvent(reader.Where("apply-from"), DateText.Iso(first), DateText.Iso(facts.LastDay)));
        if (facts.Results?.Published is { } published && published <= facts.LastDay)
            reader.Problems.Add(EventDiagnostics.ResultsBeforeEvent(reader.Where("results"), DateText.Iso(published), DateText.Iso(facts.LastDay)));
    }

    /// <summary>Sessions run one after the other, within the event. On an event of several days their days are not known.</summary>
    private static void Programme(EventFacts facts, MappingReader reader)
    {
        if (facts.Doors is { } doors && facts.Start is { } begins && doors.CompareTo(begins) > 0)
            reader.Problems.Add(EventDiagnostics.DoorsAfterStart(reader.Where("doors"), doors.ToString(), begins.ToString()));
        if (facts.Until is not null)
            return;
        ClockTime? before = facts.Start;
        foreach (var session in facts.Sessions)
        {
            if (session.Start is { } start && before is { } earliest && start.CompareTo(earliest) < 0)
                reader.Problems.Add(EventDiagnostics.SessionTooEarly(reader.Where("sessions"), session.Title.Japanese, start.ToString(), earliest.ToString()));
            if (facts.End is { } close && (session.End ?? session.Start) is { } end && end.CompareTo(close) > 0)
                reader.Problems.Add(EventDiagnostics.SessionTooLate(reader.Where("sessions"), session.Title.Japanese, end.ToString(), close.ToString()));
            before = session.End ?? session.Start ?? before;
        }
    }

    private static void Numbers(EventFacts facts, MappingReader reader)
    {
        if (facts.Attended is { } attended && facts.Applied is { } applied && attended > applied)
            reader.Problems.Add(ContentDiagnostics.MoreCameThanApplied(reader.Where("attended"), attended, applied));
        if (facts.Attended is { } all && !facts.Attendance.IsEmpty && facts.Attendance.All(row => row.Attended is not null)
            && facts.Attendance.Sum(row => row.Attended!.Value) is var sum && sum != all)
            reader.Problems.Add(EventDiagnostics.ProfessionsDoNotAddUp(reader.Where("attendance"), sum, all));
    }
}
