using System.Net;
using System.Text;
using OutreachSite.Templating.Escaping;

namespace OutreachSite.Templating.Builtins;

/// <summary><c>html.…</c>: between text and HTML.</summary>
internal static class HtmlFunctions
{
    /// <summary>Escaped when it is written. A long text might be read often, and is made and charged at once.</summary>
    private const int LongestDeferred = 1024;
    private static readonly (string Open, string Close)[] Whole = [("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>")];

    public static BuiltinObject Group { get; } = new("html",
    [
        new("html.escape", Escape, "text"),
        new("html.newline_to_br", NewlineToBr, "text"),
        new("html.strip", Strip, "text"),
        new("html.url_encode", UrlEncode, "text"),
        new("html.url_escape", UrlEscape, "text"),
    ]);

    /// <summary>The text as HTML: five characters are escaped. The result is markup, and is not escaped again.</summary>
    private static Value Escape(in Arguments a)
    {
        if (a.IsNull(0))
            return Value.Null;
        var text = a.Text(0);
        a.Context.CheckText(text.Length * 6L);
        if (!a.Context.Options.AutoEscape)
            return a.Made(WebUtility.HtmlEncode(text));
        if (text.Length <= LongestDeferred)
            return Value.Escaped(text);
        text = HtmlEscaper.Escape(text);
        a.Context.AllocateText(text.Length);
        return Value.Markup(text);
    }

    /// <summary>A <c>br</c> before each new line. Plain text is escaped first; the result is markup.</summary>
    private static Value NewlineToBr(in Arguments a)
    {
        var isTheme = a.Context.Options.AutoEscape;
        var text = isTheme && a[0].Kind != ValueKind.Markup ? HtmlEscaper.Escape(a.Text(0)) : a.Text(0);
        a.Context.CheckText(text.Length * 7L);
        var result = text.Replace("\n", "<br />\n", StringComparison.Ordinal).Replace("\r<br />", "<br />\r", StringComparison.Ordinal);
        a.Context.AllocateText(result.Length);
        return isTheme ? Value.Markup(result) : result;
    }

    /// <summary>The text without what stands between angle brackets, without comments, scripts and styles.</summary>
    private static Value Strip(in Arguments a)
    {
        var text = a.Text(0);
        var result = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('<', at);
            var close = open < 0 ? -1 : EndOfTag(text, open);
            if (close < 0)
                break;
            result.Append(text, at, open - at);
            at = close;
        }

        return a.Made(result.Append(text, at, text.Length - at).ToString());
    }

    private static int EndOfTag(string text, int open)
    {
        foreach (var (begin, end) in Whole)
        {
            if (string.Compare(text, open, begin, 0, begin.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            var found = text.IndexOf(end, open, StringComparison.OrdinalIgnoreCase);
            if (found >= 0)
                return found + end.Length;
        }

        var close = text.IndexOf('>', open);
        return close < 0 ? -1 : close + 1;
    }

    /// <summary>The text as a part of an address: everything but letters, digits and <c>- . _ ~</c> is encoded.</summary>
    private static Value UrlEncode(in Arguments a) => a.IsNull(0) ? Value.Null : Encode(a, "-._~");

    /// <summary>The text as an address: its punctuation is kept.</summary>
    private static Value UrlEscape(in Arguments a) => a.IsNull(0) ? Value.Null : Encode(a, a.IsTheme ? "-._~:/?#[]@!$&'()*+,;=%" : "-._~:/?#[]@!$&'()*+,;=");

    private static Value Encode(in Arguments a, string kept)
    {
        var text = a.Text(0);
        a.Context.CheckText(text.Length * 9L);
        var result = new StringBuilder(text.Length);
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            var c = (char)b;
            if (char.IsAsciiLetterOrDigit(c) || kept.Contains(c, StringComparison.Ordinal))
                result.Append(c);
            else
                result.Append('%').Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return a.Made(result.ToString());
    }
}
