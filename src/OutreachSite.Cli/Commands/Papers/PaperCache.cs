namespace OutreachSite.Cli.Commands.Papers;

/// <summary>Papers that were printed before, by the digest of what they were made from. Deleting the folder is always safe.</summary>
internal sealed class PaperCache(DiskFolder folder)
{
    /// <summary>Looks for a paper.</summary>
    public byte[]? Find(ContentHash digest)
    {
        try
        {
            // A file that was cut short is printed again.
            return folder.Read(NameOf(digest)) is { } bytes && bytes.AsSpan().TrimEnd("\r\n"u8).EndsWith("%%EOF"u8) ? bytes : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a paper; where that fails it is printed again the next time.</summary>
    public void Keep(ContentHash digest, byte[] bytes)
    {
        try
        {
            folder.Write(NameOf(digest), bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The paper itself is written where it was asked for, or that says why not.
        }
    }

    private static RelativePath NameOf(ContentHash digest) => new($"{digest}.pdf");
}
