using System.Text.Encodings.Web;
using System.Text.Json;
using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Importing;
using OutreachSite.Surveys.Importing.Decisions;

namespace OutreachSite.Cli.Commands.Surveys;

/// <summary>
/// What an import understood, for programs on the organiser's own machine. It has the counts before suppression, and no answer to a free
/// text and nothing that says who answered.
/// </summary>
internal static class ImportJson
{
    public static byte[] Write(ImportedSurvey? survey, IEnumerable<Diagnostic> diagnostics, MessageLanguage language)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("files");
            foreach (var file in survey?.Files ?? [])
                WriteFile(json, file);
            json.WriteEndArray();
            json.WriteNumber("responses", survey?.Responses ?? 0);
            json.WriteStartArray("questions");
            foreach (var question in survey?.Questions ?? [])
                WriteQuestion(json, question);
            json.WriteEndArray();
            DiagnosticJson.Write(json, diagnostics, language);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void WriteFile(Utf8JsonWriter json, ImportedFile file)
    {
        json.WriteStartObject();
        json.WriteString("name", file.Name);
        json.WriteString("encoding", file.Encoding);
        json.WriteString("sheet", file.Sheet);
        json.WriteNumber("header_row", file.HeaderRow);
        json.WriteNumber("rows", file.Rows);
        json.WriteEndObject();
    }

    private static void WriteQuestion(Utf8JsonWriter json, ImportedQuestion imported)
    {
        var question = imported.Question;
        json.WriteStartObject();
        json.WriteString("text", question.Text);
        json.WriteString("kind", question.Kind.Word());
        json.WriteNumber("rows", imported.Rows);
        json.WriteNumber("answered", imported.Answered);
        json.WriteNumber("no_answer", imported.NoAnswer);
        json.WriteNumber("invalid", imported.Invalid);
        json.WriteStartArray("options");
        if (question.Kind is QuestionKind.Single or QuestionKind.Multiple or QuestionKind.Scale)
        {
            foreach (var (label, count) in question.Options.Zip(imported.Counts))
            {
                json.WriteStartObject();
                json.WriteString("label", label);
                json.WriteNumber("count", count);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteNumber("other_texts", imported.OtherTexts);
        json.WriteEndObject();
    }
}
