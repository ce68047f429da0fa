using OutreachSite.Threading;

namespace OutreachSite.Publishing.Publish;

/// <summary>
/// One publishing of a site into a folder: files come in as they are made, from many threads, and nothing is visible
/// before <see cref="Commit"/>. What was published stays as it was when the session ends without it.
/// </summary>
public sealed class PublishSession : IDisposable
{
    private readonly DiskFolder _output;
    private readonly StampFile _stamps;
    private readonly FolderLock _lock;
    private readonly LastPublish _last;
    private readonly bool _madeOutput;
    private readonly Lock _gate = new();
    private readonly Dictionary<RelativePath, NewFile> _files = [];
    private readonly List<PathOrigin> _twice = [];
    private string? _failure;
    private int _number;
    private bool _mustBeFinished;
    private bool _isOver, _isDisposed;

    private PublishSession(DiskFolder output, StampFile stamps, FolderLock held, bool madeOutput)
    {
        (_output, _stamps, _lock, _madeOutput) = (output, stamps, held, madeOutput);
        PublishRepair.Run(output);
        _last = LastPublish.Read(output, stamps);
    }

    /// <summary>
    /// Takes the lock of the output, finishes or undoes a publishing that was interrupted, and reads what was published last.
    /// PUB102 when another program did not finish in time, PUB103 when the folder cannot be written.
    /// </summary>
    public static Outcome<PublishSession> Begin(DiskFolder output, DiskFolder state, TimeSpan patience)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(state);
        FolderLock? held = null;
        try
        {
            var isNew = output.KindOf(RelativePath.Root) == FileKind.None;
            held = output.Lock(PublishPlaces.Lock, patience);
            return held is null
                ? Outcome.Failed<PublishSession>(PublishDiagnostics.Busy(output.Root))
                : Outcome.Of(new PublishSession(output, new(state, output.Root), held, isNew));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            held?.Dispose();
            return Outcome.Failed<PublishSession>(PublishDiagnostics.CannotWrite(output.Root, e.Message));
        }
    }

    /// <summary>
    /// The digest of the manifest when every file of it stands in the output as it was published, by its stamp alone; null
    /// when one does not, when a publishing was interrupted, when nobody wants to know, or when anything is not known
    /// for sure. Takes no lock.
    /// </summary>
    /// <param name="output">The output.</param>
    /// <param name="state">Where its stamps are.</param>
    /// <param name="isWanted">Tells whether the files are to be looked at, after the manifest was read.</param>
    public static ContentHash? Intact(DiskFolder output, DiskFolder state, Task<bool> isWanted)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(isWanted);
        try
        {
            if (output.KindOf(PublishPlaces.Stage) != FileKind.None || output.Read(Manifest.Path) is not { } manifest)
                return null;
            var last = LastPublish.Read(output, new(state, output.Root));
            var isIntact = isWanted.GetAwaiter().GetResult() && last.IsKnown;
            Parallel.For(0, isIntact ? last.Count : 0, (row, loop) =>
            {
                if (last.StampOf(row) is var known && known.Modified != 0 && Shows(output, last.PathOf(row), known))
                    return;
                isIntact = false;
                loop.Stop();
            });
            return isIntact ? ContentHash.Of(manifest) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>False as well for what cannot be looked at: many threads ask, and must not meet an exception.</summary>
    private static bool Shows(DiskFolder output, RelativePath path, FileStamp stamp)
    {
        try
        {
            return output.Look(path) == stamp;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>
    /// True when the file in the output is still the one with this digest that we published: by its stamp, or by its bytes
    /// when the stamp is not to be trusted. False for missing, changed and unknown files.
    /// </summary>
    public bool Holds(RelativePath path, ContentHash digest) =>
        _last.Find(path) is >= 0 and var row && _last.DigestOf(row) == digest && HoldsRow(row, path);

    /// <summary>A file of the new site: staged, or kept when the output holds it. The span is not kept.</summary>
    public void Add(RelativePath path, ReadOnlySpan<byte> bytes, ContentHash digest, RelativePath source)
    {
        var row = _last.Find(path);
        if (row >= 0 && _last.DigestOf(row) == digest && HoldsRow(row, path))
            Take(path, new(digest, source, default, NewFile.Kept, row));
        else if (Take(path, new(digest, source, default, Number: 0, row)) && _failure is null)
            Stage(path, bytes, new(digest, source, default, Number: 0, row));
    }

    /// <summary>A file of the new site of which <see cref="Holds"/> has said that the output holds it.</summary>
    public void Keep(RelativePath path, ContentHash digest, RelativePath source)
    {
        var row = _last.Find(path);
        if (row < 0 || _last.DigestOf(row) != digest)
            throw new InvalidOperationException($"{path} was not published with this digest: ask {nameof(Holds)} first.");
        Take(path, new(digest, source, default, NewFile.Kept, row));
    }

    /// <summary>The bytes of a file of the new site, wherever they lie until the commit; null when there is none, or when the disk refuses.</summary>
    public byte[]? Read(RelativePath path)
    {
        NewFile file;
        lock (_gate)
        {
            if (!_files.TryGetValue(path, out file))
                return null;
        }

        try
        {
            return _output.Read(file.IsKept ? path : PublishPlaces.Staged(path, file.Number));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>True when the new site has this very file already.</summary>
    public bool Has(RelativePath path, ContentHash digest)
    {
        lock (_gate)
            return _files.TryGetValue(path, out var file) && file.Digest == digest;
    }

    /// <summary>Takes a file out of the new site again.</summary>
    public void Drop(RelativePath path)
    {
        NewFile file;
        lock (_gate)
        {
            if (!_files.Remove(path, out file))
                return;
        }

        if (file.Row >= 0)
            _last.Disclaim(file.Row);
        try
        {
            // A new folder is moved as a whole: nothing may be left in it.
            if (!file.IsKept)
                _output.Delete(PublishPlaces.Staged(path, file.Number));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Interlocked.CompareExchange(ref _failure, e.Message, null);
        }
    }

    /// <summary>The paths of the new site, in no particular order.</summary>
    public ImmutableArray<RelativePath> Paths
    {
        get
        {
            lock (_gate)
                return [.. _files.Keys];
        }
    }

    /// <summary>
    /// Makes the output the new site, and only that. Refused, with the output as it was, when paths collide, when too many
    /// pages would disappear, when something of somebody else stands in the way, or when the disk refuses.
    /// </summary>
    public Outcome<PublishReport> Commit(PublishOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ObjectDisposedException.ThrowIf(_isOver, this);
        _isOver = true;
        var files = ManyAtOnce.Sorted(_files, static (one, other) => one.Key.CompareTo(other.Key));
        if (SiteCollisions.In(files.Select(file => new PathOrigin(file.Key, file.Value.Source)).Concat(_twice)) is { Length: > 0 } collisions)
            return new(null, collisions);
        if (_failure is not null || !_lock.IsHeld)
            return Outcome.Failed<PublishReport>(PublishDiagnostics.CannotWrite(_output.Root, _failure ?? "the folder has vanished"));
        var gone = _last.Orphans().Count(_last.IsPage);
        var pages = Enumerable.Range(0, _last.Count).Count(_last.IsPage);
        if (!options.Allows(gone, pages))
            return Outcome.Failed<PublishReport>(PublishDiagnostics.Shrinks(_output.Root, gone, pages));
        try
        {
            return Replace(files);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Outcome.Failed<PublishReport>(_mustBeFinished
                ? PublishDiagnostics.Unfinished(_output.Root, e.Message)
                : PublishDiagnostics.CannotWrite(_output.Root, e.Message));
        }
    }

    /// <summary>Removes what was staged, unless the next build is to finish it, and gives the lock back.</summary>
    public void Dispose()
    {
        if (_isDisposed)
            return;
        _isOver = _isDisposed = true;
        try
        {
            if (!_mustBeFinished && _lock.IsHeld)
                PublishRepair.Undo(_output);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next session begins with the same.
        }

        _lock.Dispose();
        try
        {
            _output.DeleteIfEmpty(PublishPlaces.Stage);
            if (_madeOutput)
                _output.DeleteIfEmpty(RelativePath.Root);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // An empty folder that is left, or one that the next program uses already.
        }
    }

    private Outcome<PublishReport> Replace(KeyValuePair<RelativePath, NewFile>[] files)
    {
        var staged = Array.TrueForAll(files, file => !file.Value.IsKept) ? files : [.. files.Where(file => !file.Value.IsKept)];
        var plan = PublishPlan.Of(_output, _last, staged);
        if (plan.IsImpossible)
            return new(null, plan.Problems);

        var changes = staged.Length > 0 || plan.Removed > 0 || !_last.IsKnown;
        var commit = new PublishCommit(_output, _stamps, _last, files);
        if (changes)
        {
            commit.Prepare(staged);
            // From here on a journal may stand, so that undoing begins with removing it: see PublishRepair.
            var written = Journal.Write(_output, plan.Steps);
            _mustBeFinished = true;
            Journal.Finish(_output, plan.Steps);
            _mustBeFinished = false;
            commit.KeepStamps(written, _lock.Time);
        }
        else if (_last.HasNewStamps)
        {
            commit.KeepStamps(written: 0, _lock.Time);
        }

        return new(new(staged.Length, files.Length - staged.Length, plan.Removed), plan.Problems);
    }

    private bool HoldsRow(int row, RelativePath path)
    {
        try
        {
            if (_output.Look(path) is not { } stamp)
                return false;
            var known = _last.StampOf(row);
            if (known == stamp)
                return true;
            if ((known.Length >= 0 && known.Length != stamp.Length) || _output.Hash(path) != _last.DigestOf(row))
                return false;
            _last.Record(row, StampFile.Trusted(stamp, _lock.Time));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>False when the path was taken already: then the site is refused in the end.</summary>
    private bool Take(RelativePath path, NewFile file)
    {
        lock (_gate)
        {
            if (!_files.TryAdd(path, file))
            {
                _twice.Add(new(path, file.Source));
                return false;
            }
        }

        if (file.Row >= 0)
            _last.Claim(file.Row);
        return true;
    }

    private void Stage(RelativePath path, ReadOnlySpan<byte> bytes, NewFile file)
    {
        try
        {
            // In an output that this session has made there is nothing to be looked for.
            var before = _madeOutput ? FileKind.None : _output.KindOf(path);
            var number = !_madeOutput && (before == FileKind.File || _output.HasFolder(path.Folder)) ? Interlocked.Increment(ref _number) : 0;
            var stamp = _output.Create(PublishPlaces.Staged(path, number), bytes);
            lock (_gate)
                _files[path] = file with { Stamp = stamp, Number = number, Before = before };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A full disk is said once, at the end; the files that follow need not be tried.
            Interlocked.CompareExchange(ref _failure, e.Message, null);
        }
    }
}
