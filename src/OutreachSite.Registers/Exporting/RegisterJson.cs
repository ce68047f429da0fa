using System.Text.Encodings.Web;
using System.Text.Json;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Exporting;

/// <summary>What was read of a register, for programs: how many rows, which columns, the values, and everything there is to say.</summary>
public static class RegisterJson
{
    /// <summary>How values are written: as they are, in lines of their own.</summary>
    public static JsonWriterOptions Look { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The reading as one object.</summary>
    public static byte[] Write(RegisterReading reading, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(reading);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Look))
        {
            json.WriteStartObject();
            json.WriteNumber("rows", reading.Rows);
            json.WriteNumber("read", reading.Records.Length);
            json.WriteStartObject("columns");
            foreach (var column in reading.Columns)
                json.WriteString(column.Heading, column.Field.Key);
            json.WriteEndObject();
            json.WriteStartArray("records");
            foreach (var record in reading.Records)
                WriteRecord(json, record);
            json.WriteEndArray();
            DiagnosticJson.Write(json, reading.Diagnostics, language);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>The values of a row by the keys of their fields; null where there is none.</summary>
    public static void WriteRecord(Utf8JsonWriter json, RegisterRow row)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(row);
        json.WriteStartObject();
        if (row.Kind.IdField is null)
            json.WriteString("id", row.Id);
        foreach (var field in row.Kind.Fields.Where(field => !field.IsPersonal || row[field] is not null))
            WriteValue(json, row, field);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, RegisterRow row, RegisterField field)
    {
        json.WritePropertyName(field.Key);
        if (field == row.Kind.IdField)
            json.WriteStringValue(row.Id);
        else if (row[field] is { } value)
            field.Type.WriteJson(json, value);
        else
            json.WriteNullValue();
    }
}
