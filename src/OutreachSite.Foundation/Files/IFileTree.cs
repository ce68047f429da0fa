namespace OutreachSite.Files;

/// <summary>
/// What can be said of a file without reading it: how long it is and when it was last written, in ticks of UTC. Equal
/// stamps mean equal bytes only when the time is older than the moment of asking by more than a file system's clock ticks.
/// </summary>
public readonly record struct FileStamp(long Length, long Modified);

/// <summary>A file of a listing.</summary>
public readonly record struct FileEntry(RelativePath Path, FileStamp Stamp);

/// <summary>Files below one root, to be read. Listing is in the order of code points on every machine.</summary>
public interface IFileTree
{
    /// <summary>The bytes of a file; null when there is none.</summary>
    byte[]? Read(RelativePath path);

    /// <summary>Every file below a folder, its subfolders included, with its stamp; empty when the folder does not exist.</summary>
    ImmutableArray<FileEntry> Scan(RelativePath folder);

    /// <summary>Every file below a folder, its subfolders included; empty when the folder does not exist.</summary>
    ImmutableArray<RelativePath> List(RelativePath folder) => [.. Scan(folder).Select(entry => entry.Path)];
}

/// <summary>What one does with files, said shortly.</summary>
public static class FileTreeExtensions
{
    /// <summary>A file as text: UTF-8, with or without byte order mark; null when there is none.</summary>
    public static SourceText? ReadText(this IFileTree files, RelativePath path)
    {
        ArgumentNullException.ThrowIfNull(files);
        return files.Read(path) is { } bytes ? new(path, System.Text.Encoding.UTF8.GetString(bytes)) : null;
    }

    /// <summary>The files that fit a pattern.</summary>
    public static ImmutableArray<RelativePath> Find(this IFileTree files, Glob glob)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(glob);
        return [.. files.List(glob.Base).Where(glob.Matches)];
    }
}
