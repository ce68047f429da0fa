using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types.Counts;

/// <summary>Several words, each with a number of people where it is known: 「医師8名、看護師3、ケアマネジャー」.</summary>
public sealed partial class CountsType : FieldType<ImmutableArray<Counted>>
{
    /// <inheritdoc/>
    public override string Name => "職種と人数";

    /// <inheritdoc/>
    public override string Manner => "「、」で区切ります。人数が分からないものは名前だけ書きます（例: 医師 8、看護師 3、ケアマネジャー）";

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var text = input.Main.Text ?? "";
        if (text.Length == 0 || WrittenText.IsMissing(text))
            return null;
        CharacterChecks.Report(text, input.Main, context);
        var counts = text.Split(['、', ',', '，', ';', '；', '\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Read).ToImmutableArray();
        return counts.IsEmpty ? null : counts;
    }

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter json, object value)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray();
        foreach (var counted in (ImmutableArray<Counted>)value)
        {
            json.WriteStartObject();
            json.WriteString("word", counted.Word);
            if (counted.Count is { } count)
                json.WriteNumber("count", count);
            else
                json.WriteNull("count");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        SchemaType(json, "array");
        json.WriteStartObject("items");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        json.WriteStartObject("word");
        json.WriteString("type", "string");
        json.WriteEndObject();
        json.WriteStartObject("count");
        SchemaType(json, "integer");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    protected override string Write(ImmutableArray<Counted> value) => string.Join('、', value);

    private static Counted Read(string written)
    {
        var match = WithCount().Match(WrittenText.Folded(written));
        return match.Success && int.TryParse(match.Groups["count"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new(match.Groups["word"].Value.Trim(), count) : new(written, null);
    }

    [GeneratedRegex(@"^(?<word>.*?[^\d\s(:])[\s(:]*(?<count>\d{1,6})\s*(?:人|名)?\s*\)?$", RegexOptions.None, 1000)]
    private static partial Regex WithCount();
}
