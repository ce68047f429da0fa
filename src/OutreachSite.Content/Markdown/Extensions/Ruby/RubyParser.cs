using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace OutreachSite.Content.Markdown.Extensions.Ruby;

/// <summary>Reads <c>{看取り|み|と|り}</c> and <c>｜看取《みと》り</c>. What is neither stays text.</summary>
internal sealed class RubyParser : InlineParser
{
    private const int LongestWord = 200;

    private static readonly SearchValues<char> NoWord = SearchValues.Create("#.=<>&\\{");

    /// <param name="bars">What begins the form with brackets, beside the brace of the other.</param>
    public RubyParser(char[] bars) => OpeningCharacters = ['{', .. bars];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.CurrentChar == '{' ? MatchBraces(processor, ref slice) : MatchBrackets(processor, ref slice);

    private static bool MatchBraces(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = Rest(slice);
        var end = rest.IndexOfAny('}', '\n', '\r');
        if (end < 2 || rest[end] != '}')
            return false;
        var words = rest[1..end].ToString().Split('|');
        if (words.Length < 2 || words[0].Length == 0 || words[0].AsSpan().IndexOfAny(NoWord) >= 0)
            return false;

        ImmutableArray<string> readings = [.. words.Skip(1).Select(word => word.Trim())];
        var parts = RubyReadings.Assign(words[0], readings);
        Push(processor, ref slice, end + 1, new(parts ?? [new(words[0], null)]) { Misfits = parts is null ? readings.Length : 0 });
        return true;
    }

    private static bool MatchBrackets(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = Rest(slice);
        var open = rest.IndexOfAny('《', '\n', '\r');
        if (open < 2 || rest[open] != '《')
            return false;
        var length = rest[open..].IndexOfAny('》', '\n', '\r');
        if (length < 2 || rest[open + length] != '》')
            return false;
        Push(processor, ref slice, open + length + 1, new([new(rest[1..open].ToString(), rest[(open + 1)..(open + length)].ToString())]));
        return true;
    }

    private static ReadOnlySpan<char> Rest(StringSlice slice) => slice.Text.AsSpan(slice.Start, Math.Min(slice.Length, LongestWord));

    private static void Push(InlineProcessor processor, ref StringSlice slice, int length, RubyInline ruby)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        (ruby.Span, ruby.Line, ruby.Column) = (new SourceSpan(start, start + length - 1), line, column);
        processor.Inline = ruby;
        slice.Start += length;
    }
}
