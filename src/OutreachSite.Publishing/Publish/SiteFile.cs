using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Publishing.Publish;

/// <summary>One file of the published site. What is known of an earlier build has no bytes: they are in the output, or are made again.</summary>
/// <param name="Path">From the root of the output.</param>
/// <param name="Digest">Of its bytes.</param>
/// <param name="Source">The file that it comes from, for messages; the theme or site.yml where there is no nearer one.</param>
public sealed record SiteFile(RelativePath Path, ContentHash Digest, RelativePath Source)
{
    private readonly ReadOnlyMemory<byte>? _bytes;

    /// <summary>A file with its whole content.</summary>
    public SiteFile(RelativePath path, ReadOnlyMemory<byte> bytes, RelativePath source) : this(path, ContentHash.Of(bytes.Span), source) =>
        _bytes = bytes;

    /// <summary>True when the content is at hand.</summary>
    public bool HasBytes => _bytes is not null;

    /// <summary>Its whole content.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes ?? throw new InvalidOperationException("The content of this file is not at hand.");

    /// <summary>The same without its content.</summary>
    public SiteFile WithoutBytes() => new(Path, Digest, Source);

    /// <summary>A file of UTF-8 text without a byte order mark.</summary>
    public static SiteFile Text(RelativePath path, string text, RelativePath source) =>
        new(path, System.Text.Encoding.UTF8.GetBytes(text), source);

    /// <summary>True for pages, which go out after the files that they need.</summary>
    public bool IsPage => IsPagePath(Path);

    /// <summary>True for the paths of pages.</summary>
    public static bool IsPagePath(RelativePath path) => path.Value.EndsWith(".html", StringComparison.OrdinalIgnoreCase);

    /// <summary>How a file is stored: all but its bytes.</summary>
    internal static Codec<SiteFile> Codec { get; } = new(Write, Read);

    internal static void Write(SiteFile file, ValueWriter to)
    {
        to.Write(file.Path);
        to.Write(file.Digest);
        to.Write(file.Source);
    }

    internal static SiteFile Read(ref ValueReader from) => new(from.ReadPath(), from.ReadHash(), from.ReadPath());
}
