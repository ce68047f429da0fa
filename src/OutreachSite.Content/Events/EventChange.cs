namespace OutreachSite.Content.Events;

/// <summary>That an event does not take place, or later. Its page stays, so that who has the address learns it.</summary>
/// <param name="IsCancelled">True for 中止, false for 延期: a postponed event has no day until <c>date</c> is corrected and this is removed.</param>
/// <param name="Reason">Why, and what those do who have applied.</param>
/// <param name="Since">The day from which it is said; null for at once.</param>
public sealed record EventChange(bool IsCancelled, LocalizedText? Reason, DateOnly? Since);
