using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Publishing.Papers;

/// <summary>
/// Papers that were printed before, by the digest of what they were made from, each with a digest of itself: one that was cut short or damaged is
/// as if it were not there. Deleting the folder is always safe.
/// </summary>
internal sealed class PaperCache(DiskFolder folder)
{
    /// <summary>So many papers that no page wants may stay in any case: those of drafts, and books that were bound.</summary>
    public const int LeastOthers = 50;

    private const int OthersForEach = 2;

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

    /// <summary>
    /// Removes what no page wants any more, the oldest first, as far as there is more of it than two for each paper that is wanted: so a change that is taken
    /// back finds its papers. They are counted, since a site that nobody touches for a year need not forget anything. What cannot be removed stays.
    /// </summary>
    /// <param name="wanted">The digests of the papers that pages want.</param>
    public void TidyUp(IReadOnlyCollection<ContentHash> wanted)
    {
        try
        {
            var room = Math.Max(LeastOthers, OthersForEach * wanted.Count);
            // What a killed program left half written is as old as the rest.
            RelativePath[] others = [.. folder.Names(RelativePath.Root).Select(name => new RelativePath(name)).Where(path => path.Extension is ".paper" or ".new").Except(wanted.Select(PathOf))];
            if (others.Length <= room)
                return;
            foreach (var old in others.OrderByDescending(path => folder.Look(path)?.Modified ?? 0).ThenBy(path => path).Skip(room))
                Remove(old);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next build tries again.
        }
    }

    private void Remove(RelativePath path)
    {
        try
        {
            folder.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another program reads it.
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
