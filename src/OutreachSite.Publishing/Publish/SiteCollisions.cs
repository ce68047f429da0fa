using System.Collections;
using System.Numerics;

namespace OutreachSite.Publishing.Publish;

/// <summary>Where a file of the new site comes from: for messages.</summary>
internal readonly record struct PathOrigin(RelativePath Path, RelativePath Source);

/// <summary>
/// Finds paths that some file system or host would take for one, a path that would be a file and a folder, and names that
/// the program uses itself. Keys are compared by hash first: a site may have 100,000 paths.
/// </summary>
internal sealed class SiteCollisions
{
    private const int BitsOfPath = 16;

    private readonly PathOrigin[] _inOrder, _files;
    private readonly int[] _hashes;

    /// <summary>A bit for what hashes of paths end with: most folders are no file's path, and are asked for no further.</summary>
    private readonly BitArray _mayBe;
    private readonly List<Diagnostic> _found = [];

    private SiteCollisions(PathOrigin[] files)
    {
        _inOrder = InOrder(files);
        _files = files;
        _hashes = Array.ConvertAll(files, file => HashOf(file.Path.Value));
        Array.Sort(_hashes, _files);
        _mayBe = new((int)BitOperations.RoundUpToPowerOf2((uint)(files.Length * BitsOfPath) + 1));
        foreach (var hash in _hashes)
            _mayBe[BitOf(hash)] = true;
    }

    /// <summary>What is wrong with the paths of a site, in the order of the files to change.</summary>
    public static ImmutableArray<Diagnostic> In(IEnumerable<PathOrigin> files)
    {
        var collisions = new SiteCollisions([.. files]);
        collisions.FindSame();
        collisions.FindFolders();
        collisions._found.AddRange(collisions._files.Where(file => PublishPlaces.IsReserved(file.Path))
            .Select(file => PublishDiagnostics.Reserved(file.Path, file.Source)));
        return [.. collisions._found.OrderBy(found => found.Where.Path, StringComparer.Ordinal).ThenBy(found => found.Message.English, StringComparer.Ordinal)];
    }

    /// <summary>Those who ask mostly have them in order.</summary>
    private static PathOrigin[] InOrder(PathOrigin[] files)
    {
        var ordered = (PathOrigin[])files.Clone();
        if (!ordered.Zip(ordered.Skip(1)).All(static pair => pair.First.Path.CompareTo(pair.Second.Path) <= 0))
            Array.Sort(ordered, static (one, other) => one.Path.CompareTo(other.Path));
        return ordered;
    }

    private void FindSame()
    {
        for (var start = 0; start < _files.Length;)
        {
            var end = start + 1;
            while (end < _files.Length && _hashes[end] == _hashes[start])
                end++;
            if (end - start > 1)
                FindSame(_files.AsSpan(start, end - start).ToArray());
            start = end;
        }
    }

    private void FindSame(PathOrigin[] sameHash) => _found.AddRange(
        from same in sameHash.GroupBy(file => TextKey.Of(file.Path.Value))
        let pair = same.OrderBy(file => file.Source).ThenBy(file => file.Path).Take(2).ToArray()
        where pair.Length == 2
        select PublishDiagnostics.SamePath(pair[1].Path, pair[0].Source, pair[1].Source));

    private void FindFolders()
    {
        var (seen, reported) = ("", new HashSet<RelativePath>());
        foreach (var inside in _inOrder)
        {
            var path = inside.Path.Value;
            for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
            {
                // Neighbours share folders: what the one before had need not be asked for again.
                if (seen.Length > slash && seen[slash] == '/' && seen.AsSpan(0, slash).SequenceEqual(path.AsSpan(0, slash)))
                    continue;
                if (_mayBe[BitOf(HashOf(path.AsSpan(0, slash)))] && FileAt(path[..slash]) is { } file && reported.Add(file.Path))
                    _found.Add(PublishDiagnostics.FileAndFolder(file.Path, file.Source, inside.Path));
            }

            seen = path;
        }
    }

    private PathOrigin? FileAt(string folder)
    {
        var hash = HashOf(folder);
        var at = Array.BinarySearch(_hashes, hash);
        while (at > 0 && _hashes[at - 1] == hash)
            at--;
        PathOrigin? first = null;
        for (; at >= 0 && at < _hashes.Length && _hashes[at] == hash; at++)
        {
            if (TextKey.AreSame(_files[at].Path.Value, folder) && (first is not { } other || IsBefore(_files[at], other)))
                first = _files[at];
        }

        return first;
    }

    private static bool IsBefore(PathOrigin one, PathOrigin other) =>
        one.Source.CompareTo(other.Source) is var order && (order == 0 ? one.Path.CompareTo(other.Path) : order) < 0;

    /// <summary>Equal for paths with the same <see cref="TextKey"/>; plain ones are their own key but for letter case.</summary>
    internal static int HashOf(ReadOnlySpan<char> path) =>
        string.GetHashCode(path.ContainsAnyExcept(Plain) ? TextKey.Of(path.ToString()).Value : path, StringComparison.OrdinalIgnoreCase);

    private int BitOf(int hash) => hash & (_mayBe.Length - 1);

    private static System.Buffers.SearchValues<char> Plain { get; } =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./");
}
