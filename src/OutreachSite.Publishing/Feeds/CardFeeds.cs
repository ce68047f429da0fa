using OutreachSite.Content;
using OutreachSite.Publishing.Links;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Feeds;

/// <summary>
/// What the sitemap and the feed say of pages that authors wrote, gathered while their cards pass by one after the other: the
/// cards of all pages at once would be the largest thing that a build of a very large site holds.
/// </summary>
/// <param name="seen">Every text that may be seen.</param>
/// <param name="variants">Those of the site.</param>
/// <param name="scope">How addresses look.</param>
internal sealed class CardFeeds(ImmutableArray<RelativePath> seen, ImmutableArray<Variant> variants, SiteScope scope)
{
    private readonly HashSet<RelativePath> _written = [.. seen];
    private readonly List<SitemapEntry> _addresses = [];
    private readonly SortedSet<FeedEntry> _newest = new(AtomFeed.NewestFirst);

    /// <summary>Every page in the variants in which it was written; a page that only shows the original's text is left out.</summary>
    public IEnumerable<SitemapEntry> Addresses => _addresses;

    /// <summary>As many as a feed has, the newest first.</summary>
    public ImmutableArray<FeedEntry> Newest => [.. _newest];

    /// <summary>Looks at one page.</summary>
    public void Add(PageCard card)
    {
        if (card.IsHiddenFromSearch)
            return;
        if (variants.Contains(card.Path.Variant))
            _addresses.Add(AddressOf(card));
        if (card.Path.Variant == Variant.Japanese && card.Path.Kind is not (PageKind.Home or PageKind.Section))
            AddEntry(card);
    }

    private SitemapEntry AddressOf(PageCard card)
    {
        // やさしい日本語 is Japanese too: one address a language is what hreflang can say.
        var languages = variants.Where(variant => variant != Variant.Easy && _written.Contains(PageAddress.SourceOf(card.Path.Original, variant)))
            .Select(variant => (variant.Language(), scope.Address(PageAddress.OutputOf(card.Path.Original, variant))));
        return new(
            scope.Address(PageAddress.OutputOf(card.Path.Original, card.Path.Variant)),
            card.Updated,
            card.Path.Variant == Variant.Easy || variants.Length == 1 ? [] : [.. languages]);
    }

    private void AddEntry(PageCard card)
    {
        if (_newest.Count == AtomFeed.Longest && card.Updated < _newest.Max!.Updated)
            return;
        _newest.Add(new(card.Title, scope.Address(PageAddress.OutputOf(card.Path.Original, Variant.Japanese)), card.Published, card.Updated, card.Summary));
        if (_newest.Count > AtomFeed.Longest)
            _newest.Remove(_newest.Max!);
    }
}
