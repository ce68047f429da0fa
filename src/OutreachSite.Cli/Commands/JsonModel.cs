using System.Globalization;
using System.Numerics;
using System.Text.Json;
using OutreachSite.Templating.Values;

namespace OutreachSite.Cli.Commands;

/// <summary>The values that a JSON file gives to a template.</summary>
internal static class JsonModel
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The members of the outermost object; null, with the reason, when the text is not such an object.</summary>
    public static TemplateObject? Read(string text, out Message? problem)
    {
        problem = null;
        try
        {
            using var json = JsonDocument.Parse(text, Lenient);
            if (json.RootElement.ValueKind == JsonValueKind.Object)
                return Map(json.RootElement);
            problem = new("いちばん外側は { } にしてください", "the outermost value must be an object");
        }
        catch (JsonException e)
        {
            problem = new($"{e.LineNumber + 1}行目が JSON として読めません", $"line {e.LineNumber + 1} is not valid JSON");
        }

        return null;
    }

    private static TemplateObject Map(JsonElement json)
    {
        var result = new TemplateObject();
        foreach (var member in json.EnumerateObject())
            result[member.Name] = Of(member.Value);
        return result;
    }

    private static Value Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => Map(json),
        JsonValueKind.Array => Value.Of(json.EnumerateArray().Select(Of).ToArray()),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => Number(json),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => Value.Null,
    };

    private static Value Number(JsonElement json)
    {
        if (json.TryGetInt64(out var whole))
            return whole;
        return BigInteger.TryParse(json.GetRawText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var big)
            ? Value.Of(big)
            : json.GetDouble();
    }
}
