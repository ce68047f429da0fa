using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Publishing.Papers;

/// <summary>
/// Papers that were printed before, by the digest of what they were made from, each with a digest of itself: one that was cut short or damaged is
/// as if it were not there. Deleting the folder is always safe.
/// </summary>
internal sealed class PaperCache(DiskFolder folder)
{
    /// <summary>Looks for a paper.</summary>
    public byte[]? Find(ContentHash digest)
    {
        try
        {
            return folder.Read(PathOf(digest)) is { } bytes ? Read(bytes) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DamagedValueException)
        {
            return null;
        }
    }

    /// <summary>Keeps a paper; where that fails it is printed again the next time.</summary>
    public void Keep(ContentHash digest, ReadOnlySpan<byte> pdf)
    {
        try
        {
            var writer = new ValueWriter();
            writer.Write(ContentHash.Of(pdf));
            writer.Write(pdf);
            // Beside it first: who looks meanwhile finds the whole file or none.
            var aside = new RelativePath($"{digest}.{Environment.ProcessId}.new");
            folder.Write(aside, writer.Bytes);
            folder.Move(aside, PathOf(digest));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The paper itself is written where it was asked for, or that says why not.
        }
    }

    private static byte[]? Read(byte[] bytes)
    {
        var reader = new ValueReader(bytes);
        var digest = reader.ReadHash();
        var pdf = reader.ReadBytes();
        return ContentHash.Of(pdf) == digest ? pdf.ToArray() : null;
    }

    private static RelativePath PathOf(ContentHash digest) => new($"{digest}.paper");
}
