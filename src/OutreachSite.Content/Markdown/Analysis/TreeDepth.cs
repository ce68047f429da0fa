using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OutreachSite.Content.Markdown.Analysis;

/// <summary>Measures a tree. It goes no deeper than the limit itself, so that a deep tree cannot exhaust the stack.</summary>
internal static class TreeDepth
{
    /// <summary>The first node below the limit, or null when the tree is shallow enough.</summary>
    public static MarkdownObject? FirstBelow(MarkdownDocument document, int limit) => InBlocks(document, limit);

    /// <param name="blocks">Whose blocks are looked at.</param>
    /// <param name="left">How many levels there may be below it.</param>
    private static MarkdownObject? InBlocks(ContainerBlock blocks, int left)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var found = left == 0 ? block
                : block is LeafBlock leaf ? leaf.Inline is { } inline ? left == 1 ? inline : InInlines(inline, left - 2) : null
                : block is ContainerBlock inner ? InBlocks(inner, left - 1) : null;
            if (found is not null)
                return found;
        }

        return null;
    }

    private static Inline? InInlines(ContainerInline inlines, int left)
    {
        for (var child = inlines.FirstChild; child is not null; child = child.NextSibling)
        {
            var found = left == 0 ? child : child is ContainerInline inner ? InInlines(inner, left - 1) : null;
            if (found is not null)
                return found;
        }

        return null;
    }
}
