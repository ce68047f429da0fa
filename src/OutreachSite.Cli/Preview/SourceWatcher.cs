using System.Threading.Channels;

namespace OutreachSite.Cli.Preview;

/// <summary>Tells when a file of the site is saved. Editors write in several steps, so it waits until they are done.</summary>
public sealed class SourceWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(80);
    private static readonly string[] Folders = ["content", "themes"];

    private readonly ImmutableArray<FileSystemWatcher> _watchers;
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Watches the sources of the site in a folder.</summary>
    public SourceWatcher(string root) =>
        _watchers = [.. Folders.Select(folder => Path.Combine(root, folder)).Where(Path.Exists).Select(Watch)];

    /// <summary>Waits for a change. False when it was cancelled.</summary>
    public async Task<bool> ChangedAsync(CancellationToken cancellation)
    {
        try
        {
            await _changes.Reader.ReadAsync(cancellation);
            do
                await Task.Delay(Quiet, cancellation);
            while (_changes.Reader.TryRead(out _));
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => Note();
        watcher.Created += (_, _) => Note();
        watcher.Deleted += (_, _) => Note();
        watcher.Renamed += (_, _) => Note();
        watcher.Error += (_, _) => Note();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Note() => _changes.Writer.TryWrite(true);
}
