using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Groups;

/// <summary>One site of a group.</summary>
/// <param name="Name">Its folder, seen from the part of the pattern that has no stars: where it lies in the output.</param>
/// <param name="Folder">Its folder, seen from the root of the group.</param>
public sealed record GroupSite(RelativePath Name, RelativePath Folder)
{
    /// <summary>The sites of a pattern such as <c>sites/*</c>, in the order of their names: folders with a folder <c>content</c>.</summary>
    public static ImmutableArray<GroupSite> Find(DiskFolder root, Glob pattern)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(pattern);
        var names = pattern.Pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var fixedPart = string.Join('/', names.TakeWhile(name => name.AsSpan().IndexOfAny('*', '?', '{') < 0));
        // A pattern without stars is one site, which is named by the last folder.
        var start = fixedPart.Length == string.Join('/', names).Length ? new RelativePath(fixedPart).Folder : new(fixedPart);
        ImmutableArray<RelativePath> folders = [start];
        foreach (var name in names.Skip(start.Segments.Length))
            folders = [.. folders.SelectMany(folder => Below(root, folder, new(name)))];
        return
        [
            .. folders.Where(folder => root.KindOf(folder.Below("content")) == FileKind.Folder)
                .Select(folder => new GroupSite(new(folder.RelativeTo(start)), folder)).OrderBy(site => site.Name),
        ];
    }

    /// <summary>The number of its source files: what stands for the work that it makes.</summary>
    public int Weight(string root) => new DiskFiles(Path.Combine(root, Folder.Value)).Scan(SiteFolders.Content).Length;

    private static IEnumerable<RelativePath> Below(DiskFolder root, RelativePath folder, Glob name) =>
        root.KindOf(folder) == FileKind.Folder
            ? root.Names(folder).Where(found => !found.StartsWith('.') && name.Matches(RelativePath.Resolved(found))).Select(folder.Below)
            : [];
}
