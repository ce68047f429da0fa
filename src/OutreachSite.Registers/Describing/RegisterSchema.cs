using System.Text.Json;
using OutreachSite.Registers.Exporting;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Describing;

/// <summary>What the records of a register look like, as JSON Schema (draft 2020-12), made from the list of fields.</summary>
public static class RegisterSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The schema of the records of one kind.</summary>
    public static byte[] Write(RegisterKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Write(json =>
        {
            json.WriteString("$schema", Dialect);
            WriteKind(json, kind);
        });
    }

    /// <summary>The schemas of all kinds, below <c>$defs</c>.</summary>
    public static byte[] Write(IEnumerable<RegisterKind> kinds) => Write(json =>
    {
        json.WriteString("$schema", Dialect);
        json.WriteStartObject("$defs");
        foreach (var kind in kinds)
        {
            json.WriteStartObject(kind.Key);
            WriteKind(json, kind);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    });

    private static byte[] Write(Action<Utf8JsonWriter> content)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, RegisterJson.Look))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void WriteKind(Utf8JsonWriter json, RegisterKind kind)
    {
        json.WriteString("title", kind.Title);
        json.WriteString("description", $"{kind.About} {kind.AboutInEnglish}");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        if (kind.IdField is null)
        {
            json.WriteStartObject("id");
            json.WriteString("description", kind.IdentityRule);
            json.WriteString("type", "string");
            json.WriteEndObject();
        }

        foreach (var field in kind.Fields)
            WriteField(json, kind, field);
        json.WriteEndObject();
        json.WriteStartArray("required");
        json.WriteStringValue(kind.IdField?.Key ?? "id");
        foreach (var field in kind.Fields.Where(field => field.IsRequired && field != kind.IdField))
            json.WriteStringValue(field.Key);
        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteField(Utf8JsonWriter json, RegisterKind kind, RegisterField field)
    {
        json.WriteStartObject(field.Key);
        json.WriteString("title", field.Heading);
        var about = string.Join("。", new[] { field == kind.IdField ? kind.IdentityRule : field.Note, field.Type.Name, field.Type.Manner ?? "" }.Where(part => part.Length > 0));
        json.WriteString("description", about);
        field.Type.WriteSchema(json);
        json.WriteStartArray("x-headings");
        foreach (var heading in field.Aliases.Prepend(field.Heading).Concat(field.Parts.SelectMany(part => part.Headings)))
            json.WriteStringValue(heading);
        json.WriteEndArray();
        if (field.IsPersonal)
            json.WriteBoolean("x-personal", true);
        if (field.IsForProfessionals)
            json.WriteBoolean("x-professionals", true);
        json.WriteEndObject();
    }
}
