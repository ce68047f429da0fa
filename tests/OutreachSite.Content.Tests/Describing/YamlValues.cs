using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OutreachSite.Content.Yaml;

namespace OutreachSite.Content.Tests.Describing;

/// <summary>What an editor that knows YAML 1.2 makes of a settings file: words without quotes can be numbers, truth values or nothing.</summary>
internal static partial class YamlValues
{
    public static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMapping map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(Of)]),
        YamlScalar { IsQuoted: false } plain => Plain(plain.Text),
        YamlScalar quoted => JsonValue.Create(quoted.Text),
        _ => null,
    };

    private static JsonValue? Plain(string text) => text switch
    {
        "" or "~" or "null" => null,
        "true" or "false" => JsonValue.Create(text == "true"),
        _ when Whole().IsMatch(text) => JsonValue.Create(long.Parse(text, CultureInfo.InvariantCulture)),
        _ when Fraction().IsMatch(text) => JsonValue.Create(double.Parse(text, CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(text),
    };

    [GeneratedRegex("^[-+]?[0-9]{1,18}$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[-+]?[0-9]+\.[0-9]+$")]
    private static partial Regex Fraction();
}
