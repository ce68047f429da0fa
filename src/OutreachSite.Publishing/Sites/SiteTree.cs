using OutreachSite.Content;
using OutreachSite.Content.Trees;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Publishing.Sites;

/// <summary>
/// Which texts there are today, and no more than that: it changes when a page comes or goes, not when one is edited. Lists
/// are made from it by rules of their own; a page never asks it, but its lookup.
/// </summary>
/// <param name="Seen">Originals and variants that may be seen, in the order of code points.</param>
/// <param name="Unreadable">Texts with mistakes in their front matter.</param>
/// <param name="Orphans">Variants of pages that nobody wrote.</param>
internal sealed record SiteTree(PathList Seen, PathList Unreadable, PathList Orphans)
{
    // Two threads that ask at once may both find the same: the later one is kept.
    private ImmutableArray<ContentPath> _texts;
    private ILookup<RelativePath, ContentPath>? _below;

    /// <summary>Every text that may be seen.</summary>
    public ImmutableArray<ContentPath> Texts => _texts.IsDefault ? _texts = [.. Seen.Paths.Select(ContentPath.Of)] : _texts;

    /// <summary>The original of each page.</summary>
    public IEnumerable<ContentPath> Originals => Texts.Where(text => text.Variant == Variant.Japanese);

    /// <summary>The originals directly below a list, by path.</summary>
    public IEnumerable<ContentPath> Below(RelativePath list) => (_below ??= ByParent())[list];

    /// <summary>How the tree is stored.</summary>
    public static Codec<SiteTree> Codec { get; } = new(
        static (tree, to) =>
        {
            PathList.Write(tree.Seen, to);
            PathList.Write(tree.Unreadable, to);
            PathList.Write(tree.Orphans, to);
        },
        static (ref ValueReader from) => new(PathList.Read(ref from), PathList.Read(ref from), PathList.Read(ref from)));

    private ILookup<RelativePath, ContentPath> ByParent()
    {
        var known = Seen.Paths.ToHashSet();
        return Originals
            .Select(text => (Text: text, Parent: PageAddress.ListsAbove(text.Original).Cast<RelativePath?>().FirstOrDefault(list => known.Contains(list!.Value))))
            .Where(page => page.Parent is not null).ToLookup(page => page.Parent!.Value, page => page.Text);
    }
}
