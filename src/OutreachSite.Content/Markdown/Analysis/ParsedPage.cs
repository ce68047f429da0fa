using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OutreachSite.Content.Markdown.Analysis;

/// <summary>A body as a tree, which knows where it lies in its file.</summary>
internal sealed class ParsedPage(SourceText source, int bodyOffset, MarkdownDocument document)
{
    private static readonly object HeadingKey = new();

    /// <summary>The file.</summary>
    public SourceText Source => source;

    /// <summary>Where the body begins in the file.</summary>
    public int BodyOffset => bodyOffset;

    /// <summary>The tree. Passes put what they find on its nodes.</summary>
    public MarkdownDocument Document => document;

    /// <summary>The anchors given so far.</summary>
    public Anchors Anchors { get; } = new();

    /// <summary>The headings with their anchors, in order.</summary>
    public List<PageHeading> Headings { get; } = [];

    /// <summary>The anchor of a heading.</summary>
    public static string IdOf(HeadingBlock heading) => (string)heading.GetData(HeadingKey)!;

    /// <summary>Gives a heading its anchor.</summary>
    public void Name(HeadingBlock heading, string id, string text)
    {
        heading.SetData(HeadingKey, id);
        Headings.Add(new(heading, id, text));
    }

    /// <summary>Every block in the order of the file, outer ones before those in them.</summary>
    public ImmutableArray<Block> Blocks { get; } = Flatten(document);

    /// <summary>Every block of text.</summary>
    public IEnumerable<LeafBlock> Leaves => Blocks.OfType<LeafBlock>().Where(leaf => leaf.Inline is not null);

    /// <summary>The line of the file (from 1) of a line of the body (from 0).</summary>
    public int FileLine(int bodyLine) => source.At(bodyOffset).Line + bodyLine;

    /// <summary>The place of a node, or of a part of it that begins <paramref name="skip"/> characters in.</summary>
    public Location At(MarkdownObject node, int skip = 0, int? length = null) =>
        At(node.Span.Start + skip, length ?? node.Span.Length - skip);

    /// <summary>The place of an offset in the body. The length is cut at the end of the line.</summary>
    public Location At(int offset, int length)
    {
        var start = Math.Clamp(bodyOffset + offset, 0, source.Text.Length);
        var lineEnd = source.Text.AsSpan(start).IndexOfAny('\r', '\n');
        return source.At(start, Math.Clamp(length, 1, Math.Max(1, lineEnd < 0 ? source.Text.Length - start : lineEnd)));
    }

    /// <summary>The pieces of a text in order, containers before what is in them.</summary>
    public static ImmutableArray<Inline> Inlines(ContainerInline? root)
    {
        var result = ImmutableArray.CreateBuilder<Inline>();
        var open = new Stack<Inline>();
        for (var inline = root?.FirstChild; inline is not null;)
        {
            result.Add(inline);
            if (inline is ContainerInline { FirstChild: { } child })
            {
                open.Push(inline);
                inline = child;
                continue;
            }

            while (inline!.NextSibling is null && open.TryPop(out var parent))
                inline = parent;
            inline = inline.NextSibling;
        }

        return result.ToImmutable();
    }

    private static ImmutableArray<Block> Flatten(MarkdownDocument document)
    {
        var result = ImmutableArray.CreateBuilder<Block>();
        var waiting = new Stack<Block>(document.Reverse());
        while (waiting.TryPop(out var block))
        {
            result.Add(block);
            if (block is ContainerBlock container)
            {
                foreach (var child in container.Reverse())
                    waiting.Push(child);
            }
        }

        return result.ToImmutable();
    }
}

/// <summary>A heading with its anchor.</summary>
internal sealed record PageHeading(HeadingBlock Block, string Id, string Text);
