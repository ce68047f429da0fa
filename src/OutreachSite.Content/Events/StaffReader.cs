using System.Collections.Frozen;
using OutreachSite.Content.Yaml;

namespace OutreachSite.Content.Events;

/// <summary>Reads the block <c>staff</c> of an event.</summary>
internal static class StaffReader
{
    private static readonly FrozenDictionary<string, RequestKind> Kinds = new Dictionary<string, RequestKind>
    {
        ["speaker"] = RequestKind.Speaker, ["講師"] = RequestKind.Speaker, ["support"] = RequestKind.Support, ["後援"] = RequestKind.Support,
        ["attendance"] = RequestKind.Attendance, ["参加"] = RequestKind.Attendance,
    }.ToFrozenDictionary();

    public static EventStaff Read(MappingReader? reader)
    {
        if (reader is null)
            return EventStaff.None;
        var staff = new EventStaff(reader.Maps("run-sheet", ReadLine), reader.Maps("checklist", ReadCheck), reader.Maps("requests", ReadRequest));
        reader.Done();
        return staff;
    }

    private static RunSheetLine? ReadLine(MappingReader reader)
    {
        var (work, who, needs) = (reader.Text("work", required: true), reader.Text("who"), reader.Text("needs"));
        _ = reader.Written("at", required: true);
        return reader.Time("at") is { } at && work is not null ? new(at, work, who, needs) : null;
    }

    private static ChecklistLine? ReadCheck(MappingReader reader)
    {
        var (work, who) = (reader.Text("work", required: true), reader.Text("who"));
        return reader.Number("days", -365, 730, required: true) is { } days && work is not null ? new(days, work, who) : null;
    }

    private static RequestLetter? ReadRequest(MappingReader reader)
    {
        var (kind, to) = (reader.OneOf("kind", Kinds, required: true), reader.Text("to", required: true));
        var (session, note) = (reader.Written("session"), reader.Text("note"));
        return kind is { } known && to is not null ? new(known, to, session, note) : null;
    }
}
