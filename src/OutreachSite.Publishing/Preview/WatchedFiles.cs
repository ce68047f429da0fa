namespace OutreachSite.Publishing.Preview;

/// <summary>
/// The sources of a preview. Which files there are is remembered, so that after a save not all of them have to be looked
/// for again: somebody who watches the folders says what has changed. That may be too little; looking at everything from time to
/// time puts it right.
/// </summary>
internal sealed class WatchedFiles(DiskFiles disk) : IFileTree
{
    private readonly Lock _gate = new();
    private readonly Dictionary<RelativePath, ImmutableArray<FileEntry>> _known = [];

    /// <inheritdoc/>
    public byte[]? Read(RelativePath path) => disk.Read(path);

    /// <inheritdoc/>
    public ImmutableArray<FileEntry> Scan(RelativePath folder)
    {
        lock (_gate)
        {
            if (!_known.TryGetValue(folder, out var files))
                _known[folder] = files = disk.Scan(folder);
            return files;
        }
    }

    /// <summary>Looks at the files that may have changed, or forgets everything when that is not known, or when a folder is among them.</summary>
    public void Look(IReadOnlyCollection<RelativePath>? changed)
    {
        lock (_gate)
        {
            if (changed is null || changed.Any(IsFolder))
                _known.Clear();
            foreach (var path in changed ?? [])
            {
                var stamp = disk.Look(path);
                foreach (var folder in _known.Keys.Where(path.IsIn).ToArray())
                    _known[folder] = With(_known[folder], path, stamp);
            }
        }
    }

    /// <summary>What is a folder now, or was one.</summary>
    private bool IsFolder(RelativePath path) =>
        disk.IsFolder(path) || _known.Any(known => path.IsIn(known.Key) && ~known.Value.IndexOf(path.Value + "/") is >= 0 and var at
            && at < known.Value.Length && known.Value[at].Path.IsIn(path));

    private static ImmutableArray<FileEntry> With(ImmutableArray<FileEntry> files, RelativePath path, FileStamp? stamp)
    {
        var at = files.IndexOf(path.Value);
        return (at >= 0, stamp) switch
        {
            (true, { } present) => files.SetItem(at, new(path, present)),
            (false, { } present) => files.Insert(~at, new(path, present)),
            (true, null) => files.RemoveAt(at),
            _ => files,
        };
    }
}
