using System.Text.Json;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>
/// The code of a local government (全国地方公共団体コード): five digits of JIS X 0401/0402 and a check digit, by the ministry's rule: the
/// digits times 6 5 4 3 2, and what is missing to a multiple of 11, in its last digit.
/// </summary>
public sealed class MunicipalityCodeType : FieldType<string>
{
    private const int Whole = 6, WithoutCheck = 5, LastPrefecture = 47;

    /// <inheritdoc/>
    public override string Name => "団体コード";

    /// <inheritdoc/>
    public override string Manner => "6けた（最後は検査数字）";

    /// <summary>The check digit of five digits.</summary>
    public static char CheckDigit(ReadOnlySpan<char> five)
    {
        var sum = 0;
        for (var i = 0; i < WithoutCheck; i++)
            sum += (five[i] - '0') * (Whole - i);
        return (char)('0' + ((11 - (sum % 11)) % 10));
    }

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var written = input.First.Text ?? "";
        if (input.IsBlank || WrittenText.IsMissing(written))
            return null;
        var (where, heading) = (input.First.Where, context.Field.Heading);
        if (FromParts(input) is { } joined)
            return joined + CheckDigit(joined);
        var text = WrittenText.Folded(written).Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        if (!text.All(char.IsAsciiDigit) || text.Length is < 4 or > Whole)
        {
            context.Report(ValueDiagnostics.UnreadableMunicipality(context.Unread, where, heading, written));
            return null;
        }

        if (text.Length == Whole)
            return Checked(text, written, where, context);
        if (text.Length == WithoutCheck && IsValid("0" + text))
            return Restored("0" + text, written, where, context);
        if (text.Length == WithoutCheck && IsPrefecture(text))
        {
            context.Report(ValueDiagnostics.CodeWithoutCheckDigit(where, heading, written, text + CheckDigit(text)));
            return text + CheckDigit(text);
        }

        if (text.Length == WithoutCheck - 1 && IsPrefecture("0" + text))
            return Restored($"0{text}{CheckDigit("0" + text)}", written, where, context);
        context.Report(ValueDiagnostics.UnreadableMunicipality(context.Unread, where, heading, written));
        return null;
    }

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter json)
    {
        base.WriteSchema(json);
        json?.WriteString("pattern", "^[0-9]{6}$");
    }

    /// <inheritdoc/>
    protected override string Write(string value) => value;

    /// <summary>医療情報ネット has two digits for the prefecture and three for the municipality.</summary>
    private static string? FromParts(FieldInput input)
    {
        var (prefecture, rest) = (input.Part("prefecture"), input.Main.Text ?? "");
        var five = prefecture.PadLeft(2, '0') + rest.PadLeft(3, '0');
        return prefecture.Length is 1 or 2 && rest.Length is >= 1 and <= 3 && five.All(char.IsAsciiDigit) ? five : null;
    }

    private static string? Checked(string text, string written, Location where, FieldContext context)
    {
        if (IsValid(text))
            return text;
        context.Report(ValueDiagnostics.WrongCheckDigit(context.Unread, where, context.Field.Heading, written));
        return null;
    }

    private static string Restored(string code, string written, Location where, FieldContext context)
    {
        context.Report(ValueDiagnostics.LostZero(where, context.Field.Heading, written, code));
        return code;
    }

    private static bool IsValid(string six) => IsPrefecture(six) && six[WithoutCheck] == CheckDigit(six);

    private static bool IsPrefecture(string text) => ((text[0] - '0') * 10) + text[1] - '0' is >= 1 and <= LastPrefecture;
}
