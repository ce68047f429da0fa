using System.Text.Json;

namespace OutreachSite.Diagnostics;

/// <summary>What was found in a table, as the importers give it to other programs: <c>code</c>, <c>severity</c>, <c>file</c>, <c>cell</c>, <c>message</c>.</summary>
public static class DiagnosticJson
{
    /// <summary>Writes the list <c>diagnostics</c>.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(diagnostics);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
            json.WriteString("file", diagnostic.Where.Path.Length == 0 ? null : diagnostic.Where.Path);
            json.WriteString("cell", diagnostic.Where.Cell);
            json.WriteString("message", diagnostic.Message.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
