using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Pipelines.Execution;

/// <summary>Stands for all sources as they lie on the disk: which files there are, how long they are, and when they were written.</summary>
public static class SourceDigest
{
    /// <summary>
    /// The digest of some top folders; null when a file was written so short a time before <paramref name="now"/> that its
    /// stamp says nothing about its bytes.
    /// </summary>
    public static ContentHash? Of(IFileTree files, IEnumerable<string> folders, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(folders);
        var (writer, oldEnough) = (new ValueWriter(), (now - OutsideWorld.Racy).UtcTicks);
        foreach (var folder in folders)
        {
            writer.Write(folder);
            foreach (var (path, stamp) in files.Scan(RelativePath.Resolved(folder)))
            {
                if (stamp.Modified >= oldEnough)
                    return null;
                writer.Write(path);
                writer.Write(stamp.Length);
                writer.Write(stamp.Modified);
            }
        }

        return ContentHash.FingerprintOf(writer.Bytes);
    }
}
