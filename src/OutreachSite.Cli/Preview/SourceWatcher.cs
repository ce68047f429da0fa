using System.Threading.Channels;

namespace OutreachSite.Cli.Preview;

/// <summary>
/// Tells when a file of the site is saved. Editors write in several steps, so it waits until they are done. It may miss
/// something, so that somebody should look at everything from time to time.
/// </summary>
public sealed class SourceWatcher : IDisposable
{
    /// <summary>The steps of one save follow each other within a few milliseconds.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    private static readonly string[] Folders = ["content", "themes"];

    private readonly string _root;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private HashSet<RelativePath>? _changed = [];
    private volatile bool _isBlind;
    private bool _isDisposed;

    /// <summary>Watches the sources of the site in a folder.</summary>
    public SourceWatcher(string root)
    {
        _root = root;
        // The root tells when one of the folders comes or goes; what lies in it is no source.
        Watch("");
        foreach (var folder in Folders)
            Watch(folder);
    }

    /// <summary>True when the system does not tell of changes, so that somebody has to look from time to time.</summary>
    public bool IsBlind => _isBlind;

    /// <summary>Waits for a change, but not for ever.</summary>
    public async Task<Wake> WaitAsync(TimeSpan patience, TimeProvider clock, CancellationToken cancellation)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var (time, change) = (Task.Delay(patience, clock, waiting.Token), _changes.Reader.WaitToReadAsync(waiting.Token).AsTask());
        try
        {
            if (await Task.WhenAny(time, change) == time)
            {
                await time;
                return Wake.TimeIsOver;
            }

            await change;
            while (_changes.Reader.TryRead(out _))
                await Task.Delay(Quiet, cancellation);
            return Wake.Changed;
        }
        catch (OperationCanceledException)
        {
            return Wake.Cancelled;
        }
        finally
        {
            await waiting.CancelAsync();
        }
    }

    /// <summary>The files that were named since the last time; null when that was not all.</summary>
    public IReadOnlyCollection<RelativePath>? Take()
    {
        lock (_gate)
        {
            var changed = _changed;
            _changed = [];
            return changed;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            foreach (var watcher in _watchers.Values)
                watcher.Dispose();
        }
    }

    private void Watch(string folder)
    {
        lock (_gate)
        {
            if (_watchers.Remove(folder, out var old))
                old.Dispose();
            var path = Path.Combine(_root, folder);
            if (_isDisposed || !Path.Exists(path))
                return;
            try
            {
                _watchers[folder] = folder.Length == 0 ? WatchTop(path) : WatchInside(path);
            }
            catch (Exception e) when (e is IOException or ArgumentException)
            {
                // More folders than the system can watch, or the folder has just gone.
                _isBlind = true;
            }
        }
    }

    private FileSystemWatcher WatchTop(string path)
    {
        var watcher = new FileSystemWatcher(path) { NotifyFilter = NotifyFilters.DirectoryName };
        watcher.Created += (_, change) => NoteTop(change.Name);
        watcher.Deleted += (_, change) => NoteTop(change.Name);
        watcher.Renamed += (_, change) =>
        {
            NoteTop(change.OldName);
            NoteTop(change.Name);
        };
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private FileSystemWatcher WatchInside(string path)
    {
        var watcher = new FileSystemWatcher(path) { IncludeSubdirectories = true };
        watcher.Changed += (_, change) => Note(change.FullPath);
        watcher.Created += (_, change) => Note(change.FullPath);
        watcher.Deleted += (_, change) => Note(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Note(change.OldFullPath);
            Note(change.FullPath);
        };
        watcher.Error += (_, problem) =>
        {
            // So many changes at once that some were not told.
            _isBlind |= problem.GetException() is not InternalBufferOverflowException;
            NoteAll();
        };
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void NoteTop(string? name)
    {
        if (!Folders.Contains(name, StringComparer.Ordinal))
            return;
        Watch(name!);
        NoteAll();
    }

    private void Note(string path)
    {
        lock (_gate)
            _changed?.Add(new(Path.GetRelativePath(_root, path)));
        _changes.Writer.TryWrite(true);
    }

    private void NoteAll()
    {
        lock (_gate)
            _changed = null;
        _changes.Writer.TryWrite(true);
    }
}
