namespace OutreachSite.Content.Events;

/// <summary>One line of the checklist.</summary>
/// <param name="Days">How many days before the event it should be done; below zero for after it.</param>
/// <param name="Work">What is to be done.</param>
/// <param name="Who">By whom.</param>
public sealed record ChecklistLine(int Days, string Work, string? Who);
