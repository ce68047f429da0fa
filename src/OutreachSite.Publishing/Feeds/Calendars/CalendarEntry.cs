using OutreachSite.Content.Events;

namespace OutreachSite.Publishing.Feeds.Calendars;

/// <summary>One event of a calendar.</summary>
/// <param name="Uid">The same for ever: a calendar knows by it that an entry was changed.</param>
/// <param name="Event">The facts.</param>
/// <param name="State">Where it stands: a cancelled event stays in calendars, marked as such.</param>
/// <param name="Published">The day on which its page first appeared.</param>
/// <param name="Updated">The day of the last change: later changes replace earlier ones.</param>
/// <param name="Url">The address of its page.</param>
/// <param name="Contact">Whom to ask; null when nobody is named.</param>
internal sealed record CalendarEntry(
    string Uid, EventFacts Event, EventState State, DateOnly Published, DateOnly Updated, string Url, string? Contact);
