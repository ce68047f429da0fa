namespace OutreachSite.Templating.Escaping;

/// <summary>
/// Follows the text of a script only as far as to know whether a value would stand inside quotes or a comment, where JSON,
/// which brings its own quotes, would end them.
/// </summary>
internal static class ScriptText
{
    /// <summary>What is open behind the text: a quote, <c>/</c> for a comment of a line, <c>*</c> for a longer one, or nothing.</summary>
    public static char Follow(char open, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var (c, next) = (text[i], i + 1 < text.Length ? text[i + 1] : '\0');
            switch (open)
            {
                case '\0':
                    open = Opens(c, next);
                    i += open is '/' or '*' ? 1 : 0;
                    break;
                case '*' when c == '*' && next == '/':
                    (open, i) = ('\0', i + 1);
                    break;
                case '"' or '\'' or '`' when c == '\\':
                    i++;
                    break;
                case '/' or '"' or '\'' when c is '\n' or '\r':
                case '"' or '\'' or '`' when c == open:
                    open = '\0';
                    break;
            }
        }

        return open;
    }

    private static char Opens(char c, char next) =>
        c is '"' or '\'' or '`' ? c : c == '/' && next is '/' or '*' ? next : '\0';
}
