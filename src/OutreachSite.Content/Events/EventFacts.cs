using OutreachSite.Dates;

namespace OutreachSite.Content.Events;

/// <summary>
/// The facts of a seminar, from the event.yml beside its pages. The notice, the list, the programme, the application sheet, the calendar,
/// the results and the papers of the organiser are all made of them.
/// </summary>
public sealed record EventFacts
{
    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The series to which it belongs: events with the same words here make a series.</summary>
    public LocalizedText? Series { get; init; }

    /// <summary>Which one of the series, as it is written: 第3回.</summary>
    public LocalizedText? Number { get; init; }

    /// <summary>The day, or the first of several.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The last day of an event of several days; never before the first. Null for one day.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>When the doors open; never after the start.</summary>
    public ClockTime? Doors { get; init; }

    /// <summary>When it begins.</summary>
    public ClockTime? Start { get; init; }

    /// <summary>When it ends; never before the start.</summary>
    public ClockTime? End { get; init; }

    /// <summary>Where it takes place.</summary>
    public EventVenue? Venue { get; init; }

    /// <summary>How to take part from afar; null when one cannot.</summary>
    public EventOnline? Online { get; init; }

    /// <summary>What there is for people with disabilities.</summary>
    public EventAccessibility Accessibility { get; init; } = EventAccessibility.Unstated;

    /// <summary>Who holds it.</summary>
    public LocalizedText? Organiser { get; init; }

    /// <summary>共催: who holds it with them.</summary>
    public ImmutableArray<LocalizedText> CoOrganisers { get; init; } = [];

    /// <summary>後援: who lends their name to it.</summary>
    public ImmutableArray<LocalizedText> Supporters { get; init; } = [];

    /// <summary>For whom it is.</summary>
    public LocalizedText? AudienceText { get; init; }

    /// <summary>What it costs, in words.</summary>
    public LocalizedText? Fee { get; init; }

    /// <summary>How many people there is room for.</summary>
    public int? Capacity { get; init; }

    /// <summary>The first day of registration.</summary>
    public DateOnly? ApplyFrom { get; init; }

    /// <summary>The last day of registration.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>How to register.</summary>
    public EventApplication Application { get; init; } = EventApplication.None;

    /// <summary>The id of a contact.</summary>
    public Written? Contact { get; init; }

    /// <summary>The parts of the programme, in order.</summary>
    public ImmutableArray<EventSession> Sessions { get; init; } = [];

    /// <summary>Files to take home, in order.</summary>
    public ImmutableArray<EventMaterial> Materials { get; init; } = [];

    /// <summary>A recording; null when there is none.</summary>
    public EventVideo? Video { get; init; }

    /// <summary>That it does not take place, or later; null while all is well.</summary>
    public EventChange? Change { get; init; }

    /// <summary>How many people applied; null when that is not known.</summary>
    public int? Applied { get; init; }

    /// <summary>How many people came; null when that is not known.</summary>
    public int? Attended { get; init; }

    /// <summary>Who was invited and who came, by profession, in the order in which it is shown.</summary>
    public ImmutableArray<ProfessionAttendance> Attendance { get; init; } = [];

    /// <summary>What came of it; null when nothing is said.</summary>
    public EventResults? Results { get; init; }

    /// <summary>What the organiser's papers need; never published.</summary>
    public EventStaff Staff { get; init; } = EventStaff.None;

    /// <summary>Where the facts come from.</summary>
    public ImmutableArray<CitedSource> Sources { get; init; } = [];

    /// <summary>The last day of the event.</summary>
    public DateOnly LastDay => Until ?? Date;

    /// <summary>How many people came: as it is stated, or the sum of the professions when each of them states it.</summary>
    public int? Came => Attended ?? (Attendance.IsEmpty || Attendance.Any(row => row.Attended is null) ? null : Attendance.Sum(row => row.Attended));

    /// <summary>Where the event stands.</summary>
    /// <param name="hasCome">Whether a day has come: asked only for the days that matter, since the answer ends when they come.</param>
    /// <param name="hasResultsPage">True when a page of results can be seen today.</param>
    public EventState StateOn(Func<DateOnly, bool> hasCome, bool hasResultsPage)
    {
        ArgumentNullException.ThrowIfNull(hasCome);
        if (Change is { } change && hasCome(change.Since ?? DateOnly.MinValue))
            return change.IsCancelled ? EventState.Cancelled : EventState.Postponed;
        if (hasCome(LastDay.AddDays(1)))
            return hasResultsPage || (Results is { } results && hasCome(results.Published ?? LastDay.AddDays(1))) ? EventState.ResultsPublished : EventState.Over;
        if (ApplyFrom is null && Deadline is null && Application.IsUnstated)
            return EventState.Planned;
        if (ApplyFrom is { } first && !hasCome(first))
            return EventState.NotYetOpen;
        return Deadline is { } last && hasCome(last.AddDays(1)) ? EventState.Closed : EventState.Open;
    }
}
