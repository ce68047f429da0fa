using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>A code of digits without a check digit; zeros that Excel took from its front are put back where the length says so.</summary>
/// <param name="lengths">How many digits it may have, the usual one first; empty when anything is right.</param>
public sealed class CodeType(ImmutableArray<int> lengths) : FieldType<string>
{
    /// <inheritdoc/>
    public override string Name => "番号";

    /// <inheritdoc/>
    public override string? Manner => lengths.IsEmpty ? null : $"{string.Join("か", lengths)}けたの数字";

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var written = input.Main.Text ?? "";
        if (written.Length == 0 || WrittenText.IsMissing(written))
            return null;
        var (where, heading) = (input.Main.Where, context.Field.Heading);
        var text = Width.Narrow(written).Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        if (CodeText.IsRounded(text))
        {
            context.Report(ValueDiagnostics.RoundedCode(context.Unread, where, heading, written));
            return null;
        }

        if (lengths.IsEmpty || lengths.Contains(text.Length))
            return text;
        if (text.All(char.IsAsciiDigit) && text.Length == lengths[0] - 1)
        {
            var restored = text.PadLeft(lengths[0], '0');
            context.Report(ValueDiagnostics.LostZero(where, heading, written, restored));
            return restored;
        }

        context.Report(ValueDiagnostics.WrongLength(where, heading, written, text.Length, lengths[0]));
        return text;
    }

    /// <inheritdoc/>
    protected override string Write(string value) => value;
}
