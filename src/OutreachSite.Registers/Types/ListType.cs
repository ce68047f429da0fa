using System.Text.Json;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>
/// Several words or sentences, each kept once. Where there is a <c>;</c> or a line break, these alone separate; words without them are
/// separated by 、 and the like as well, sentences are not.
/// </summary>
/// <param name="ofSentences">True when 、 stands within an entry.</param>
public sealed class ListType(bool ofSentences = false) : FieldType<ImmutableArray<string>>
{
    private static readonly char[] Strong = [';', '；', '\n', '\r'], Weak = ['、', ',', '，', '|', '｜', '/', '／'];

    /// <inheritdoc/>
    public override string Name => ofSentences ? "いくつかの文" : "いくつかの語";

    /// <inheritdoc/>
    public override string Manner => ofSentences ? "「;」か改行で区切ります" : "「;」か「、」で区切ります";

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        var text = input.Main.Text ?? "";
        if (text.Length == 0 || WrittenText.IsMissing(text))
            return null;
        var words = Split(text);
        return words.Length == 0 ? null : words;
    }

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter json, object value)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray();
        foreach (var word in (ImmutableArray<string>)value)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        SchemaType(json, "array");
        json.WriteStartObject("items");
        json.WriteString("type", "string");
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    protected override string Write(ImmutableArray<string> value) => string.Join(';', value);

    private ImmutableArray<string> Split(string text)
    {
        char[] separators = ofSentences || text.IndexOfAny(Strong) >= 0 ? Strong : Weak;
        var words = ImmutableArray.CreateBuilder<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length)
                depth += text[i] is '(' or '（' ? 1 : text[i] is ')' or '）' ? -1 : 0;
            // What stands in brackets belongs to one word: 内科（午前、予約制）.
            if (i < text.Length && (depth > 0 || !separators.Contains(text[i])))
                continue;
            var word = text[start..i].Trim(' ', '\u3000', '\u00A0', '・', '･');
            if (word.Length > 0 && !words.Contains(word))
                words.Add(word);
            (start, depth) = (i + 1, 0);
        }

        return words.ToImmutable();
    }
}
