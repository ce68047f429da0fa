using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OutreachSite.Content.Markdown.Analysis;

/// <summary>Measures a tree without recursion, so that a deep one cannot exhaust the stack.</summary>
internal static class TreeDepth
{
    /// <summary>The first node below the limit, or null when the tree is shallow enough.</summary>
    public static MarkdownObject? FirstBelow(MarkdownDocument document, int limit)
    {
        var waiting = new Stack<(MarkdownObject Node, int Depth)>();
        waiting.Push((document, 0));
        while (waiting.TryPop(out var item))
        {
            if (item.Depth > limit)
                return item.Node;
            foreach (var child in Children(item.Node))
                waiting.Push((child, item.Depth + 1));
        }

        return null;
    }

    private static IEnumerable<MarkdownObject> Children(MarkdownObject node) => node switch
    {
        ContainerBlock blocks => blocks,
        LeafBlock { Inline: { } inline } => [inline],
        ContainerInline inlines => inlines,
        _ => [],
    };
}
