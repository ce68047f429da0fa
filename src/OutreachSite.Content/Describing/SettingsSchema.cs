using System.Text.Encodings.Web;
using System.Text.Json;

namespace OutreachSite.Content.Describing;

/// <summary>
/// The keys of a settings file as JSON Schema (draft 2020-12), for editors that help while one writes. What the schema refuses, the reader
/// refuses too; the reader knows more: whether a day is a day, and a page is there.
/// </summary>
public static class SettingsSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonWriterOptions Look = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>YAML takes many texts for something else: 2018 for a number, true for a truth value. A reader takes them as they are written.</summary>
    private static readonly ImmutableArray<string> Scalars = ["string", "number", "boolean"];

    /// <summary>The schema, with a line break at its end.</summary>
    public static byte[] Write(SettingsFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Look))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Dialect);
            json.WriteString("title", file.Name);
            json.WriteString("description", $"{file.About.Japanese} / {file.About.English}");
            WriteShape(json, file.Shape, file.Name.Split(' ')[0]);
            WriteShared(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <param name="path">Where the shape stands, for notes: <c>event.venue</c>; null where keys need none.</param>
    private static void WriteShape(Utf8JsonWriter json, SettingsShape shape, string? path)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var key in shape.Keys)
        {
            json.WriteStartObject(key.Name);
            WriteKey(json, key, path is null ? null : $"{path}.{key.Name}");
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteTexts(json, "required", shape.Keys.Where(key => key.IsRequired).Select(key => key.Name));
        if (shape.Entry is { } entry)
        {
            json.WriteStartObject("additionalProperties");
            WriteShape(json, entry, path);
            json.WriteEndObject();
        }
        else
            json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteKey(Utf8JsonWriter json, SettingsKey key, string? path)
    {
        string?[] about = [path is null ? null : KeyNotes.Of(path), Manner(key)];
        if (about.Any(part => part is not null))
            json.WriteString("description", string.Join("。", about.Where(part => part is not null)));
        // A key with nothing behind it counts as absent.
        json.WriteStartArray("anyOf");
        foreach (var choice in Choices(key, path))
        {
            json.WriteStartObject();
            choice(json);
            json.WriteEndObject();
        }

        if (!key.IsRequired)
            Type(json, "null");
        json.WriteEndArray();
    }

    private static IEnumerable<Action<Utf8JsonWriter>> Choices(SettingsKey key, string? path)
    {
        switch (key.Form)
        {
            case ValueForm.TextByVariant:
                yield return json => json.WriteString("$ref", "#/$defs/text");
                break;
            case ValueForm.TextsByVariant:
                yield return json => json.WriteString("$ref", "#/$defs/text");
                yield return json => List(json, () => json.WriteString("$ref", "#/$defs/text"));
                break;
            case ValueForm.Flag:
                yield return Flag;
                break;
            case ValueForm.Number:
                yield return json => Number(json, key);
                yield return Digits;
                break;
            case ValueForm.Word:
                yield return json => WriteTexts(json, "enum", InOrder(key.Known));
                break;
            case ValueForm.Words:
                yield return json => Word(json, key);
                yield return json => List(json, () => Word(json, key));
                break;
            case ValueForm.Map:
                yield return json => WriteShape(json, key.Inner!, path);
                break;
            case ValueForm.Maps:
                yield return json => WriteShape(json, key.Inner!, path);
                yield return json => List(json, () => WriteShape(json, key.Inner!, path));
                break;
            default:
                yield return json => WriteTexts(json, "type", Scalars);
                break;
        }
    }

    /// <summary>How a value is written, for what an editor shows beside the key.</summary>
    private static string? Manner(SettingsKey key) => key.Form switch
    {
        ValueForm.Date => "日付。2026-04-01、令和8年4月1日、2026年4月1日（水）など / a day",
        ValueForm.CitedDate => "日・月・年のどれか。2018-12-01、2018-12、2018 など / a day, a month or a year",
        ValueForm.Time => "時刻。午後1時30分、13:30 など / a time of the day",
        ValueForm.Phone => "市外局番からの電話番号・FAX番号 / a telephone or fax number",
        ValueForm.Mail => "メールアドレス / a mail address",
        ValueForm.WebAddress => "https:// からのアドレス / an address on the web",
        ValueForm.TextByVariant => "文字。ja・en・easy ごとにも書けます / a text, or one for each of ja, en, easy",
        ValueForm.TextsByVariant => "文字の一覧。ja・en・easy ごとにも書けます / texts, each for all or by ja, en, easy",
        _ => null,
    };

    private static void WriteShared(Utf8JsonWriter json)
    {
        json.WriteStartObject("$defs");
        json.WriteStartObject("text");
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteTexts(json, "type", Scalars);
        json.WriteEndObject();
        json.WriteStartObject();
        WriteShape(json, new([new("ja", ValueForm.Text) { IsRequired = true }, new("en", ValueForm.Text), new("easy", ValueForm.Text)], null), null);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Flag(Utf8JsonWriter json)
    {
        json.WriteStartArray("enum");
        json.WriteBooleanValue(true);
        json.WriteBooleanValue(false);
        json.WriteStringValue("true");
        json.WriteStringValue("false");
        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, SettingsKey key)
    {
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", key.Least);
        if (key.Most < int.MaxValue)
            json.WriteNumber("maximum", key.Most);
    }

    /// <summary>Digits in quotes, or of full width.</summary>
    private static void Digits(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", "^[-+]?[0-9０-９]+$");
    }

    private static void Word(Utf8JsonWriter json, SettingsKey key)
    {
        if (key.Known.IsEmpty)
            WriteTexts(json, "type", Scalars);
        else
            WriteTexts(json, "enum", InOrder(key.Known));
    }

    /// <summary>The tables of readers have no order that stays the same.</summary>
    private static IEnumerable<string> InOrder(ImmutableArray<string> words) => words.Order(StringComparer.Ordinal);

    private static void List(Utf8JsonWriter json, Action item)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        item();
        json.WriteEndObject();
        Type(json, "null");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Type(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject();
        json.WriteString("type", name);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
