using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OutreachSite.Content.Markdown.Analysis;

/// <summary>A body as a tree, which knows where it lies in its file.</summary>
internal sealed class ParsedPage(SourceText source, int bodyOffset, MarkdownDocument document)
{
    private static readonly object HeadingKey = new();

    private ImmutableArray<LeafBlock> _leaves;

    /// <summary>The file.</summary>
    public SourceText Source => source;

    /// <summary>Where the body begins in the file.</summary>
    public int BodyOffset => bodyOffset;

    /// <summary>The text. What it does not hold need not be looked for in the tree.</summary>
    public ReadOnlySpan<char> Body => source.Text.AsSpan(bodyOffset);

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
    public ImmutableArray<LeafBlock> Leaves => _leaves.IsDefault ? _leaves = FindLeaves() : _leaves;

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

    /// <summary>The pieces of a text in order, containers before what is in them. The piece at hand may be taken out meanwhile.</summary>
    public static InlineWalk Inlines(ContainerInline? root) => new(root);

    private ImmutableArray<LeafBlock> FindLeaves()
    {
        var leaves = ImmutableArray.CreateBuilder<LeafBlock>(Blocks.Length);
        foreach (var block in Blocks)
        {
            if (block is LeafBlock { Inline: not null } leaf)
                leaves.Add(leaf);
        }

        return leaves.DrainToImmutable();
    }

    private static ImmutableArray<Block> Flatten(MarkdownDocument document)
    {
        var result = ImmutableArray.CreateBuilder<Block>(64);
        var waiting = new Stack<Block>(64);
        PushChildren(document, waiting);
        while (waiting.TryPop(out var block))
        {
            result.Add(block);
            if (block is ContainerBlock container)
                PushChildren(container, waiting);
        }

        return result.DrainToImmutable();
    }

    private static void PushChildren(ContainerBlock container, Stack<Block> waiting)
    {
        for (var i = container.Count - 1; i >= 0; i--)
            waiting.Push(container[i]);
    }
}

/// <summary>A heading with its anchor.</summary>
internal sealed record PageHeading(HeadingBlock Block, string Id, string Text);
