using OutreachSite.Dates;

namespace OutreachSite.Content.Events;

/// <summary>One line of the run-sheet.</summary>
/// <param name="At">When.</param>
/// <param name="Work">What is done.</param>
/// <param name="Who">By whom.</param>
/// <param name="Needs">What is needed for it.</param>
public sealed record RunSheetLine(ClockTime At, string Work, string? Who, string? Needs);
