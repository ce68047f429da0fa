using System.Text;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Approvals;

/// <summary>What changed from one release to the next, file by file.</summary>
/// <param name="Restyled">Pages whose bytes changed and whose text did not.</param>
/// <param name="Files">Other files that came, changed or went.</param>
internal sealed record PageChanges(ImmutableArray<PageChange> Added, ImmutableArray<PageChange> Changed, ImmutableArray<PageChange> Removed, int Restyled, ImmutableArray<RelativePath> Files)
{
    /// <summary>Compares; without a last release everything is new.</summary>
    public static PageChanges Between(Release? before, Release after)
    {
        var old = before?.Manifest.Files ?? ImmutableSortedDictionary<RelativePath, ContentHash>.Empty;
        var differing = old.Keys.Union(after.Manifest.Files.Keys).Order()
            .Where(path => !old.TryGetValue(path, out var was) || !after.Manifest.Files.TryGetValue(path, out var now) || was != now).ToArray();
        var pages = differing.Where(SiteFile.IsPagePath).Select(path => new PageChange(path, BlocksOf(before, path), BlocksOf(after, path))).ToArray();
        var changed = pages.Where(page => page is { Before: not null, After: not null }).ToLookup(page => page.Blocks.IsEmpty);
        return new(
            PageChange.Grouped(pages.Where(page => page.Before is null && page.After is not null)),
            PageChange.Grouped(changed[false]),
            PageChange.Grouped(pages.Where(page => page.Before is not null && page.After is null)),
            changed[true].Count(),
            [.. differing.Where(path => !SiteFile.IsPagePath(path))]);
    }

    private static PageBlocks? BlocksOf(Release? release, RelativePath path) => release?.Manifest.Files.ContainsKey(path) != true ? null
        : release.Pages.Read(path) is { } bytes ? PageBlocks.Read(Encoding.UTF8.GetString(bytes))
        : new(path.Value, []);
}
