using System.Text.RegularExpressions;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>A mail address.</summary>
public sealed partial class MailType : FieldType<string>
{
    /// <inheritdoc/>
    public override string Name => "メールアドレス";

    /// <summary>True for the address of a mailbox.</summary>
    public static bool IsMail(string text) => Pattern().IsMatch(text);

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var text = input.Main.Text ?? "";
        if (text.Length == 0 || WrittenText.IsMissing(text))
            return null;
        var address = WrittenText.Folded(text).Replace("mailto:", "", StringComparison.OrdinalIgnoreCase).Replace(" ", "", StringComparison.Ordinal);
        if (IsMail(address))
            return address;
        context.Report(ValueDiagnostics.UnreadableMail(context.Unread, input.Main.Where, text));
        return null;
    }

    /// <inheritdoc/>
    protected override string Write(string value) => value;

    [GeneratedRegex(@"^[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$", RegexOptions.None, 1000)]
    private static partial Regex Pattern();
}
