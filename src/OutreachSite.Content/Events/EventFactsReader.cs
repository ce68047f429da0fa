using System.Collections.Frozen;
using OutreachSite.Content.Yaml;

namespace OutreachSite.Content.Events;

/// <summary>Reads event.yml.</summary>
public static class EventFactsReader
{
    private static readonly FrozenDictionary<string, bool> Changes = new Dictionary<string, bool>
    {
        ["cancelled"] = true, ["中止"] = true, ["postponed"] = false, ["延期"] = false,
    }.ToFrozenDictionary();

    /// <summary>Binds the file; all its problems are reported at once.</summary>
    public static Outcome<EventFacts> Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var problems = new DiagnosticBag();
        if (YamlText.ReadMapping(source, 0, source.Text.Length, problems) is not { } mapping)
            return problems.Conclude<EventFacts>(null);

        var reader = new MappingReader(mapping, problems);
        var facts = Bind(reader);
        EventChecks.Run(facts, reader);
        reader.Done();
        return problems.Conclude(facts);
    }

    /// <summary>The values of the whole file, not yet compared with each other.</summary>
    internal static EventFacts Bind(MappingReader reader) => new()
    {
        Title = reader.TextByVariant("title", required: true) ?? new(""),
        Series = reader.TextByVariant("series"),
        Number = reader.TextByVariant("number"),
        Date = reader.Date("date", required: true) ?? default,
        Until = reader.Date("until"),
        Doors = reader.Time("doors"),
        Start = reader.Time("start"),
        End = reader.Time("end"),
        Venue = ReadVenue(reader.Map("venue")),
        Online = ReadOnline(reader.Map("online")),
        Accessibility = AccessibilityReader.Read(reader.Map("accessibility")),
        Organiser = reader.TextByVariant("organiser"),
        CoOrganisers = reader.TextsByVariant("co-organisers"),
        Supporters = reader.TextsByVariant("supporters"),
        AudienceText = reader.TextByVariant("audience-text"),
        Fee = reader.TextByVariant("fee"),
        Capacity = reader.Number("capacity", 1),
        ApplyFrom = reader.Date("apply-from"),
        Deadline = reader.Date("deadline"),
        Application = ReadApplication(reader.Map("application")),
        Contact = reader.Written("contact"),
        Sessions = reader.Maps("sessions", ReadSession),
        Materials = reader.Maps("materials", ReadMaterial),
        Video = ReadVideo(reader.Map("video")),
        Change = ReadChange(reader.Map("change")),
        Applied = reader.Number("applied"),
        Attended = reader.Number("attended"),
        Attendance = reader.Maps("attendance", ReadAttendance),
        Results = ReadResults(reader.Map("results")),
        Staff = StaffReader.Read(reader.Map("staff")),
        Sources = reader.Sources(),
    };

    private static EventVenue? ReadVenue(MappingReader? reader)
    {
        if (reader is null)
            return null;
        var name = reader.TextByVariant("name", required: true);
        var (address, access) = (reader.TextByVariant("address"), reader.TextsByVariant("access"));
        reader.Done();
        return name is null ? null : new(name, address, access);
    }

    private static EventOnline? ReadOnline(MappingReader? reader)
    {
        if (reader is null)
            return null;
        var (service, url) = (reader.TextByVariant("service", required: true), reader.WebAddress("url"));
        reader.Done();
        return service is null ? null : new(service, url);
    }

    private static EventApplication ReadApplication(MappingReader? reader)
    {
        if (reader is null)
            return EventApplication.None;
        var application = new EventApplication(
            reader.TextsByVariant("how"), reader.PhoneNumber("fax"), reader.WebAddress("form"), reader.TextsByVariant("questions"));
        reader.Done();
        return application;
    }

    private static EventSession? ReadSession(MappingReader reader)
    {
        var (title, subtitle) = (reader.TextByVariant("title", required: true), reader.TextByVariant("subtitle"));
        var (speaker, summary) = (reader.TextByVariant("speaker"), reader.TextByVariant("summary"));
        var (start, end) = (reader.Time("start"), reader.Time("end"));
        var (speakers, materials) = (reader.Maps("speakers", ReadSpeaker), reader.Maps("materials", ReadMaterial));
        var question = reader.Written("question");
        EventChecks.Times(start, end, reader);
        return title is null ? null : new(title, subtitle, speaker, start, end, summary) { Speakers = speakers, Materials = materials, Question = question };
    }

    private static EventSpeaker? ReadSpeaker(MappingReader reader)
    {
        var (name, affiliation) = (reader.TextByVariant("name", required: true), reader.TextByVariant("affiliation"));
        return name is null ? null : new(name, affiliation);
    }

    private static EventMaterial? ReadMaterial(MappingReader reader)
    {
        var (title, file) = (reader.TextByVariant("title", required: true), reader.Written("file", required: true));
        var pages = reader.Number("pages", 1, 10_000);
        return title is null || file is null ? null : new(title, file, pages);
    }

    private static EventVideo? ReadVideo(MappingReader? reader)
    {
        if (reader is null)
            return null;
        var (title, minutes) = (reader.TextByVariant("title", required: true), reader.Number("minutes", 1, 1440));
        var url = reader.WebAddress("url", required: true);
        var transcript = reader.Written("transcript", required: true);
        reader.Done();
        return title is null || url is null || transcript is null ? null : new(title, url, minutes, transcript);
    }

    private static EventChange? ReadChange(MappingReader? reader)
    {
        if (reader is null)
            return null;
        var (kind, reason, since) = (reader.OneOf("kind", Changes, required: true), reader.TextByVariant("reason"), reader.Date("since"));
        reader.Done();
        return kind is { } isCancelled ? new(isCancelled, reason, since) : null;
    }

    private static ProfessionAttendance? ReadAttendance(MappingReader reader)
    {
        var profession = reader.TextByVariant("profession", required: true);
        var (invited, attended) = (reader.Number("invited"), reader.Number("attended"));
        if (invited is { } asked && attended is { } came && came > asked)
            reader.Problems.Add(EventDiagnostics.MoreCameThanInvited(reader.Where("attended"), profession?.Japanese ?? "", came, asked));
        return profession is null ? null : new(profession, invited, attended);
    }

    private static EventResults? ReadResults(MappingReader? reader)
    {
        if (reader is null)
            return null;
        var results = new EventResults(
            reader.Date("published"), reader.Written("survey"), reader.TextsByVariant("findings"), reader.Words("reasons"), reader.TextsByVariant("changes"));
        reader.Done();
        return results;
    }
}
