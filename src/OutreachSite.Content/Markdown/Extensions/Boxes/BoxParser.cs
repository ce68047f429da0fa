using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace OutreachSite.Content.Markdown.Extensions.Boxes;

/// <summary>
/// Reads boxes: three colons or more and a name open one, colons alone close the innermost. Boxes lie in each other
/// and in lists.
/// </summary>
internal sealed class BoxParser : BlockParser
{
    public BoxParser() => OpeningCharacters = [':', '：'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var line = processor.Line;
        if (line.CurrentChar == '：')
            return line.Match("：：：") ? PushStray(processor, isWide: true) : BlockState.None;
        var text = line.Text.AsSpan(line.Start, line.Length);
        var colons = Colons(text);
        if (colons < 3)
            return BlockState.None;

        var rest = text[colons..];
        var nameStart = colons + (rest.Length - rest.TrimStart(" \t\u3000").Length);
        var words = text[nameStart..].TrimEnd(" \t\u3000");
        if (words.IsEmpty)
            return PushStray(processor, isWide: false);
        PushBox(processor, words.ToString(), nameStart);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var box = (BoxBlock)block;
        if (processor.IsBlankLine || processor.IsCodeIndent || !IsClosingLine(processor.Line) || AnotherTakesIt(box, processor.Column))
            return BlockState.Continue;
        box.HasEnd = true;
        box.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is BoxBlock box)
            box.IsFinished = true;
        return true;
    }

    private void PushBox(BlockProcessor processor, string words, int nameStart)
    {
        var nameLength = words.AsSpan().IndexOfAny(" \t\u3000");
        var name = nameLength < 0 ? words : words[..nameLength];
        var argument = words[name.Length..].TrimStart(' ', '\t', '\u3000');
        var nameOffset = processor.Start + nameStart;
        var box = new BoxBlock(this)
        {
            Name = name,
            NameOffset = nameOffset,
            Words = argument,
            WordsOffset = nameOffset + words.Length - argument.Length,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        if (argument.Length > 0 && BoxKinds.HasMarkedTitle(name))
            box.Add(ReadTitle(processor, box, argument));
        processor.NewBlocks.Push(box);
    }

    private BoxTitle ReadTitle(BlockProcessor processor, BoxBlock box, string argument)
    {
        var offsetInLine = box.WordsOffset - processor.Start;
        var slice = processor.Line;
        slice.Start += offsetInLine;
        slice.End = slice.Start + argument.Length - 1;
        var title = new BoxTitle(this)
        {
            Line = processor.LineIndex,
            Column = processor.Column + offsetInLine,
            Span = new SourceSpan(box.WordsOffset, box.WordsOffset + argument.Length - 1),
        };
        title.AppendLine(ref slice, title.Column, processor.LineIndex, processor.CurrentLineStartPosition, trackTrivia: false);
        return title;
    }

    private BlockState PushStray(BlockProcessor processor, bool isWide)
    {
        processor.NewBlocks.Push(new StrayFenceBlock(this)
        {
            IsWide = isWide,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.BreakDiscard;
    }

    /// <summary>
    /// True when a box or a code block inside is open at this depth: the line is theirs. The parser's own mark of open
    /// blocks cannot be asked, because it is taken back while a line is looked at.
    /// </summary>
    private static bool AnotherTakesIt(BoxBlock box, int column)
    {
        for (var inner = box.LastChild; inner is not null; inner = (inner as ContainerBlock)?.LastChild)
        {
            if (inner is BoxBlock { IsFinished: false } or FencedCodeBlock { ClosingFencedCharCount: 0 } && inner.Column <= column)
                return true;
        }

        return false;
    }

    private static bool IsClosingLine(StringSlice line)
    {
        var text = line.Text.AsSpan(line.Start, line.Length);
        var colons = Colons(text);
        return colons >= 3 && text[colons..].Trim(" \t\u3000\r").IsEmpty;
    }

    private static int Colons(ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExcept(':');
        return count < 0 ? text.Length : count;
    }
}
