namespace OutreachSite.Publishing.Themes.Styles;

/// <summary>
/// Reads the rules of a style sheet that <see cref="Assets.Stylesheet"/> has put together, so that values which other things need
/// are taken from the theme and not written down twice. Knows blocks, conditions and strings; what it cannot follow it leaves out.
/// </summary>
internal static class CssReader
{
    /// <summary>The rules in the order in which they stand.</summary>
    public static ImmutableArray<CssRule> Read(string css)
    {
        var rules = ImmutableArray.CreateBuilder<CssRule>();
        var at = 0;
        ReadBlock(css, ref at, [], rules);
        return rules.ToImmutable();
    }

    private static void ReadBlock(string css, ref int at, ImmutableArray<string> media, ImmutableArray<CssRule>.Builder rules)
    {
        while (at < css.Length)
        {
            var start = at;
            var stop = Next(css, ref at);
            var head = css[start..at].Trim();
            if (at < css.Length)
                at++;
            if (stop == '}')
                return;
            if (stop != '{')
                continue;
            if (head.StartsWith("@media", StringComparison.Ordinal))
                ReadBlock(css, ref at, media.Add(OneBlank(head["@media".Length..].Trim())), rules);
            else if (head.StartsWith("@layer", StringComparison.Ordinal))
                ReadBlock(css, ref at, media, rules);
            else if (head.StartsWith('@'))
                ReadBlock(css, ref at, media.Add(head), rules);
            else
                rules.Add(new(media, [.. head.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)], ReadDeclarations(css, ref at)));
        }
    }

    /// <summary>A condition with one blank behind each colon, however it was written.</summary>
    private static string OneBlank(string condition) => string.Join(": ", condition.Split(':', StringSplitOptions.TrimEntries));

    private static ImmutableArray<CssDeclaration> ReadDeclarations(string css, ref int at)
    {
        var declarations = ImmutableArray.CreateBuilder<CssDeclaration>();
        while (at < css.Length)
        {
            var start = at;
            var stop = Next(css, ref at);
            var text = css[start..at];
            if (at < css.Length)
                at++;
            if (text.Split(':', 2) is [var property, var value])
                declarations.Add(new(property.Trim(), value.Trim()));
            if (stop == '{')
                ReadDeclarations(css, ref at);
            else if (stop != ';')
                break;
        }

        return declarations.ToImmutable();
    }

    /// <summary>Goes to the next sign that ends something, outside of strings and brackets; that sign, or 0 at the end.</summary>
    private static char Next(string css, ref int at)
    {
        for (var depth = 0; at < css.Length; at++)
        {
            var sign = css[at];
            if (sign is '"' or '\'')
                at = Math.Min(css.Length - 1, EndOfString(css, at));
            else if (sign == '(')
                depth++;
            else if (sign == ')')
                depth--;
            else if (depth <= 0 && sign is ('{' or '}' or ';'))
                return sign;
        }

        return '\0';
    }

    private static int EndOfString(string css, int start)
    {
        var end = start + 1;
        while (end < css.Length && css[end] != css[start])
            end += css[end] == '\\' ? 2 : 1;
        return end;
    }
}
