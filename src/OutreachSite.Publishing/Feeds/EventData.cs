using System.Text.Json;
using OutreachSite.Content;
using OutreachSite.Content.Events;
using OutreachSite.Dates;

namespace OutreachSite.Publishing.Feeds;

/// <summary>An event as JSON-LD (schema.org Event) for search engines and calendars of regions.</summary>
internal static class EventData
{
    /// <summary>Writes the object.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="facts">The event.</param>
    /// <param name="state">Where it stands.</param>
    /// <param name="variant">In whose words.</param>
    /// <param name="address">The full address of its page.</param>
    /// <param name="summary">One or two sentences about it.</param>
    public static void Write(Utf8JsonWriter json, EventFacts facts, EventState state, Variant variant, string address, string summary)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "Event");
        json.WriteString("name", facts.Title.In(variant));
        json.WriteString("description", summary);
        json.WriteString("url", address);
        // A title that was not translated is Japanese, whatever the page around it is.
        json.WriteString("inLanguage", (facts.Title.Own(variant) is null ? Variant.Japanese : variant).Language());
        json.WriteString("startDate", At(facts.Date, facts.Start));
        if (facts.End is not null || facts.Until is not null)
            json.WriteString("endDate", At(facts.LastDay, facts.End));
        if (facts.Doors is not null)
            json.WriteString("doorTime", At(facts.Date, facts.Doors));
        json.WriteString("eventStatus", "https://schema.org/" + state switch
        {
            EventState.Cancelled => "EventCancelled",
            EventState.Postponed => "EventPostponed",
            _ => "EventScheduled",
        });
        json.WriteString("eventAttendanceMode", "https://schema.org/" + (facts.Venue, facts.Online) switch
        {
            (not null, not null) => "MixedEventAttendanceMode",
            (null, not null) => "OnlineEventAttendanceMode",
            _ => "OfflineEventAttendanceMode",
        });
        WriteLocation(json, facts, variant, address);
        if (facts.Organiser is not null || !facts.CoOrganisers.IsEmpty)
            WriteList(json, "organizer", "Organization", [.. new[] { facts.Organiser }.Concat(facts.CoOrganisers).OfType<LocalizedText>().Select(name => name.In(variant))]);
        if (facts.Supporters.Length > 0)
            WriteList(json, "sponsor", "Organization", [.. facts.Supporters.Select(name => name.In(variant))]);
        ImmutableArray<string> speakers = [.. facts.Sessions.SelectMany(session => session.Speakers).Select(speaker => speaker.Name.In(variant)).Distinct()];
        if (speakers.Length > 0)
            WriteList(json, "performer", "Person", speakers);
        if (IsFree(facts.Fee) is { } isFree)
            json.WriteBoolean("isAccessibleForFree", isFree);
        if (facts.Capacity is { } capacity)
            json.WriteNumber("maximumAttendeeCapacity", capacity);
        if (facts.AudienceText is { } audience)
        {
            json.WriteStartObject("audience");
            json.WriteString("@type", "Audience");
            json.WriteString("audienceType", audience.In(variant));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>True for 無料 and amounts of 0, false for other amounts; null when the words do not tell.</summary>
    public static bool? IsFree(LocalizedText? fee)
    {
        if (fee is null)
            return null;
        var words = TextKey.Of(fee.Japanese).Value;
        if (words.StartsWith("無料", StringComparison.Ordinal) || words is "0円" or "0")
            return true;
        return words.Any(char.IsAsciiDigit) && words.Contains('円', StringComparison.Ordinal) && !words.Contains("無料", StringComparison.Ordinal) ? false : null;
    }

    private static void WriteLocation(Utf8JsonWriter json, EventFacts facts, Variant variant, string address)
    {
        json.WriteStartArray("location");
        if (facts.Venue is { } venue)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Place");
            json.WriteString("name", venue.Name.In(variant));
            if (venue.Address is { } street)
                json.WriteString("address", street.In(variant));
            json.WriteEndObject();
        }

        if (facts.Online is { } online)
        {
            json.WriteStartObject();
            json.WriteString("@type", "VirtualLocation");
            json.WriteString("name", online.Service.In(variant));
            json.WriteString("url", online.Url ?? address);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, string name, string type, ImmutableArray<string> names)
    {
        json.WriteStartArray(name);
        foreach (var one in names)
        {
            json.WriteStartObject();
            json.WriteString("@type", type);
            json.WriteString("name", one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>ISO 8601 with the offset of Japan; the day alone when no time is known. 24:00 is midnight of the next day.</summary>
    private static string At(DateOnly day, ClockTime? time) => time is { } at
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{DateText.Iso(day.AddDays(at.Minutes / 1440))}T{at.Minutes % 1440 / 60:00}:{at.Minute:00}:00+09:00")
        : DateText.Iso(day);
}
