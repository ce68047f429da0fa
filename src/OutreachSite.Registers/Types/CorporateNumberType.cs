using System.Text.Json;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>
/// The number of a corporation (法人番号): thirteen digits, the first of which checks the others, by the ministerial ordinance on it
/// (平成26年財務省令第70号): 9 less the remainder by 9 of the digits from the right, every second one doubled.
/// </summary>
public sealed class CorporateNumberType : FieldType<string>
{
    private const int Digits = 13;

    /// <inheritdoc/>
    public override string Name => "法人番号";

    /// <inheritdoc/>
    public override string Manner => "13けた";

    /// <summary>The check digit of the twelve digits behind it.</summary>
    public static char CheckDigit(ReadOnlySpan<char> twelve)
    {
        var sum = 0;
        for (var i = 0; i < twelve.Length; i++)
            sum += (twelve[^(i + 1)] - '0') * (i % 2 == 0 ? 1 : 2);
        return (char)('0' + (9 - (sum % 9)));
    }

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var written = input.Main.Text ?? "";
        if (written.Length == 0 || WrittenText.IsMissing(written))
            return null;
        var (where, heading) = (input.Main.Where, context.Field.Heading);
        var text = WrittenText.Folded(written).TrimStart('T').Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        if (CodeText.IsRounded(text))
            context.Report(ValueDiagnostics.RoundedCode(context.Unread, where, heading, written));
        else if (text.Length != Digits || !text.All(char.IsAsciiDigit))
            context.Report(ValueDiagnostics.WrongLength(where, heading, written, text.Length, Digits));
        else if (text[0] != CheckDigit(text.AsSpan(1)))
            context.Report(ValueDiagnostics.WrongCheckDigit(context.Unread, where, heading, written));
        else
            return text;
        return null;
    }

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter json)
    {
        base.WriteSchema(json);
        json?.WriteString("pattern", "^[0-9]{13}$");
    }

    /// <inheritdoc/>
    protected override string Write(string value) => value;
}
