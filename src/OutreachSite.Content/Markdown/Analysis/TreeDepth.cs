using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OutreachSite.Content.Markdown.Analysis;

/// <summary>Measures a tree without recursion, so that a deep one cannot exhaust the stack.</summary>
internal static class TreeDepth
{
    /// <summary>The first node below the limit, or null when the tree is shallow enough.</summary>
    public static MarkdownObject? FirstBelow(MarkdownDocument document, int limit)
    {
        var waiting = new Stack<(MarkdownObject Node, int Depth)>(64);
        waiting.Push((document, 0));
        while (waiting.TryPop(out var item))
        {
            if (item.Depth > limit)
                return item.Node;
            PushChildren(item.Node, item.Depth + 1, waiting);
        }

        return null;
    }

    private static void PushChildren(MarkdownObject node, int depth, Stack<(MarkdownObject Node, int Depth)> waiting)
    {
        switch (node)
        {
            case ContainerBlock blocks:
                for (var i = 0; i < blocks.Count; i++)
                    waiting.Push((blocks[i], depth));
                break;
            case LeafBlock { Inline: { } inline }:
                waiting.Push((inline, depth));
                break;
            case ContainerInline inlines:
                for (var child = inlines.FirstChild; child is not null; child = child.NextSibling)
                    waiting.Push((child, depth));
                break;
        }
    }
}
