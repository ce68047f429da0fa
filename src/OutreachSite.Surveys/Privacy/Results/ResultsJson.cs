using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using OutreachSite.Surveys.Privacy.Comments;
using OutreachSite.Surveys.Scales;

namespace OutreachSite.Surveys.Privacy.Results;

/// <summary>
/// Writes and reads <c>results.json</c>: one number on a line, so that a change is seen; the same results give the same bytes. Members
/// stand in a fixed order, questions and tables in the order of the plan. A hidden cell is <c>null</c>.
/// </summary>
public static class ResultsJson
{
    /// <summary>The form of the file; another number is not read.</summary>
    public const int Format = 1;

    private static readonly JsonWriterOptions Readable =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The file as UTF-8, with a line feed at its end.</summary>
    public static byte[] Write(SurveyResults results)
    {
        ArgumentNullException.ThrowIfNull(results);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
            Write(json, results);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>Reads what <see cref="Write(SurveyResults)"/> wrote (SVY513).</summary>
    public static Outcome<SurveyResults> Read(RelativePath path, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return Outcome.Of(ResultsReader.Read(json.RootElement));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            var line = e is JsonException { LineNumber: { } number } ? (int)number + 1 : 0;
            var detail = e is JsonException { LineNumber: not null } ? "JSON" : e.Data["member"] as string ?? "format";
            return Outcome.Failed<SurveyResults>(PrivacyDiagnostics.UnreadableResults(new(path.Value, line), detail));
        }
    }

    private static void Write(Utf8JsonWriter json, SurveyResults results)
    {
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteString("title", results.Title);
        WriteNumber(json, "respondents", results.Respondents);
        WriteNumber(json, "invited", results.Invited);
        json.WriteStartObject("limits");
        json.WriteNumber("minimum_base", results.Limits.MinimumBase);
        json.WriteNumber("minimum_cell", results.Limits.MinimumCell);
        json.WriteNumber("sensitive_minimum_cell", results.Limits.SensitiveMinimumCell);
        json.WriteBoolean("hides_none_and_all", results.Limits.HidesNoneAndAll);
        json.WriteEndObject();
        WriteArray(json, "sources", results.Sources, source =>
        {
            json.WriteString("name", source.Name);
            json.WriteNumber("count", source.Count);
        });
        WriteArray(json, "questions", results.Questions, question => Write(json, question));
        WriteArray(json, "crossings", results.Crossings, table => Write(json, table));
        WriteArray(json, "withheld", results.Withheld, table =>
        {
            json.WriteString("question", table.Question);
            json.WriteString("by", table.By);
            json.WriteString("reason", ResultsWords.Of(table.Reason));
        });
        if (results.Comments.Length > 0)
            WriteArray(json, "comments", results.Comments, comments => Write(json, comments));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, QuestionComments comments)
    {
        json.WriteString("question", comments.Question);
        if (comments.Text is { } text)
            json.WriteString("text", text);
        WriteArray(json, "texts", comments.Comments, comment =>
        {
            json.WriteString("text", comment.Text);
            json.WriteBoolean("edited", comment.IsEdited);
        });
    }

    private static void Write(Utf8JsonWriter json, QuestionResult question)
    {
        json.WriteString("id", question.Id);
        json.WriteString("text", question.Text);
        json.WriteString("kind", ResultsWords.Of(question.Kind));
        json.WriteBoolean("protected", question.IsProtected);
        WriteNumber(json, "respondents", question.Respondents);
        WriteNumber(json, "no_answer", question.NoAnswer);
        WriteNumber(json, "invalid", question.Invalid);
        if (question.Median is { } median)
            json.WriteNumber("median", median);
        if (question.Scale is { } scale)
            Write(json, scale);
        WriteArray(json, "options", question.Options, option =>
        {
            Write(json, option.Category);
            WriteNumber(json, "count", option.Count);
        });
    }

    private static void Write(Utf8JsonWriter json, Scale scale)
    {
        json.WriteStartObject("scale");
        json.WriteString("id", scale.Id);
        WriteTexts(json, "steps", scale.Steps);
        json.WriteNumber("top_steps", scale.TopSteps);
        WriteNumber(json, "neutral", scale.Neutral);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CrossTable table)
    {
        json.WriteString("question", table.Question);
        json.WriteString("by", table.By);
        json.WriteBoolean("multiple", table.IsMultiple);
        WriteArray(json, "columns", table.Columns.Zip(table.Totals), column =>
        {
            Write(json, column.First);
            json.WriteNumber("total", column.Second);
        });
        WriteArray(json, "rows", table.Rows, row =>
        {
            Write(json, row.Group);
            json.WriteNumber("respondents", row.Respondents);
            json.WriteStartArray("cells");
            foreach (var cell in row.Cells)
            {
                if (cell is { } count)
                    json.WriteNumberValue(count);
                else
                    json.WriteNullValue();
            }

            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, Category category)
    {
        json.WriteString("label", category.Label);
        if (category.IsMerged)
            WriteTexts(json, "members", category.Members);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }
}
