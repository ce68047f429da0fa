using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using OutreachSite.Numbers;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>A latitude or longitude in degrees, also in degrees, minutes and seconds. Whether the place makes sense is asked of both together.</summary>
public sealed partial class CoordinateType(bool isLatitude) : FieldType<decimal>
{
    private const int Places = 7;

    /// <inheritdoc/>
    public override string Name => isLatitude ? "緯度" : "経度";

    /// <inheritdoc/>
    public override string Manner => isLatitude ? "世界測地系、10進（例: 40.68312）" : "世界測地系、10進（例: 141.36871）";

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var written = input.Main.Text ?? "";
        if (written.Length == 0 || WrittenText.IsMissing(written))
            return null;
        var text = WrittenText.Folded(written).Replace(" ", "", StringComparison.Ordinal).TrimStart('北', '東', '緯', '経', 'N', 'E', 'n', 'e').TrimEnd('N', 'E', '度', '°');
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= 180)
            return NumberText.WithoutNeedlessZeros(Math.Round(degrees, Places));
        if (Sexagesimal().Match(text) is { Success: true } parts && FromParts(parts) is { } converted)
        {
            context.Report(ValueDiagnostics.DegreesMinutesSeconds(input.Main.Where, context.Field.Heading, written, NumberText.Machine(converted)));
            return converted;
        }

        context.Report(ValueDiagnostics.UnreadableCoordinate(context.Unread, input.Main.Where, context.Field.Heading, written));
        return null;
    }

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter json, object value)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteNumberValue((decimal)value);
    }

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter json) => SchemaType(json, "number");

    /// <inheritdoc/>
    protected override string Write(decimal value) => NumberText.Machine(value);

    private static decimal? FromParts(Match match)
    {
        var (degrees, minutes) = (Number(match, "d"), Number(match, "m"));
        var seconds = match.Groups["s"].Success ? Number(match, "s") : 0;
        return degrees > 180 || minutes >= 60 || seconds >= 60 ? null : NumberText.WithoutNeedlessZeros(Math.Round(degrees + (minutes / 60) + (seconds / 3600), 6));
    }

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>40°41′12.3″, 40度41分12.3秒, 40.41.12.3.</summary>
    [GeneratedRegex(@"^(?<d>\d{1,3})(?:°|度|\.|:)(?<m>\d{1,2})(?:['′’分]|\.|:)(?:(?<s>\d{1,2}(?:\.\d+)?)(?:""|″|”|''|′′|秒)?)?$", RegexOptions.None, 1000)]
    private static partial Regex Sexagesimal();
}
