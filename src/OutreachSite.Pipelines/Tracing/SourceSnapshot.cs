using System.Collections.Concurrent;

namespace OutreachSite.Pipelines.Tracing;

/// <summary>Which files there are at the beginning of a build, with their stamps: each top folder is looked through once.</summary>
internal sealed class SourceSnapshot(IFileTree files)
{
    private readonly ConcurrentDictionary<string, Lazy<ImmutableArray<FileEntry>>> _folders = new(StringComparer.Ordinal);

    /// <summary>The top folders that were looked through, by name.</summary>
    public ImmutableArray<string> Folders => [.. _folders.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The stamp of a file; null when there is none.</summary>
    public FileStamp? StampOf(RelativePath path)
    {
        var all = TopOf(path);
        var at = all.IndexOf(path.Value);
        return at >= 0 ? all[at].Stamp : null;
    }

    /// <summary>Every file below a folder, in the order of code points.</summary>
    public ReadOnlySpan<FileEntry> Below(RelativePath folder)
    {
        if (folder == RelativePath.Root)
            return _folders.GetOrAdd("", _ => new(() => Scan(folder))).Value.AsSpan();
        var all = TopOf(folder);
        var first = ~all.IndexOf(folder.Value + "/");
        // Nothing has the name of a folder with its slash; '0' follows '/' in the order of code points.
        var end = ~all.IndexOf(folder.Value + "0");
        return first < 0 ? [] : all.AsSpan()[first..(end < 0 ? ~end : end)];
    }

    private ImmutableArray<FileEntry> TopOf(RelativePath path)
    {
        var slash = path.Value.IndexOf('/', StringComparison.Ordinal);
        var top = slash < 0 ? path.Value : path.Value[..slash];
        return _folders.GetOrAdd(top, name => new(() => Scan(RelativePath.Resolved(name)))).Value;
    }

    /// <summary>In the order of code points, whatever the order of the tree is.</summary>
    private ImmutableArray<FileEntry> Scan(RelativePath folder)
    {
        var all = files.Scan(folder);
        for (var i = 1; i < all.Length; i++)
        {
            if (all[i].Path.CompareTo(all[i - 1].Path) < 0)
                return all.Sort(static (left, right) => left.Path.CompareTo(right.Path));
        }

        return all;
    }
}
