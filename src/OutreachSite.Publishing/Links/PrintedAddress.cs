using OutreachSite.Content.Trees;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Links;

/// <summary>The full address of a page, for what is printed.</summary>
public static class PrintedAddress
{
    /// <summary>The address; null when there is no such page.</summary>
    /// <param name="files">The site.</param>
    /// <param name="root">Its address, ending in <c>/</c>.</param>
    /// <param name="page">The page from the content folder, as a person names it: <c>pamphlets/x/index.md</c>, <c>content/pamphlets/x</c>.</param>
    public static string? Of(IFileTree files, Uri root, string page)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(page);
        var name = page.Replace('\\', '/').Trim('/');
        if (!RelativePath.Root.TryCombine(name, out var path))
            return null;
        var below = path.IsIn(SiteFolders.Content) ? SiteFolders.WithoutContent(path) : path;
        foreach (var source in below.Extension == ".md" ? new[] { below } : [below.Below("index.md"), RelativePath.Resolved($"{below.Value}.md")])
        {
            if (files.Read(SiteFolders.InContent(source.Value)) is not null && ContentPath.Of(source) is var found)
                return new SiteScope(root, RelativePath.Root).Address(PageAddress.OutputOf(found.Original, found.Variant));
        }

        return null;
    }
}
