using OutreachSite.Content;
using OutreachSite.Content.Trees;

namespace OutreachSite.Publishing.Sites;

/// <summary>
/// Every text that may be seen today, by its path below the content folder. Only projections look at it; pages ask them.
/// </summary>
/// <param name="Texts">Originals and variants, in the order of code points.</param>
/// <param name="Unreadable">Texts with mistakes in their front matter: who links to one of them has done nothing wrong.</param>
/// <param name="Hidden">Texts that may not be seen today.</param>
/// <param name="Orphans">Variants of pages that nobody wrote.</param>
internal sealed record SiteIndex(
    ImmutableSortedDictionary<RelativePath, PageFacts> Texts,
    ImmutableHashSet<RelativePath> Unreadable, ImmutableHashSet<RelativePath> Hidden, ImmutableArray<ContentPath> Orphans)
{
    public static RelativePath HomePath { get; } = new("index.md");

    /// <summary>The original of each page.</summary>
    public IEnumerable<PageFacts> Originals => Texts.Values.Where(text => text.Path.Variant == Variant.Japanese);

    /// <summary>True when there is such a text, whether or not it can be read and seen.</summary>
    public bool Knows(RelativePath path) => Texts.ContainsKey(path) || Unreadable.Contains(path) || Hidden.Contains(path);

    /// <summary>The text of a page in exactly one variant, or null.</summary>
    public PageFacts? Own(RelativePath original, Variant variant) =>
        Texts.GetValueOrDefault(PageAddress.SourceOf(original, variant));

    /// <summary>The text of a page in a variant, or its original, or null when there is no such page.</summary>
    public PageFacts? Find(RelativePath original, Variant variant) =>
        Own(original, variant) ?? Texts.GetValueOrDefault(original);

    /// <summary>The page above: the list of the folder, of the folder above it, and so on to home. Null for home.</summary>
    public RelativePath? Parent(RelativePath original)
    {
        var folder = original.Name == "index.md" ? original.Folder.Folder : original.Folder;
        for (var at = original; at != HomePath; folder = folder.Folder)
        {
            var list = folder / "index.md";
            if (list != original && Texts.ContainsKey(list))
                return list;
            if (folder == RelativePath.Root)
                return null;
        }

        return null;
    }

    /// <summary>The pages directly below a list, in the order that they ask for, then by path.</summary>
    public ImmutableArray<PageFacts> Below(RelativePath list) =>
    [
        .. Originals.Where(page => Parent(page.Path.Original) == list)
            .OrderBy(page => page.Head.Page.Order).ThenBy(page => page.Path.Original),
    ];
}
