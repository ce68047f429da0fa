using System.Text.Json;
using OutreachSite.Registers.Fields;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Registers.Types;

/// <summary>A postal code of seven digits: 039-0000.</summary>
public sealed class PostalType : FieldType<string>
{
    private const int Digits = 7;

    /// <inheritdoc/>
    public override string Name => "郵便番号";

    /// <inheritdoc/>
    public override string Manner => "7けた（例: 039-0000）";

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var text = input.Main.Text ?? "";
        if (text.Length == 0 || WrittenText.IsMissing(text))
            return null;
        var folded = WrittenText.Folded(text);
        var digits = string.Concat(folded.Where(char.IsAsciiDigit));
        if (folded.Any(c => !char.IsAsciiDigit(c) && c is not ('-' or ' ' or '〒' or 'ー')) || digits.Length is < Digits - 2 or > Digits)
        {
            context.Report(ValueDiagnostics.UnreadablePostal(context.Unread, input.Main.Where, text, digits.Length));
            return null;
        }

        if (digits.Length < Digits && (input.Main.Kind == CellKind.Number || !folded.Contains('-', StringComparison.Ordinal) || folded.IndexOf('-', StringComparison.Ordinal) < 3))
        {
            var restored = digits.PadLeft(Digits, '0');
            context.Report(ValueDiagnostics.LostZero(input.Main.Where, context.Field.Heading, text, Hyphened(restored)));
            return Hyphened(restored);
        }

        if (digits.Length == Digits)
            return Hyphened(digits);
        context.Report(ValueDiagnostics.UnreadablePostal(context.Unread, input.Main.Where, text, digits.Length));
        return null;
    }

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter json)
    {
        base.WriteSchema(json);
        json?.WriteString("pattern", "^[0-9]{3}-[0-9]{4}$");
    }

    /// <inheritdoc/>
    protected override string Write(string value) => value;

    private static string Hyphened(string digits) => $"{digits[..3]}-{digits[3..]}";
}
