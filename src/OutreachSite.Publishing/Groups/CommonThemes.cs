using System.Collections.Concurrent;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Groups;

/// <summary>
/// The folder <c>themes</c> at the root of a group, as it was when the run began: listed once and each file read once,
/// however many sites use it.
/// </summary>
public sealed class CommonThemes(IFileTree root)
{
    private readonly Lazy<ImmutableArray<FileEntry>> _files = new(() => root.Scan(SiteFolders.Themes));
    private readonly ConcurrentDictionary<RelativePath, Lazy<byte[]?>> _bytes = new();

    /// <summary>Every file, in the order of code points.</summary>
    public ImmutableArray<FileEntry> Files => _files.Value;

    /// <summary>The bytes of a file; null when there was none.</summary>
    public byte[]? Read(RelativePath path)
    {
        // Listed before anything is read: stamps are never younger than the bytes that they stand for.
        _ = Files;
        return _bytes.GetOrAdd(path, key => new(() => root.Read(key))).Value;
    }
}
