namespace OutreachSite.Templating.Escaping;

/// <summary>
/// Tags that stand whole in one text, which most do. Behind one the tracker is where it was before, so it need not know what
/// the tag and its attributes are called.
/// </summary>
internal static class HtmlTags
{
    /// <summary>
    /// Where the tag that begins at an offset ends; -1 when it is cut, begins a raw text, or is written in an unusual way: then
    /// it is to be read step by step.
    /// </summary>
    public static int EndOfWhole(ReadOnlySpan<char> text, int at)
    {
        at++;
        var isClosing = at < text.Length && text[at] == '/';
        if (isClosing)
            at++;
        var end = EndOfName(text, at);
        if (end == at || !char.IsAsciiLetter(text[at]) || (!isClosing && IsRawText(text[at..end])))
            return -1;
        for (at = end; at < text.Length;)
        {
            var c = text[at];
            if (c == '>')
                return at + 1;
            at = c is ' ' or '\n' or '\r' or '\t' or '/' ? at + 1 : EndOfAttribute(text, at);
            if (at < 0)
                return -1;
        }

        return -1;
    }

    /// <summary>True for elements whose content is no HTML.</summary>
    public static bool IsRawText(ReadOnlySpan<char> tag) => tag.Length switch
    {
        5 => tag.Equals("style", StringComparison.OrdinalIgnoreCase) || tag.Equals("title", StringComparison.OrdinalIgnoreCase),
        6 => tag.Equals("script", StringComparison.OrdinalIgnoreCase),
        8 => tag.Equals("textarea", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>Behind an attribute with its quoted value, or without any; -1 for one that is cut or otherwise written.</summary>
    private static int EndOfAttribute(ReadOnlySpan<char> text, int at)
    {
        var end = EndOfName(text, at);
        if (end == at || end + 1 >= text.Length)
            return -1;
        if (text[end] != '=')
            return text[end] is ' ' or '\n' or '\r' or '\t' or '/' or '>' ? end : -1;
        var quote = text[end + 1];
        if (quote is not ('"' or '\''))
            return -1;
        var value = end + 2;
        var length = text[value..].IndexOf(quote);
        return length < 0 ? -1 : value + length + 1;
    }

    private static int EndOfName(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or ':' or '_'))
            at++;
        return at;
    }
}
