using System.Buffers;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace OutreachSite.Templating.Builtins;

/// <summary>Values as JSON and back, without reflection.</summary>
internal static class JsonValues
{
    private const int DepthLimit = 64;
    private static readonly JsonWriterOptions Ascii = new() { SkipValidation = true };

    /// <summary>Letters of all scripts stay as they are; <c>&lt; &gt; &amp; ' "</c> are escaped still.</summary>
    private static readonly JsonWriterOptions Readable = new() { SkipValidation = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static Value Write(in Arguments a)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, a.IsTheme ? Readable : Ascii))
            Write(a, writer, a[0], 0);
        a.Context.AllocateText(buffer.WrittenCount);
        var json = Encoding.UTF8.GetString(buffer.WrittenSpan);
        return a.Context.Options.AutoEscape ? Value.Json(json) : json;
    }

    private static void Write(in Arguments a, Utf8JsonWriter writer, Value value, int depth)
    {
        if (depth > DepthLimit)
            throw a.Context.DataTooDeep(DepthLimit);
        a.Context.Charge(1);
        a.Context.CheckText(writer.BytesCommitted + writer.BytesPending);
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                writer.WriteBooleanValue(value.Boolean);
                break;
            case ValueKind.Integer:
                writer.WriteNumberValue(value.Bits);
                break;
            case ValueKind.Double when double.IsFinite(value.Double):
                writer.WriteNumberValue(value.Double);
                break;
            case ValueKind.Decimal:
                writer.WriteNumberValue(value.Decimal);
                break;
            case ValueKind.BigInteger:
                writer.WriteRawValue(a.Context.TextOf(value));
                break;
            case ValueKind.String or ValueKind.Markup or ValueKind.Json:
                writer.WriteStringValue(value.Text);
                break;
            case ValueKind.Date:
                writer.WriteStringValue(value.Date);
                break;
            case ValueKind.Duration:
                writer.WriteStringValue(a.Context.TextOf(value));
                break;
            case ValueKind.List:
                writer.WriteStartArray();
                foreach (var item in value.List)
                    Write(a, writer, item, depth + 1);
                writer.WriteEndArray();
                break;
            case ValueKind.Object:
                WriteObject(a, writer, value.Object, depth);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private static void WriteObject(in Arguments a, Utf8JsonWriter writer, ITemplateObject value, int depth)
    {
        writer.WriteStartObject();
        foreach (var name in value.Names)
        {
            if (!value.TryGet(name, out var member) || member.Kind == ValueKind.Function)
                continue;
            writer.WritePropertyName(name);
            Write(a, writer, member, depth + 1);
        }

        writer.WriteEndObject();
    }

    public static Value Read(in Arguments a)
    {
        try
        {
            using var document = JsonDocument.Parse(a.Text(0), new() { MaxDepth = DepthLimit });
            return Read(a, document.RootElement);
        }
        catch (JsonException)
        {
            throw a.Bad(0, new("JSONとして読めない", "the text is not JSON"));
        }
    }

    private static Value Read(in Arguments a, JsonElement element)
    {
        a.Context.Charge(1);
        switch (element.ValueKind)
        {
            case JsonValueKind.True or JsonValueKind.False:
                return element.ValueKind == JsonValueKind.True;
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return Number(element.GetRawText(), element);
            case JsonValueKind.Array:
                var list = new TemplateList();
                foreach (var item in element.EnumerateArray())
                    list.Add(Read(a, item));
                return Value.Of(list);
            case JsonValueKind.Object:
                var result = new ScriptObject();
                foreach (var member in element.EnumerateObject())
                    result.Set(member.Name, Read(a, member.Value));
                return Value.Of(result);
            default:
                return Value.Null;
        }
    }

    private static Value Number(string raw, JsonElement element)
    {
        if (element.TryGetInt64(out var whole))
            return whole;
        return raw.Length < 100 && BigInteger.TryParse(raw, out var big) ? Value.Of(big) : element.GetDouble();
    }
}
