using OutreachSite.Content;
using OutreachSite.Content.Events;

namespace OutreachSite.Publishing.Feeds.Calendars;

/// <summary>
/// Events as a calendar file (iCalendar, RFC 5545), for the telephone in a pocket and the computer of an office. Times are those of
/// Asia/Tokyo, with the zone in the file: it has no summer time.
/// </summary>
internal static class EventCalendar
{
    private const string Zone = "TZID=Asia/Tokyo";

    /// <summary>The file.</summary>
    /// <param name="name">What the calendar is called.</param>
    /// <param name="entries">The events.</param>
    /// <param name="variant">In whose words.</param>
    public static string Write(string name, IEnumerable<CalendarEntry> entries, Variant variant)
    {
        var ics = new IcsWriter()
            .Line("BEGIN", "VCALENDAR").Line("VERSION", "2.0").Line("PRODID", "-//OutreachSite//OutreachSite//JA")
            .Line("CALSCALE", "GREGORIAN").Line("METHOD", "PUBLISH").Text("X-WR-CALNAME", name)
            .Line("BEGIN", "VTIMEZONE").Line("TZID", "Asia/Tokyo")
            .Line("BEGIN", "STANDARD").Line("DTSTART", "19700101T000000").Line("TZOFFSETFROM", "+0900").Line("TZOFFSETTO", "+0900").Line("TZNAME", "JST").Line("END", "STANDARD")
            .Line("END", "VTIMEZONE");
        foreach (var entry in entries)
            Write(ics, entry, variant);
        return ics.Line("END", "VCALENDAR").ToString();
    }

    private static void Write(IcsWriter ics, CalendarEntry entry, Variant variant)
    {
        var facts = entry.Event;
        ics.Line("BEGIN", "VEVENT").Text("UID", entry.Uid)
            .Line("DTSTAMP", $"{Day(entry.Updated)}T000000Z").Line("LAST-MODIFIED", $"{Day(entry.Updated)}T000000Z")
            .Line("SEQUENCE", Number(Math.Max(0, entry.Updated.DayNumber - entry.Published.DayNumber)));
        Times(ics, facts);
        ics.Text("SUMMARY", facts.Title.In(variant))
            .Text("LOCATION", facts.Venue is { } venue ? string.Join(' ', new[] { venue.Name.In(variant), venue.Address?.In(variant) }.OfType<string>()) : facts.Online?.Service.In(variant))
            .Text("DESCRIPTION", Description(facts, variant))
            .Text("CONTACT", entry.Contact)
            .Line("URL", entry.Url)
            .Line("STATUS", entry.State switch { EventState.Cancelled => "CANCELLED", EventState.Postponed => "TENTATIVE", _ => "CONFIRMED" })
            .Line("TRANSP", entry.State == EventState.Cancelled ? "TRANSPARENT" : "OPAQUE")
            .Line("END", "VEVENT");
    }

    /// <summary>A day with a time; without one, and for several days, whole days, the end not being part of it (RFC 5545, 3.6.1).</summary>
    private static void Times(IcsWriter ics, EventFacts facts)
    {
        if (facts.Start is not { } start || facts.Until is not null)
        {
            ics.Line("DTSTART;VALUE=DATE", Day(facts.Date)).Line("DTEND;VALUE=DATE", Day(facts.LastDay.AddDays(1)));
            return;
        }

        ics.Line($"DTSTART;{Zone}", At(facts.Date, start.Minutes));
        // An end that is the beginning is no end (RFC 5545, 3.8.2.2: it must be later).
        if (facts.End is { } end && end.Minutes > start.Minutes)
            ics.Line($"DTEND;{Zone}", At(facts.Date, end.Minutes));
    }

    private static string? Description(EventFacts facts, Variant variant)
    {
        string?[] lines =
        [
            facts.Change?.Reason?.In(variant), facts.AudienceText?.In(variant), facts.Fee?.In(variant),
            .. facts.Sessions.Select(session => session.Start is { } start ? $"{start} {session.Title.In(variant)}" : session.Title.In(variant)),
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    private static string At(DateOnly day, int minutes) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Day(day.AddDays(minutes / 1440))}T{minutes % 1440 / 60:00}{minutes % 60:00}00");

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
