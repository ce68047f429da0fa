using System.Text.RegularExpressions;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>The address of a web page. Slips such as <c>http//</c> are mended and said; a mail address is none.</summary>
public sealed partial class UrlType : FieldType<string>
{
    /// <inheritdoc/>
    public override string Name => "URL";

    /// <inheritdoc/>
    public override string Manner => "「https://」から書きます";

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var text = input.Main.Text ?? "";
        if (text.Length == 0 || WrittenText.IsMissing(text) || text is "なし" or "無" or "無し")
            return null;
        var address = WrittenText.Folded(text).Trim();
        if (MailType.IsMail(address.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase)))
        {
            context.Report(ValueDiagnostics.MailInsteadOfUrl(input.Main.Where, text));
            return null;
        }

        var whole = Mended(address);
        if (!Uri.TryCreate(whole, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || !uri.Host.Contains('.', StringComparison.Ordinal) || whole.Any(c => c is ' ' or '<' or '>' or '"'))
        {
            context.Report(ValueDiagnostics.UnreadableUrl(context.Unread, input.Main.Where, text));
            return null;
        }

        if (whole != text)
            context.Report(ValueDiagnostics.MendedUrl(input.Main.Where, text, whole));
        return whole;
    }

    /// <inheritdoc/>
    protected override string Write(string value) => value;

    private static string Mended(string address)
    {
        var slip = Slip().Match(address);
        return slip.Success ? $"{slip.Groups["scheme"].Value.ToLowerInvariant()}://{address[slip.Length..]}"
            : Bare().IsMatch(address) ? $"https://{address}" : address;
    }

    [GeneratedRegex(@"^(?:www\.)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:/\S*)?$", RegexOptions.None, 1000)]
    private static partial Regex Bare();

    /// <summary>http//, http:/, https;// and the right form.</summary>
    [GeneratedRegex(@"^(?<scheme>https?)\s*[:;]?\s*/{1,3}", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Slip();
}
