using System.Buffers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace OutreachSite.Content.Markdown.Extensions.Tables;

/// <summary>Reads a caption where the lines before look like a table; elsewhere the line belongs to a definition list.</summary>
internal sealed class CaptionParser : BlockParser
{
    private static readonly SearchValues<char> DelimiterSigns = SearchValues.Create("|-: \t\r");

    public CaptionParser() => OpeningCharacters = [':'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.PeekChar(1) is not (' ' or '\u3000')
            || processor.LastBlock is not ParagraphBlock paragraph || !LooksLikeTable(paragraph))
            return BlockState.None;

        var start = processor.Start;
        processor.NextColumn();
        while (processor.CurrentChar is ' ' or '\u3000')
            processor.NextColumn();
        processor.NewBlocks.Push(new CaptionBlock(this)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(start, processor.Line.End),
        });
        return BlockState.Break;
    }

    /// <summary>True when some line below the first holds nothing but |, -, : and blanks.</summary>
    private static bool LooksLikeTable(ParagraphBlock paragraph)
    {
        for (var i = 1; i < paragraph.Lines.Count; i++)
        {
            var slice = paragraph.Lines.Lines[i].Slice;
            var line = slice.Text.AsSpan(slice.Start, Math.Max(0, slice.Length));
            if (line.Contains('-') && line.Contains('|') && line.IndexOfAnyExcept(DelimiterSigns) < 0)
                return true;
        }

        return false;
    }
}
