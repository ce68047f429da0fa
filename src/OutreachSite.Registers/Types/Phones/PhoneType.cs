using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types.Phones;

/// <summary>
/// Telephone or fax numbers. A 0 that Excel took is put back; a number with too few or too many digits is an error where the number is
/// vital, since somebody would dial it. Numbers of mobile telephones are left out unless they are asked for.
/// </summary>
public sealed class PhoneType : FieldType<ImmutableArray<PhoneNumber>>
{
    /// <inheritdoc/>
    public override string Name => "電話番号";

    /// <inheritdoc/>
    public override string Manner => "市外局番から（例: 0176-23-5121）。2つ以上は「、」で区切ります";

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var written = input.Main.Text ?? "";
        if (written.Length == 0 || WrittenText.IsMissing(written) || written is "なし" or "無" or "無し" or "非公開")
            return null;
        var (where, heading) = (input.Main.Where, context.Field.Heading);
        if (CodeText.IsRounded(written))
        {
            context.Report(ValueDiagnostics.RoundedCode(context.Unread, where, heading, written));
            return null;
        }

        var found = PhoneScanner.Scan(written);
        if (found.Count == 0)
        {
            context.Report(ValueDiagnostics.UnreadablePhone(context.Unread, where, heading, written));
            return null;
        }

        var numbers = ImmutableArray.CreateBuilder<PhoneNumber>(found.Count);
        foreach (var one in found)
        {
            if (Checked(one, written, input.Main, context) is { } number)
                numbers.Add(number);
        }

        return numbers.Count == 0 ? null : numbers.ToImmutable();
    }

    /// <inheritdoc/>
    protected override string Write(ImmutableArray<PhoneNumber> value) => string.Join('、', value);

    private static PhoneNumber? Checked(WrittenPhone one, string written, WrittenCell cell, FieldContext context)
    {
        var (digits, groups, where, heading) = (one.Digits, one.Groups, cell.Where, context.Field.Heading);
        if (PhoneDigits.IsShort(digits))
            return new(digits, digits, one.Extension, one.Label);
        if (digits[0] != '0' && PhoneDigits.LengthOf("0" + digits) == digits.Length + 1)
        {
            groups = groups.SetItem(0, "0" + groups[0]);
            digits = "0" + digits;
            context.Report(ValueDiagnostics.LostZero(where, heading, written, Text(groups, digits)));
        }

        if (digits[0] != '0' || digits.Length < 6)
        {
            context.Report(ValueDiagnostics.NoAreaCode(context.Unread, where, heading, written));
            return null;
        }

        var right = PhoneDigits.LengthOf(digits);
        if (digits.Length != right)
        {
            context.Report(digits.Length < right
                ? ValueDiagnostics.TooFewDigits(context.Unread, where, heading, written, digits.Length, right - digits.Length)
                : ValueDiagnostics.TooManyDigits(context.Unread, where, heading, written, digits.Length, digits.Length - right));
            return null;
        }

        var number = new PhoneNumber(digits, Text(groups, digits), one.Extension, one.Label);
        if (!number.IsMobile || context.Options.TakesPersonal)
            return number;
        context.Report(ValueDiagnostics.MobileNumber(where, heading));
        return null;
    }

    /// <summary>As it was written where that makes sense.</summary>
    private static string Text(ImmutableArray<string> groups, string digits) =>
        groups.Length == 3 && groups.All(group => group.Length > 0) ? string.Join('-', groups) : PhoneDigits.WithHyphens(digits) is var usual && usual != digits ? usual
        : groups.Length == 2 && groups[0].Length >= 4 ? string.Join('-', groups) : digits;
}
