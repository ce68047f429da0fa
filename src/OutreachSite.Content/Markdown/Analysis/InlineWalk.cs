using Markdig.Syntax.Inlines;

namespace OutreachSite.Content.Markdown.Analysis;

/// <summary>
/// A walk over the pieces of a text, without a list of them: every pass looks at every piece of every page. The next
/// piece is found before one is given, so that the one at hand may be taken out.
/// </summary>
internal struct InlineWalk(ContainerInline? root)
{
    private Inline? _next = root?.FirstChild;

    /// <summary>The piece at hand.</summary>
    public Inline Current { get; private set; } = null!;

    /// <summary>For <c>foreach</c>.</summary>
    public readonly InlineWalk GetEnumerator() => this;

    /// <summary>Steps to the next piece.</summary>
    public bool MoveNext()
    {
        if (_next is not { } current)
            return false;
        Current = current;
        _next = current is ContainerInline { FirstChild: { } child } ? child : After(current);
        return true;
    }

    /// <summary>All of them as an array.</summary>
    public ImmutableArray<Inline> ToImmutableArray()
    {
        var all = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in this)
            all.Add(inline);
        return all.DrainToImmutable();
    }

    private readonly Inline? After(Inline inline)
    {
        for (var at = inline; at != root; at = at.Parent!)
        {
            if (at.NextSibling is { } sibling)
                return sibling;
        }

        return null;
    }
}
