namespace OutreachSite.Content.Events;

/// <summary>What the papers of the organiser need: run-sheet, checklist, request letters. Nothing of it is published.</summary>
/// <param name="RunSheet">What is done on the day, besides the sessions.</param>
/// <param name="Checklist">What is to be done before and after; none for the list that fits every seminar.</param>
/// <param name="Requests">The letters to write.</param>
public sealed record EventStaff(ImmutableArray<RunSheetLine> RunSheet, ImmutableArray<ChecklistLine> Checklist, ImmutableArray<RequestLetter> Requests)
{
    /// <summary>Nothing is said.</summary>
    public static EventStaff None { get; } = new([], [], []);
}
