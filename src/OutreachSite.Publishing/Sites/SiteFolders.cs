namespace OutreachSite.Publishing.Sites;

/// <summary>Where things lie below the root of a site.</summary>
internal static class SiteFolders
{
    public static RelativePath Content { get; } = new("content");

    public static RelativePath Themes { get; } = new("themes");

    /// <summary>A path from the content folder, as authors write it, seen from the root of the site.</summary>
    public static RelativePath InContent(string path) => new($"content/{path}");

    /// <summary>A path below the content folder as authors write it.</summary>
    public static RelativePath WithoutContent(RelativePath path) => new(path.Value[(Content.Value.Length + 1)..]);
}
