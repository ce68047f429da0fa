using System.Text.Json.Nodes;
using OutreachSite.Content.Describing;

namespace OutreachSite.Content.Tests.Describing;

/// <summary>A settings file that has every key of a shape, and the same with one thing wrong, at each place in turn.</summary>
internal sealed class SettingsSample
{
    private readonly SettingsShape _shape;
    private readonly JsonObject _whole;

    private SettingsSample(SettingsShape shape) => (_shape, _whole) = (shape, Map(shape));

    public static SettingsSample Of(SettingsShape shape) => new(shape);

    /// <summary>The keys of the outermost map.</summary>
    public IEnumerable<string> Keys => _whole.Select(entry => entry.Key);

    public IEnumerable<(string Place, string Yaml)> WithUnknownKey => Changed((shape, map) => shape.Entry is null ? [("?", () => map["zz-unknown"] = "文")] : []);

    public IEnumerable<(string Place, string Yaml)> WithoutRequiredKey =>
        Changed((shape, map) => shape.Keys.Where(key => key.IsRequired).Select(key => (key.Name, (Action)(() => map.Remove(key.Name)))));

    public IEnumerable<(string Place, string Yaml)> WithAnotherForm => Changed((shape, map) =>
        from key in shape.Keys
        from wrong in Wrong(key)
        select (key.Name, (Action)(() => map[key.Name] = wrong)));

    public IEnumerable<(string Place, string Yaml)> WithNothing => Changed((shape, map) => shape.Keys.Select(key => (key.Name, (Action)(() => map[key.Name] = null))));

    /// <summary>As a file: the outermost keys on lines of their own, what is in them in brackets.</summary>
    public string Write() => Write(_whole);

    private static string Write(JsonObject map) => string.Concat(map.Select(entry => $"{entry.Key}: {Inline(entry.Value)}\n"));

    private static string Inline(JsonNode? value) => value switch
    {
        null => "",
        JsonObject map => "{" + string.Join(", ", map.Select(entry => $"{entry.Key}: {Inline(entry.Value)}")) + "}",
        JsonArray list => "[" + string.Join(", ", list.Select(Inline)) + "]",
        JsonValue text when text.TryGetValue<string>(out var words) => $"\"{words}\"",
        _ => value.ToJsonString(),
    };

    private static JsonObject Map(SettingsShape shape)
    {
        var map = new JsonObject();
        foreach (var key in shape.Keys)
            map[key.Name] = Good(key);
        if (shape.Entry is { } entry)
            map["one"] = Map(entry);
        return map;
    }

    private static JsonNode Good(SettingsKey key) => key.Form switch
    {
        ValueForm.TextByVariant => new JsonObject { ["ja"] = "文", ["en"] = "text", ["easy"] = "ぶん" },
        ValueForm.TextsByVariant => new JsonArray("文", new JsonObject { ["ja"] = "二" }),
        ValueForm.Date or ValueForm.CitedDate => "2026-04-01",
        ValueForm.Time => "13:30",
        ValueForm.Flag => true,
        ValueForm.Number => Math.Max(key.Least, 1),
        ValueForm.Word => key.Known[0],
        ValueForm.Words => key.Known.IsEmpty ? new JsonArray("ア", "イ") : new JsonArray(key.Known[0]),
        ValueForm.Phone => "0176-00-1234",
        ValueForm.Mail => "a@example.invalid",
        ValueForm.WebAddress => "https://example.invalid/",
        ValueForm.Map => Map(key.Inner!),
        ValueForm.Maps => new JsonArray(Map(key.Inner!)),
        _ => key.Name is "sent" or "returned" ? 12 : "文",
    };

    private static IEnumerable<JsonNode> Wrong(SettingsKey key)
    {
        switch (key.Form)
        {
            case ValueForm.Text or ValueForm.Date or ValueForm.CitedDate or ValueForm.Time or ValueForm.Phone or ValueForm.Mail or ValueForm.WebAddress:
                yield return new JsonObject { ["a"] = "b" };
                yield return new JsonArray("a");
                break;
            case ValueForm.TextByVariant:
                yield return new JsonArray("a");
                yield return new JsonObject { ["en"] = "no Japanese" };
                yield return new JsonObject { ["ja"] = "文", ["fr"] = "texte" };
                break;
            case ValueForm.TextsByVariant:
                yield return new JsonArray(new JsonArray("a"));
                yield return new JsonArray(new JsonObject { ["en"] = "no Japanese" });
                break;
            case ValueForm.Flag:
                yield return "はい";
                break;
            case ValueForm.Number:
                yield return "いくつか";
                yield return key.Least - 1;
                if (key.Most < int.MaxValue)
                    yield return key.Most + 1;
                break;
            case ValueForm.Word:
                yield return "無い言葉";
                break;
            case ValueForm.Words:
                yield return new JsonArray(new JsonObject { ["a"] = "b" });
                if (!key.Known.IsEmpty)
                    yield return new JsonArray("無い言葉");
                break;
            case ValueForm.Map or ValueForm.Maps:
                yield return "文";
                break;
        }
    }

    /// <summary>The whole file with one change, at each map of it: the change is undone by starting anew.</summary>
    private IEnumerable<(string Place, string Yaml)> Changed(Func<SettingsShape, JsonObject, IEnumerable<(string Key, Action Change)>> changes)
    {
        var places = Places(_shape, _whole, "").Count();
        for (var i = 0; i < places; i++)
        {
            var count = changes(Places(_shape, _whole, "").ElementAt(i).Shape, new JsonObject()).Count();
            for (var j = 0; j < count; j++)
            {
                var copy = _whole.DeepClone().AsObject();
                var (place, shape, map) = Places(_shape, copy, "").ElementAt(i);
                var (key, change) = changes(shape, map).ElementAt(j);
                change();
                yield return ($"{place}/{key}", Write(copy));
            }
        }
    }

    private static IEnumerable<(string Place, SettingsShape Shape, JsonObject Map)> Places(SettingsShape shape, JsonObject map, string at)
    {
        yield return (at, shape, map);
        foreach (var key in shape.Keys.Where(key => key.Inner is not null))
        {
            var inner = map[key.Name] is JsonArray list ? list[0]! : map[key.Name]!;
            foreach (var place in Places(key.Inner!, inner.AsObject(), $"{at}/{key.Name}"))
                yield return place;
        }

        if (shape.Entry is { } entry)
        {
            foreach (var place in Places(entry, map["one"]!.AsObject(), $"{at}/one"))
                yield return place;
        }
    }
}
