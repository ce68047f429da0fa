using OutreachSite.Content.Sites;

namespace OutreachSite.Content.Markdown;

/// <summary>What kind of address an author wrote.</summary>
public enum TargetKind
{
    /// <summary>A place on the same page: <c>#night</c>.</summary>
    Anchor,

    /// <summary>A file of the site, relative to the page or, with a leading slash, to the content root.</summary>
    Path,

    /// <summary>http or https.</summary>
    Web,

    /// <summary>tel.</summary>
    Telephone,

    /// <summary>mailto.</summary>
    Mail,
}

/// <summary>An address that passed the allow-list: http, https, mailto, tel, or relative. Everything else is refused with a reason.</summary>
/// <param name="Text">As it is to be written for the Web, telephone and mail; as the author wrote it otherwise.</param>
/// <param name="Path">The path, percent signs decoded; empty for an anchor alone. Null for other kinds.</param>
/// <param name="Fragment">The anchor without #, percent signs decoded; null when there is none.</param>
public sealed record LinkTarget(TargetKind Kind, string Text, string? Path = null, string? Fragment = null)
{
    /// <summary>Reads an address; null with a problem in the bag when it must not be followed.</summary>
    public static LinkTarget? Read(string written, Location where, DiagnosticBag problems)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(problems);
        var text = written.Trim(' ', '\t', '\r', '\n');
        var problem = text.Length == 0 ? MarkdownDiagnostics.EmptyAddress(where)
            : HasHidden(text) ? MarkdownDiagnostics.HiddenCharacterInAddress(where)
            : text.Contains('\\', StringComparison.Ordinal) ? MarkdownDiagnostics.BackslashInAddress(where, text)
            : text.StartsWith("//", StringComparison.Ordinal) ? MarkdownDiagnostics.AddressWithoutScheme(where, text)
            : null;
        if (problem is not null)
        {
            problems.Add(problem);
            return null;
        }

        if (SchemeOf(text) is { } scheme)
            return WithScheme(scheme, text, where, problems);
        var target = Relative(text);
        if (!HasControl(target.Path) && !HasControl(target.Fragment))
            return target;
        problems.Add(MarkdownDiagnostics.HiddenCharacterInAddress(where));
        return null;
    }

    private static bool HasHidden(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && IsHidden(c))
                return true;
        }

        return false;
    }

    private static bool HasControl(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsControl(c))
                return true;
        }

        return false;
    }

    /// <summary>Blanks, control characters, and characters that do not show or turn the direction of writing.</summary>
    private static bool IsHidden(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c)
        || c is '\u00AD' or '\uFEFF' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
        || c is '"' or '<' or '>' or '`' or (>= '\uFFF0' and <= '\uFFFF') || char.IsSurrogate(c) && c >= '\uDB40' && c <= '\uDB43';

    /// <summary>What stands before the first colon, if that colon comes before any / ? or #: in lower case.</summary>
    private static string? SchemeOf(string text)
    {
        var end = text.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && text[end] == ':' ? text[..end].ToLowerInvariant() : null;
    }

    private static LinkTarget? WithScheme(string scheme, string text, Location where, DiagnosticBag problems)
    {
        var rest = text[(scheme.Length + 1)..];
        switch (scheme)
        {
            case "http" or "https" when Uri.TryCreate(text, UriKind.Absolute, out var address) && rest.StartsWith("//", StringComparison.Ordinal) && address.Host.Length > 0:
                return new(TargetKind.Web, scheme + ":" + rest);
            case "tel":
                if (PhoneNumber.Parse(rest) is { } number)
                    return new(TargetKind.Telephone, number.Href);
                problems.Add(MarkdownDiagnostics.BadTelephone(where, rest));
                return null;
            case "mailto" when rest.Contains('@', StringComparison.Ordinal):
                return new(TargetKind.Mail, "mailto:" + rest);
            case "http" or "https" or "mailto":
                problems.Add(MarkdownDiagnostics.BrokenAddress(where, text));
                return null;
            default:
                problems.Add(MarkdownDiagnostics.RefusedScheme(where, scheme));
                return null;
        }
    }

    private static LinkTarget Relative(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? text : text[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        var fragment = hash < 0 ? null : Decode(text[(hash + 1)..]);
        return new(
            path.Length == 0 ? TargetKind.Anchor : TargetKind.Path,
            text,
            Decode(query < 0 ? path : path[..query]),
            string.IsNullOrEmpty(fragment) ? null : Composition.Compose(fragment));
    }

    private static string Decode(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;
}
