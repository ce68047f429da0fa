using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>Which one of a series: 第3回, 3回目, ③ or 3.</summary>
public sealed partial class OrdinalType : FieldType<int>
{
    /// <inheritdoc/>
    public override string Name => "回";

    /// <inheritdoc/>
    public override string Manner => "例: 3、第3回";

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var text = input.Main.Text ?? "";
        if (text.Length == 0 || WrittenText.IsMissing(text))
            return null;
        var match = Ordinal().Match(WrittenText.Folded(text));
        if (match.Success && int.TryParse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return number;
        context.Report(ValueDiagnostics.UnreadableNumber(context.Unread, input.Main.Where, context.Field.Heading, text, new("何回目かの数ではありません", "it does not say which one"), new("3 か 第3回 のように書いてください", "write 3 or 第3回")));
        return null;
    }

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter json, object value)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteNumberValue((int)value);
    }

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter json) => SchemaType(json, "integer");

    /// <inheritdoc/>
    protected override string Write(int value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*第?\s*(?<number>\d{1,4})\s*(?:回目?)?\s*$", RegexOptions.None, 1000)]
    private static partial Regex Ordinal();
}
