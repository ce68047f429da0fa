using Markdig.Parsers;
using Markdig.Syntax;

namespace OutreachSite.Content.Markdown.Extensions.Comments;

/// <summary>A note of the author to themselves, over any number of lines: never published.</summary>
internal sealed class CommentBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>True once <c>--&gt;</c> was seen.</summary>
    public bool HasEnd { get; set; }

    /// <summary>Where text begins after the end on the same line, as an offset in the body; null when there is none.</summary>
    public int? TextAfter { get; set; }
}

/// <summary>Reads comments that begin at the start of a line. Blank lines do not end them.</summary>
internal sealed class CommentParser : BlockParser
{
    public CommentParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !processor.Line.Match("<!--"))
            return BlockState.None;
        var comment = new CommentBlock(this)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        processor.NewBlocks.Push(comment);
        return LookForEnd(processor, comment, from: 4) ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        block.UpdateSpanEnd(processor.Line.End);
        return LookForEnd(processor, (CommentBlock)block, from: 0) ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    private static bool LookForEnd(BlockProcessor processor, CommentBlock comment, int from)
    {
        var line = processor.Line;
        var text = line.Text.AsSpan(line.Start, Math.Max(0, line.Length));
        var end = text.Length < from ? -1 : text[from..].IndexOf("-->");
        if (end < 0)
            return false;
        comment.HasEnd = true;
        var after = from + end + 3;
        if (!text[after..].Trim().IsEmpty)
            comment.TextAfter = line.Start + after;
        return true;
    }
}
