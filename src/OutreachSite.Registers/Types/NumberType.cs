using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using OutreachSite.Numbers;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>A number: ▲3 is minus, 43％ is 43, a mark for "no number" is blank and never 0. The decimals that were written are kept: 76.0 says more than 76.</summary>
/// <param name="zeroIsBlank">True where 0 says that the question does not apply.</param>
public sealed partial class NumberType(bool zeroIsBlank) : FieldType<decimal>
{
    /// <inheritdoc/>
    public override string Name => "数";

    /// <inheritdoc/>
    public override string Manner => "数だけを書きます（単位・「約」は書きません）";

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var text = input.Main.Text ?? "";
        if (text.Length == 0 || JapaneseNumber.IsMissingMark(text) || WrittenText.IsHidden(text))
            return null;
        var where = input.Main.Where;
        var reading = JapaneseNumber.Parse(text, where);
        if (reading.Value is null && Unit().Match(WrittenText.Folded(text)) is { Success: true } unit && JapaneseNumber.Parse(unit.Groups["number"].Value, where) is { Value: not null } bare)
        {
            context.Report(ValueDiagnostics.UnitInNumber(where, context.Field.Heading, text));
            reading = bare;
        }

        if (reading.Value is not { } figure)
        {
            context.Report(ValueDiagnostics.UnreadableNumber(context.Unread, where, context.Field.Heading, text, reading.Problem!));
            return null;
        }

        if (!zeroIsBlank || figure.Value != 0)
            return figure.Value;
        context.Report(ValueDiagnostics.ZeroIsBlank(where, context.Field.Heading));
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
    protected override string Write(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<number>[-+▲△]?\s*[0-9][0-9,.]*)\s*(?:人|名|床|件|か所|カ所|ヶ所|箇所|回|台|室|戸|世帯|年|点|円|km|m|分)$", RegexOptions.None, 1000)]
    private static partial Regex Unit();
}
