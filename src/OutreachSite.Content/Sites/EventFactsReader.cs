using OutreachSite.Content.Yaml;
using OutreachSite.Dates;

namespace OutreachSite.Content.Sites;

/// <summary>Reads event.yml.</summary>
public static class EventFactsReader
{
    /// <summary>Binds the file; all its problems are reported at once.</summary>
    public static Outcome<EventFacts> Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var problems = new DiagnosticBag();
        if (YamlText.ReadMapping(source, 0, source.Text.Length, problems) is not { } mapping)
            return problems.Conclude<EventFacts>(null);

        var reader = new MappingReader(mapping, problems);
        var facts = ReadFacts(reader);
        CheckOrder(facts, reader);
        reader.Done();
        return problems.Conclude(facts);
    }

    private static EventFacts ReadFacts(MappingReader reader) => new()
    {
        Title = reader.TextByVariant("title", required: true) ?? new(""),
        Series = reader.TextByVariant("series"),
        Number = reader.TextByVariant("number"),
        Date = reader.Date("date", required: true) ?? default,
        Start = reader.Time("start"),
        End = reader.Time("end"),
        Venue = ReadVenue(reader.Map("venue")),
        Organiser = reader.TextByVariant("organiser"),
        CoOrganisers = reader.TextsByVariant("co-organisers"),
        AudienceText = reader.TextByVariant("audience-text"),
        Fee = reader.TextByVariant("fee"),
        Capacity = reader.Number("capacity", 1),
        Applied = reader.Number("applied"),
        Attended = reader.Number("attended"),
        ApplyFrom = reader.Date("apply-from"),
        Deadline = reader.Date("deadline"),
        Applications = ReadApplications(reader.Map("application")),
        Contact = reader.Written("contact"),
        Sessions = reader.Maps("sessions", ReadSession),
        Materials = reader.Maps("materials", ReadMaterial),
        Sources = reader.Sources(),
    };

    private static Venue? ReadVenue(MappingReader? reader)
    {
        if (reader is null)
            return null;
        var name = reader.TextByVariant("name", required: true);
        var (address, access) = (reader.TextByVariant("address"), reader.TextsByVariant("access"));
        reader.Done();
        return name is null ? null : new(name, address, access);
    }

    private static ImmutableArray<LocalizedText> ReadApplications(MappingReader? reader)
    {
        if (reader is null)
            return [];
        var ways = reader.TextsByVariant("how");
        reader.Done();
        return ways;
    }

    private static EventSession? ReadSession(MappingReader reader)
    {
        var (title, subtitle) = (reader.TextByVariant("title", required: true), reader.TextByVariant("subtitle"));
        var (speaker, summary) = (reader.TextByVariant("speaker"), reader.TextByVariant("summary"));
        var (start, end) = (reader.Time("start"), reader.Time("end"));
        CheckTimes(start, end, reader);
        return title is null ? null : new(title, subtitle, speaker, start, end, summary);
    }

    private static EventMaterial? ReadMaterial(MappingReader reader)
    {
        var (title, file) = (reader.TextByVariant("title", required: true), reader.Written("file", required: true));
        var pages = reader.Number("pages", 1, 10_000);
        return title is null || file is null ? null : new(title, file, pages);
    }

    private static void CheckTimes(ClockTime? start, ClockTime? end, MappingReader reader)
    {
        if (start is { } first && end is { } last && last.CompareTo(first) < 0)
            reader.Problems.Add(ContentDiagnostics.EndsBeforeStart(reader.Where("end"), last.ToString(), first.ToString()));
    }

    /// <summary>Days and numbers that contradict each other.</summary>
    private static void CheckOrder(EventFacts facts, MappingReader reader)
    {
        CheckTimes(facts.Start, facts.End, reader);
        if (facts.Deadline is { } last && facts.Date != default && last > facts.Date)
            reader.Problems.Add(ContentDiagnostics.DeadlineAfterEvent(reader.Where("deadline"), DateText.Iso(last), DateText.Iso(facts.Date)));
        if (facts.ApplyFrom is { } opens && facts.Deadline is { } closes && opens > closes)
            reader.Problems.Add(ContentDiagnostics.OpensAfterDeadline(reader.Where("apply-from"), DateText.Iso(opens), DateText.Iso(closes)));
        else if (facts.ApplyFrom is { } first && facts.Date != default && first > facts.Date)
            reader.Problems.Add(ContentDiagnostics.OpensAfterEvent(reader.Where("apply-from"), DateText.Iso(first), DateText.Iso(facts.Date)));
        if (facts.Attended is { } attended && facts.Applied is { } applied && attended > applied)
            reader.Problems.Add(ContentDiagnostics.MoreCameThanApplied(reader.Where("attended"), attended, applied));
    }
}
