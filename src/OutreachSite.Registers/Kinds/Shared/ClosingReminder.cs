using OutreachSite.Registers.Reminding;

namespace OutreachSite.Registers.Kinds.Shared;

/// <summary>A place that closes leaves the pages by itself; what names it does not.</summary>
public static class ClosingReminder
{
    /// <summary>The reminder.</summary>
    public static RegisterReminder Reminder { get; } = RegisterReminder.Change(FreshnessFields.ClosedFrom,
        new("この日からページに載りません。名前を出しているページと、代わりの案内を確かめてください", "it leaves the pages on this day: see which pages name it, and what to say instead"));
}
