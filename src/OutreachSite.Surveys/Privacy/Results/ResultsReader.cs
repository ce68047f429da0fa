using System.Text.Json;
using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy.Comments;
using OutreachSite.Surveys.Scales;

namespace OutreachSite.Surveys.Privacy.Results;

/// <summary>Reads the members of <c>results.json</c>; what is missing or of another type throws, and the file is refused as a whole.</summary>
internal static class ResultsReader
{
    public static SurveyResults Read(JsonElement json)
    {
        if (Number(json, "format") != ResultsJson.Format)
            throw new FormatException { Data = { ["member"] = "format" } };
        var limits = json.GetProperty("limits");
        var results = new SurveyResults(
            Text(json, "title"), MaybeNumber(json, "respondents"), MaybeNumber(json, "invited"),
            new(Number(limits, "minimum_base"), Number(limits, "minimum_cell"), Number(limits, "sensitive_minimum_cell"), limits.GetProperty("hides_none_and_all").GetBoolean()),
            List(json, "questions", ReadQuestion),
            List(json, "crossings", ReadTable),
            List(json, "withheld", table => new WithheldTable(Text(table, "question"), table.GetProperty("by").GetString(), ResultsWords.Reason(Text(table, "reason")))));
        return results with
        {
            Sources = List(json, "sources", source => new ResponseSource(Text(source, "name"), Number(source, "count"))),
            Comments = json.TryGetProperty("comments", out _) ? List(json, "comments", ReadComments) : [],
        };
    }

    private static QuestionComments ReadComments(JsonElement json) =>
        new(Text(json, "question"), List(json, "texts", comment => new PublishedComment(Text(comment, "text"), comment.GetProperty("edited").GetBoolean())))
        {
            Text = json.TryGetProperty("text", out var text) ? text.GetString() : null,
        };

    private static QuestionResult ReadQuestion(JsonElement json) =>
        new(
            Text(json, "id"), Text(json, "text"), ResultsWords.Kind(Text(json, "kind")),
            List(json, "options", option => new PublishedOption(ReadCategory(option), MaybeNumber(option, "count"))),
            MaybeNumber(json, "respondents"), MaybeNumber(json, "no_answer"), MaybeNumber(json, "invalid"))
        {
            IsProtected = json.GetProperty("protected").GetBoolean(),
            Median = json.TryGetProperty("median", out var median) ? median.GetDouble() : null,
            Scale = json.TryGetProperty("scale", out var scale) ? ReadScale(scale) : null,
        };

    private static Scale ReadScale(JsonElement json) =>
        new(Text(json, "id"), Texts(json, "steps"), Number(json, "top_steps"), MaybeNumber(json, "neutral"));

    private static CrossTable ReadTable(JsonElement json)
    {
        var columns = List(json, "columns", column => (Category: ReadCategory(column), Total: Number(column, "total")));
        var rows = List(json, "rows", row => new CrossRow(ReadCategory(row), Number(row, "respondents"), Cells(row)));
        if (rows.Any(row => row.Cells.Length != columns.Length))
            throw new FormatException { Data = { ["member"] = "cells" } };
        return new(
            Text(json, "question"), Text(json, "by"), json.GetProperty("multiple").GetBoolean(),
            [.. columns.Select(column => column.Category)], [.. columns.Select(column => column.Total)], rows);
    }

    private static ImmutableArray<int?> Cells(JsonElement row) =>
        [.. row.GetProperty("cells").EnumerateArray().Select(cell => cell.ValueKind == JsonValueKind.Null ? (int?)null : Count(cell))];

    private static Category ReadCategory(JsonElement json) =>
        json.TryGetProperty("members", out _) ? new(Text(json, "label"), Texts(json, "members")) : Category.Of(Text(json, "label"));

    private static ImmutableArray<T> List<T>(JsonElement json, string name, Func<JsonElement, T> read) =>
        [.. json.GetProperty(name).EnumerateArray().Select(read)];

    private static ImmutableArray<string> Texts(JsonElement json, string name) => List(json, name, text => text.GetString() ?? throw new FormatException());

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException { Data = { ["member"] = name } };

    private static int Number(JsonElement json, string name) => Count(json.GetProperty(name));

    private static int Count(JsonElement json) => json.GetInt32() is var count and >= 0 ? count : throw new FormatException();

    private static int? MaybeNumber(JsonElement json, string name) =>
        json.GetProperty(name) is { ValueKind: not JsonValueKind.Null } number ? Count(number) : null;
}
