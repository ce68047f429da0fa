using System.Collections.Concurrent;

namespace OutreachSite.Files;

/// <summary>
/// Files of which each folder is looked through once: all who ask within one build speak of the same moment. What a file
/// says is read anew each time. Safe for many threads.
/// </summary>
public sealed class ScannedFiles(IFileTree files) : IFileTree
{
    private readonly ConcurrentDictionary<RelativePath, Lazy<ImmutableArray<FileEntry>>> _folders = new();

    /// <inheritdoc/>
    public byte[]? Read(RelativePath path) => files.Read(path);

    /// <inheritdoc/>
    public ImmutableArray<FileEntry> Scan(RelativePath folder) =>
        _folders.GetOrAdd(folder, _ => new(() => files.Scan(folder))).Value;
}
