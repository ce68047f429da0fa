using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OutreachSite.Content.Markdown.Analysis;

namespace OutreachSite.Content.Markdown.Extensions.LineBreaks;

/// <summary>Takes out line breaks between wide characters: browsers would show them as blanks in the middle of a Japanese sentence.</summary>
internal static class SoftBreakPass
{
    public static void Run(ParsedPage page)
    {
        foreach (var leaf in page.Leaves)
        {
            if (HasBreak(leaf))
                Join(ParsedPage.Inlines(leaf.Inline).ToImmutableArray());
        }
    }

    private static bool HasBreak(LeafBlock leaf)
    {
        foreach (var inline in ParsedPage.Inlines(leaf.Inline))
        {
            if (inline is LineBreakInline { IsHard: false })
                return true;
        }

        return false;
    }

    private static void Join(ImmutableArray<Inline> inlines)
    {
        for (var i = 1; i < inlines.Length - 1; i++)
        {
            if (inlines[i] is LineBreakInline { IsHard: false } softBreak
                && IsNoBlank(Edge(Neighbour(inlines, i, -1), last: true), Edge(Neighbour(inlines, i, +1), last: false)))
                softBreak.Remove();
        }
    }

    /// <summary>The words nearest to a line break on one side, over the borders of emphasis and links.</summary>
    private static string Neighbour(ImmutableArray<Inline> inlines, int from, int step)
    {
        for (var i = from + step; i >= 0 && i < inlines.Length; i += step)
        {
            if (inlines[i] is LineBreakInline)
                return "";
            if (PlainText.OfLeaf(inlines[i]) is { Length: > 0 } text)
                return text;
        }

        return "";
    }

    /// <summary>True between wide characters, and beside wide punctuation, which brings its own space along (CSS Text 4).</summary>
    private static bool IsNoBlank(Rune? before, Rune? after) =>
        before is { } left && after is { } right
        && (EastAsian.JoinsAcrossLineEnd(left, right) || IsWidePunctuation(left) || IsWidePunctuation(right));

    private static bool IsWidePunctuation(Rune character) => character.Value is
        (>= 0x3001 and <= 0x3003) or (>= 0x3008 and <= 0x3011) or (>= 0x3014 and <= 0x301F) or 0x30FB
        or (>= 0xFF01 and <= 0xFF0F) or (>= 0xFF1A and <= 0xFF20) or (>= 0xFF3B and <= 0xFF3D) or (>= 0xFF5B and <= 0xFF60);

    /// <summary>The last or first character of a text; null when there is none.</summary>
    private static Rune? Edge(string text, bool last)
    {
        if (text.Length == 0)
            return null;
        var status = last ? Rune.DecodeLastFromUtf16(text, out var rune, out _) : Rune.DecodeFromUtf16(text, out rune, out _);
        return status == System.Buffers.OperationStatus.Done ? rune : null;
    }
}
