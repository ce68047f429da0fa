using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace OutreachSite.Content.Markdown.Extensions.Attributes;

/// <summary>Reads <c>{#id .class}</c>, and whatever else looks like attributes, so that it can be refused by name.</summary>
internal sealed class AttributesParser : InlineParser
{
    private const int Longest = 400;

    public AttributesParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.Text.AsSpan(slice.Start, Math.Min(slice.Length, Longest));
        var end = rest.IndexOfAny('}', '\n', '\r');
        if (end < 2 || rest[end] != '}' || !LooksLikeAttributes(rest[1..end]))
            return false;

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new AttributesInline(rest[..(end + 1)].ToString(), Words(rest[..end]))
        {
            Span = new SourceSpan(start, start + end),
            Line = line,
            Column = column,
        };
        slice.Start += end + 1;
        return true;
    }

    private static bool LooksLikeAttributes(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(": ");
        if (text.IsEmpty)
            return false;
        if (text[0] is '#' or '.')
            return true;
        var equals = text.IndexOf('=');
        return equals > 0 && text[..equals].IndexOfAnyExceptInRange('!', '~') < 0;
    }

    private static ImmutableArray<AttributeWord> Words(ReadOnlySpan<char> text)
    {
        var words = ImmutableArray.CreateBuilder<AttributeWord>();
        for (var position = 1; position < text.Length;)
        {
            var length = text[position..].IndexOf(' ');
            length = length < 0 ? text.Length - position : length;
            if (length > 0)
                words.Add(new(text.Slice(position, length).ToString(), position));
            position += length + 1;
        }

        return words.ToImmutable();
    }
}
