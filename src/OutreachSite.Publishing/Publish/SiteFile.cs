namespace OutreachSite.Publishing.Publish;

/// <summary>One file of the published site.</summary>
/// <param name="Path">From the root of the output.</param>
/// <param name="Bytes">Its whole content.</param>
/// <param name="Source">The file that it comes from, for messages; the theme or site.yml where there is no nearer one.</param>
public sealed record SiteFile(RelativePath Path, ReadOnlyMemory<byte> Bytes, RelativePath Source)
{
    /// <summary>A file of UTF-8 text without a byte order mark.</summary>
    public static SiteFile Text(RelativePath path, string text, RelativePath source) =>
        new(path, System.Text.Encoding.UTF8.GetBytes(text), source);

    /// <summary>True for pages, which go out after the files that they need.</summary>
    public bool IsPage => Path.Extension == ".html";
}
