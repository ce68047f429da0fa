using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace OutreachSite.Content.Markdown.Extensions.Terms;

/// <summary>Reads <c>[[term]]</c> and <c>[[term|shown]]</c>, before links are looked for.</summary>
internal sealed class TermParser : InlineParser
{
    private const int LongestWord = 200;

    public TermParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.Text.AsSpan(slice.Start, Math.Min(slice.Length, LongestWord));
        if (!rest.StartsWith("[[", StringComparison.Ordinal))
            return false;
        var end = rest[2..].IndexOfAny("[]\r\n");
        if (end < 1 || !rest[(end + 2)..].StartsWith("]]", StringComparison.Ordinal))
            return false;

        var words = rest[2..(end + 2)].ToString().Split('|', 2, StringSplitOptions.TrimEntries);
        if (words[0].Length == 0)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new TermInline(words[0], words.Length > 1 && words[1].Length > 0 ? words[1] : words[0])
        {
            Span = new SourceSpan(start, start + end + 3),
            Line = line,
            Column = column,
        };
        slice.Start += end + 4;
        return true;
    }
}
