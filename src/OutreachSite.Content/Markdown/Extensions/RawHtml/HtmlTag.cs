namespace OutreachSite.Content.Markdown.Extensions.RawHtml;

/// <summary>A tag that an author typed, read into its parts. Nothing of it is ever copied: what is allowed is written anew.</summary>
/// <param name="Name">In lower case.</param>
internal sealed record HtmlTag(string Name, bool IsClosing, ImmutableArray<HtmlTagAttribute> Attributes)
{
    /// <summary>Reads what the Markdown parser found to be a tag; null for comments, instructions and declarations.</summary>
    public static HtmlTag? Read(string text)
    {
        var position = 1;
        var isClosing = position < text.Length && text[position] == '/';
        if (isClosing)
            position++;
        var start = position;
        while (position < text.Length && (char.IsAsciiLetterOrDigit(text[position]) || text[position] == '-'))
            position++;
        if (position == start || !char.IsAsciiLetter(text[start]))
            return null;
        return new(text[start..position].ToLowerInvariant(), isClosing, ReadAttributes(text, position));
    }

    private static ImmutableArray<HtmlTagAttribute> ReadAttributes(string text, int position)
    {
        var attributes = ImmutableArray.CreateBuilder<HtmlTagAttribute>();
        while (true)
        {
            while (position < text.Length && (char.IsWhiteSpace(text[position]) || text[position] == '/'))
                position++;
            if (position >= text.Length || text[position] == '>')
                return attributes.ToImmutable();
            var start = position;
            position += Length(text, position, "=>/ \t\r\n");
            var name = text[start..position].ToLowerInvariant();
            var value = ReadValue(text, ref position);
            attributes.Add(new(name, value, start));
        }
    }

    private static string? ReadValue(string text, ref int position)
    {
        var next = position;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        if (next >= text.Length || text[next] != '=')
            return null;
        next++;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        var quote = next < text.Length && text[next] is '"' or '\'' ? text[next++] : '\0';
        var length = quote == '\0' ? Length(text, next, "> \t\r\n") : Length(text, next, quote.ToString());
        position = Math.Min(text.Length, next + length + (quote == '\0' ? 0 : 1));
        return text.Substring(next, length);
    }

    private static int Length(string text, int start, string ends)
    {
        var length = text.AsSpan(start).IndexOfAny(ends);
        return length < 0 ? text.Length - start : Math.Max(length, ends[0] == '=' && length == 0 ? 1 : length);
    }
}

/// <summary>One attribute of a tag.</summary>
/// <param name="Value">Null when there is no equals sign.</param>
/// <param name="Offset">From the opening angle bracket.</param>
internal readonly record struct HtmlTagAttribute(string Name, string? Value, int Offset);
