using OutreachSite.Content;
using OutreachSite.Content.Trees;
using OutreachSite.Pipelines.Rules;

namespace OutreachSite.Publishing.Sites;

/// <summary>The questions that a page may ask about other pages. Each is a small rule, so that a page is made again only when an answer changes.</summary>
internal sealed class PageLookup(Reads reads)
{
    /// <summary>Whether an original may be seen today.</summary>
    public Sight SightOf(RelativePath original) => reads.Result(PageRules.SightOf, original)!.Sight;

    /// <summary>The path of the text of a page in exactly one variant; null when it has not been written or may not be seen.</summary>
    public RelativePath? Own(RelativePath original, Variant variant)
    {
        var source = PageAddress.SourceOf(original, variant);
        return SightOf(original) == Sight.Seen && (source == original || SightOf(source) == Sight.Seen) ? source : null;
    }

    /// <summary>The path of the text of a page in a variant, or its original, or null when there is no such page.</summary>
    public RelativePath? Find(RelativePath original, Variant variant) => Own(original, variant) ?? Own(original, Variant.Japanese);

    /// <summary>The card of a page in a variant, or of its original, or null when there is no such page.</summary>
    public PageCard? Card(RelativePath original, Variant variant) =>
        Find(original, variant) is { } source ? reads.Result(PageRules.Card, source) : null;

    /// <summary>The card of an original that may be seen, as all pages of a list may, in a variant, or else its own.</summary>
    public PageCard? CardOfSeen(RelativePath original, Variant variant) =>
        variant == Variant.Japanese ? reads.Result(PageRules.Card, original) : Card(original, variant);

    /// <summary>The page above: the list of the folder, of the folder above it, and so on to the first page. Null for the first page.</summary>
    public RelativePath? Parent(RelativePath original)
    {
        foreach (var list in PageAddress.ListsAbove(original))
        {
            if (SightOf(list) == Sight.Seen)
                return list;
        }

        return null;
    }

    /// <summary>The cards of the originals directly below a list, in their order.</summary>
    public ImmutableArray<PageCard> Below(RelativePath list) => Cards(reads.Result(PageRules.Below, list)!);

    /// <summary>The cards of the originals of a kind directly below a list, in their order.</summary>
    public ImmutableArray<PageCard> Below(RelativePath list, PageKind kind)
    {
        var all = reads.Result(PageRules.Below, list)!.Paths;
        return all.Length == CardsBelow(list).Length ? [] : Cards(new([.. all.Where(path => ContentPath.Of(path).Kind == kind)]));
    }

    /// <summary>The originals that a list shows as cards, in their order. Their cards are asked for one by one, since a long list is cut into parts.</summary>
    public ImmutableArray<RelativePath> CardsBelow(RelativePath list) => reads.Result(PageRules.CardsBelow, list)!.Paths;

    /// <summary>The cards of the originals of a kind, in their order.</summary>
    public ImmutableArray<PageCard> OfKind(PageKind kind) => Cards(reads.Result(PageRules.OfKind, kind.ToString())!);

    /// <summary>True when a page has a place that a link names.</summary>
    public bool HasAnchor(RelativePath source, string anchor) => AnchorsOf(source).Contains(anchor, StringComparer.Ordinal);

    /// <summary>The places of a text that links can name.</summary>
    public ImmutableArray<string> AnchorsOf(RelativePath source) => reads.Result(PageRules.Anchors, source)?.Anchors ?? [];

    /// <summary>Everything that may be seen, for suggestions: who asks depends on every coming and going.</summary>
    public SiteTree All => reads.Result(PageRules.Tree, "")!;

    private ImmutableArray<PageCard> Cards(PathList list) => [.. list.Paths.Select(path => reads.Result(PageRules.Card, path)!)];
}
