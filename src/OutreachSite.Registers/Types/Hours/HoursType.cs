using System.Text.Json;
using OutreachSite.Dates;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types.Hours;

/// <summary>Times by weekday, in one cell or in columns for days, beginning and end. What cannot be understood stays as it is written.</summary>
public sealed class HoursType : FieldType<OpeningHours>
{
    /// <inheritdoc/>
    public override string Name => "曜日と時間";

    /// <inheritdoc/>
    public override string Manner => "例: 月〜金 9:00〜12:00、14:00〜17:00、土 9:00〜12:00";

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (input.Main.IsBlank)
            return HoursParts.Read(input, context);
        var text = input.Main.Text;
        if (WrittenText.IsMissing(text))
            return null;
        var hours = HoursReader.Read(text);
        if (hours.Spans.Length == 0)
            context.Report(ValueDiagnostics.HoursAsText(input.Main.Where, context.Field.Heading, text));
        return hours;
    }

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter json, object value)
    {
        ArgumentNullException.ThrowIfNull(json);
        var hours = (OpeningHours)value;
        json.WriteStartObject();
        json.WriteString("written", hours.Written);
        json.WriteStartArray("spans");
        foreach (var span in hours.Spans)
        {
            json.WriteStartObject();
            json.WriteString("days", span.Days.IsEmpty ? null : string.Concat(WeekdaySet.Letters.Where(span.Days.Contains)));
            json.WriteString("from", Clock(span.From));
            json.WriteString("to", Clock(span.To));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        SchemaType(json, "object");
        json.WriteStartObject("properties");
        json.WriteStartObject("written");
        json.WriteString("type", "string");
        json.WriteEndObject();
        json.WriteStartObject("spans");
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        WriteSpan(json, "days", "^月?火?水?木?金?土?日?祝?$");
        WriteSpan(json, "from", "^[0-2][0-9]:[0-5][0-9]$");
        WriteSpan(json, "to", "^[0-2][0-9]:[0-5][0-9]$");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    protected override string Write(OpeningHours value) => value?.Written ?? "";

    private static void WriteSpan(Utf8JsonWriter json, string name, string pattern)
    {
        json.WriteStartObject(name);
        if (name == "days")
            SchemaType(json, "string");
        else
            json.WriteString("type", "string");
        json.WriteString("pattern", pattern);
        json.WriteEndObject();
    }

    private static string Clock(ClockTime time) => $"{time.Hour:00}:{time.Minute:00}";
}
