using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Publishing.Sites;

/// <summary>A tag of the site.</summary>
/// <param name="Slug">What it is known by.</param>
/// <param name="Name">As its first page writes it.</param>
/// <param name="Count">How many pages have it.</param>
/// <param name="Updated">The newest change of these.</param>
internal sealed record SiteTag(string Slug, string Name, int Count, DateOnly Updated);

/// <summary>The tags of a site, by their slugs.</summary>
internal sealed record TagList(ImmutableArray<SiteTag> Tags)
{
    /// <summary>How the list is stored.</summary>
    public static Codec<TagList> Codec { get; } = new(
        static (list, to) => to.WriteList(list.Tags, static (tag, to) =>
        {
            to.Write(tag.Slug);
            to.Write(tag.Name);
            to.Write((long)tag.Count);
            to.Write(tag.Updated);
        }),
        static (ref ValueReader from) => new(from.ReadList(static (ref ValueReader from) => new SiteTag(
            from.ReadText(), from.ReadText(), from.ReadInt(), from.ReadDay() ?? throw new DamagedValueException()))));
}

/// <summary>The pages of one tag, the newest first. Their cards are not held: there are as many as pages.</summary>
/// <param name="Name">As its first page writes it.</param>
/// <param name="Updated">The newest change of its pages.</param>
internal sealed record TagGroup(string Name, DateOnly Updated, ImmutableArray<RelativePath> Pages);

/// <summary>Every tag with its pages, by its slug.</summary>
internal sealed record TagGroups(ImmutableSortedDictionary<string, TagGroup> Groups);

/// <summary>Whether the site has any tag.</summary>
internal sealed record TagUse(bool IsUsed);

/// <summary>
/// Which tags there are and which pages have them. Tags are those of originals: a variant has the tags of its original.
/// A page knows its own tags; only lists of tags depend on other pages.
/// </summary>
internal static class TagRules
{
    /// <summary>The list of all tags, which an author may write: then it has that title and text.</summary>
    public static RelativePath Index { get; } = new("tags/index.md");

    /// <summary>Tags with their pages. Not stored: others ask for the three below.</summary>
    public static Rule<string, TagGroups> Groups { get; } = new("tags/groups", 1, (_, reads) =>
    {
        var groups = new SortedDictionary<string, (string Name, List<(DateOnly Updated, RelativePath Path)> Pages)>(StringComparer.Ordinal);
        foreach (var page in reads.Result(PageRules.Tree, "")!.Originals)
        {
            var card = reads.Result(PageRules.Card, page.Source)!;
            foreach (var tag in card.Tags.DistinctBy(tag => tag.Slug))
            {
                if (!groups.TryGetValue(tag.Slug, out var group))
                    groups[tag.Slug] = group = (tag.Text, []);
                group.Pages.Add((card.Updated, page.Source));
            }
        }

        return Outcome.Of(new TagGroups(groups.ToImmutableSortedDictionary(
            group => group.Key, group => NewestFirst(group.Value.Name, group.Value.Pages), StringComparer.Ordinal)));
    });

    /// <summary>Which tags there are.</summary>
    public static Rule<string, TagList> All { get; } = new("tags/all", 1, (_, reads) => Outcome.Of(new TagList(
        [.. reads.Result(Groups, "")!.Groups.Select(group => new SiteTag(group.Key, group.Value.Name, group.Value.Pages.Length, group.Value.Updated))])))
    {
        Codec = TagList.Codec,
    };

    /// <summary>The originals that have a tag, the newest first. The key is its slug.</summary>
    public static Rule<string, PathList> Tagged { get; } = new("tags/tagged", 1, (slug, reads) =>
        reads.Result(Groups, "")!.Groups.TryGetValue(slug, out var group)
            ? Outcome.Of(new PathList(group.Pages))
            : Outcome.Failed<PathList>()) { Codec = PathList.Codec };

    /// <summary>Whether there is any tag: all that most pages need to know.</summary>
    public static Rule<string, TagUse> Use { get; } = new("tags/use", 1, (_, reads) =>
        Outcome.Of(new TagUse(reads.Result(All, "")!.Tags.Length > 0)))
    {
        Codec = new(static (use, to) => to.Write(use.IsUsed), static (ref ValueReader from) => new(from.ReadFlag())),
    };

    /// <summary>The path by which the list of a tag is known: there is no such file.</summary>
    public static RelativePath PageOf(string slug) => Index.Folder.Below(slug).Below(Index.Name);

    /// <summary>The slug of the list of a tag; null for any other page.</summary>
    public static string? SlugOf(RelativePath page) =>
        page.Name == Index.Name && page.Folder.Name.Length > 0 && page.Folder.Folder == Index.Folder ? page.Folder.Name : null;

    private static TagGroup NewestFirst(string name, List<(DateOnly Updated, RelativePath Path)> pages) =>
        new(name, pages.Max(page => page.Updated), [.. pages.OrderByDescending(page => page.Updated).ThenBy(page => page.Path).Select(page => page.Path)]);
}
