using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OutreachSite.Content.Tests.Describing;

/// <summary>Compares a value with a JSON Schema: the words of the language that the schemas of settings use, and no other.</summary>
internal sealed class JsonSchemaCheck(JsonObject root)
{
    private static readonly HashSet<string> Words =
        ["$schema", "$defs", "title", "description", "type", "enum", "properties", "required", "additionalProperties", "items", "anyOf", "minimum", "maximum", "pattern", "$ref"];

    /// <summary>What is wrong with the value, each with its place; none when it is good.</summary>
    public IReadOnlyList<string> Faults(JsonNode? value) => Faults(root, value, "").ToList();

    private IEnumerable<string> Faults(JsonObject schema, JsonNode? value, string at)
    {
        if (schema.Select(word => word.Key).FirstOrDefault(word => !Words.Contains(word)) is { } strange)
            throw new NotSupportedException(strange);
        if (schema["$ref"]?.GetValue<string>() is { } link)
            return Faults(root["$defs"]![link["#/$defs/".Length..]]!.AsObject(), value, at);
        if (schema["anyOf"] is JsonArray choices)
        {
            // The choice that comes nearest says best what is wrong.
            var faults = choices.Select(choice => Faults(choice!.AsObject(), value, at).ToList()).MinBy(found => (found.Count, found.Any(one => one.EndsWith("type", StringComparison.Ordinal))));
            return choices.Any(choice => !Faults(choice!.AsObject(), value, at).Any()) ? [] : faults!;
        }

        return Own(schema, value, at).Concat(value switch
        {
            JsonObject map => OfMap(schema, map, at),
            JsonArray list when schema["items"] is JsonObject item => list.SelectMany((one, i) => Faults(item, one, $"{at}/{i}")),
            _ => [],
        });
    }

    private static IEnumerable<string> Own(JsonObject schema, JsonNode? value, string at)
    {
        if (schema["type"] is { } type && !(type is JsonArray types ? types.Select(one => one!.GetValue<string>()) : [type.GetValue<string>()]).Any(name => Is(name, value)))
            yield return $"{at}: type";
        if (schema["enum"] is JsonArray words && !words.Any(word => JsonNode.DeepEquals(word, value)))
            yield return $"{at}: enum";
        if (value is JsonValue number && number.TryGetValue<long>(out var amount))
        {
            if (schema["minimum"]?.GetValue<long>() > amount)
                yield return $"{at}: minimum";
            if (schema["maximum"]?.GetValue<long>() < amount)
                yield return $"{at}: maximum";
        }

        if (schema["pattern"]?.GetValue<string>() is { } pattern && value is JsonValue text && text.TryGetValue<string>(out var words2) && !Regex.IsMatch(words2, pattern))
            yield return $"{at}: pattern";
    }

    private IEnumerable<string> OfMap(JsonObject schema, JsonObject map, string at)
    {
        foreach (var name in (schema["required"]?.AsArray() ?? []).Select(one => one!.GetValue<string>()).Where(name => !map.ContainsKey(name)))
            yield return $"{at}/{name}: required";
        foreach (var (name, value) in map)
        {
            if (schema["properties"]?[name] is JsonObject known)
            {
                foreach (var fault in Faults(known, value, $"{at}/{name}"))
                    yield return fault;
            }
            else if (schema["additionalProperties"] is JsonObject entry)
            {
                foreach (var fault in Faults(entry, value, $"{at}/{name}"))
                    yield return fault;
            }
            else if (schema["additionalProperties"]?.GetValue<bool>() == false)
                yield return $"{at}/{name}: unknown";
        }
    }

    private static bool Is(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value is JsonValue text && text.TryGetValue<string>(out _),
        "boolean" => value is JsonValue truth && truth.TryGetValue<bool>(out _),
        "integer" => value is JsonValue whole && whole.TryGetValue<long>(out _),
        "number" => value is JsonValue any && (any.TryGetValue<long>(out _) || any.TryGetValue<double>(out _)),
        _ => throw new NotSupportedException(type),
    };
}
