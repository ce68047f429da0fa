using System.Text.Encodings.Web;
using System.Text.Json;
using OutreachSite.Dates;

namespace OutreachSite.Publishing.Boards;

/// <summary>The board for programs.</summary>
public static class BoardJson
{
    private static readonly JsonWriterOptions _look = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object: the days, the entries, the addresses outside.</summary>
    public static byte[] Write(StaffBoard board, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(board);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, _look))
        {
            json.WriteStartObject();
            json.WriteString("site", board.Site);
            json.WriteString("today", DateText.Iso(board.Question.Today));
            json.WriteString("until", DateText.Iso(board.Question.Last));
            json.WriteStartArray("entries");
            foreach (var entry in board.Entries)
                Write(json, entry, language);
            json.WriteEndArray();
            json.WriteStartArray("outside");
            foreach (var link in board.Outside)
            {
                json.WriteStartObject();
                json.WriteString("address", link.Address);
                json.WriteNumber("places", link.Count);
                json.WriteString("file", link.Where.Path);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, BoardEntry entry, MessageLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("sort", entry.Sort);
        json.WriteString("key", entry.Key);
        json.WriteString("state", entry.Time switch { BoardTime.Late => "late", BoardTime.Open => "open", _ => "coming" });
        json.WriteString("day", entry.Day is { } day ? DateText.Iso(day) : null);
        json.WriteString("owner", entry.Owner);
        json.WriteString("subject", entry.Subject);
        json.WriteString("what", entry.What.In(language));
        json.WriteString("file", entry.Where.Path);
        json.WriteString("cell", entry.Where.Cell);
        json.WriteNumber("line", entry.Where.Line);
        json.WriteEndObject();
    }
}
