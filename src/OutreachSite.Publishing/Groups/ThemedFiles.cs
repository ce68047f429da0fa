using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Groups;

/// <summary>
/// The files of one site of a group. A theme is the site's own as soon as the site has any file of it, and then it is the
/// site's own as a whole; other themes are those of the group. So a site with a theme of its own is the same with the group and alone.
/// </summary>
public sealed class ThemedFiles(IFileTree own, CommonThemes common) : IFileTree
{
    private readonly Lazy<ImmutableHashSet<string>> _ownThemes = new(() => [.. own.Scan(SiteFolders.Themes).Select(file => ThemeOf(file.Path))]);

    /// <summary>True for a file that belongs to the group and not to the site.</summary>
    public bool IsCommon(RelativePath path) =>
        path.IsIn(SiteFolders.Themes) && path != SiteFolders.Themes && !_ownThemes.Value.Contains(ThemeOf(path));

    /// <inheritdoc/>
    public byte[]? Read(RelativePath path) => IsCommon(path) ? common.Read(path) : own.Read(path);

    /// <inheritdoc/>
    public ImmutableArray<FileEntry> Scan(RelativePath folder) =>
        folder != RelativePath.Root && !folder.IsIn(SiteFolders.Themes) ? own.Scan(folder)
        : _ownThemes.Value.IsEmpty && folder == SiteFolders.Themes ? common.Files
        : [.. own.Scan(folder).Concat(common.Files.Where(file => file.Path.IsIn(folder) && IsCommon(file.Path))).OrderBy(file => file.Path)];

    private static string ThemeOf(RelativePath path) => path.Segments is [_, var theme, ..] ? theme : "";
}
