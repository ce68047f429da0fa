using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Publishing.Assets.Copies;

/// <summary>
/// Copies that were made before, by the digest of what they were made from, each with a digest of itself: one that was cut short or damaged is
/// as if it were not there. Deleting the folder is always safe.
/// </summary>
internal sealed class CopyStore(DiskFolder folder)
{
    /// <summary>Looks for a copy.</summary>
    public byte[]? Find(ContentHash madeFrom)
    {
        try
        {
            return folder.Read(PathOf(madeFrom)) is { } bytes ? Read(bytes) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DamagedValueException)
        {
            return null;
        }
    }

    /// <summary>Keeps a copy; where that fails it is made again the next time.</summary>
    public void Keep(ContentHash madeFrom, byte[] copy)
    {
        try
        {
            var writer = new ValueWriter();
            writer.Write(ContentHash.Of(copy));
            writer.Write(copy.AsSpan());
            // Beside it first: who looks meanwhile finds the whole file or none.
            var aside = new RelativePath($"{madeFrom}.{Path.GetRandomFileName()}.new");
            folder.Write(aside, writer.Bytes);
            folder.Move(aside, PathOf(madeFrom));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing is lost but time.
        }
    }

    private static byte[]? Read(byte[] bytes)
    {
        var reader = new ValueReader(bytes);
        var digest = reader.ReadHash();
        var copy = reader.ReadBytes();
        return ContentHash.Of(copy) == digest ? copy.ToArray() : null;
    }

    private static RelativePath PathOf(ContentHash madeFrom) => new($"{madeFrom}.copy");
}
