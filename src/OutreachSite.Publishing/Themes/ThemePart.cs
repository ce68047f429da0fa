using System.Text;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Publishing.Themes;

/// <summary>Some files of a theme as they were read: equal paths and bytes mean the same theme, whichever site it belongs to.</summary>
/// <param name="Files">In the order in which they were read; null for a file that is missing.</param>
internal sealed record ThemePart(ImmutableArray<(RelativePath Path, byte[]? Bytes)> Files)
{
    /// <summary>Reads files.</summary>
    public static ThemePart Of(ImmutableArray<RelativePath> paths, Reads reads) => new([.. paths.Select(path => (path, reads.Bytes(path)))]);

    /// <summary>Stands for all that the parts hold.</summary>
    public static ContentHash DigestOf(ImmutableArray<ThemePart> parts)
    {
        var writer = new ValueWriter();
        foreach (var part in parts)
        {
            writer.Write((long)part.Files.Length);
            foreach (var (path, bytes) in part.Files)
            {
                writer.Write(path);
                writer.Write(bytes is not null);
                writer.Write(bytes.AsSpan());
            }
        }

        return ContentHash.Of(writer.Bytes);
    }

    /// <summary>The files that are there, as texts.</summary>
    public IEnumerable<SourceText> Texts() => Files.Where(file => file.Bytes is not null).Select(file => TextOf(file.Path, file.Bytes!));

    /// <summary>A file as text.</summary>
    public static SourceText TextOf(RelativePath path, byte[] bytes) => new(path, Encoding.UTF8.GetString(bytes));
}
