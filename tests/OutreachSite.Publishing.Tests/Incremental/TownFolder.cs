using OutreachSite.Files;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Tests.Publish;

namespace OutreachSite.Publishing.Tests.Incremental;

/// <summary>
/// The sources of a site as real files, with an output and a state beside them, and a clock of its own: files are written
/// at its time, rounded down as file systems do, so that no test waits for a real one.
/// </summary>
internal sealed class TownFolder : IDisposable
{
    private readonly PublishFolder _folder = PublishFolder.Quick();

    public TownFolder(TimeSpan tick)
    {
        Tick = tick;
        Sources = Path.Combine(_folder.Root, "site");
        Directory.CreateDirectory(Sources);
    }

    public TimeSpan Tick { get; }

    public string Sources { get; }

    public string Output => _folder.Output;

    public string State => _folder.State;

    /// <summary>The time in this town. Runs years behind that of the machine.</summary>
    public DateTimeOffset Now { get; private set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public IFileTree Files => new DiskFiles(Sources);

    public void Wait(TimeSpan time) => Now += time;

    /// <summary>Every source file, in the order of code points.</summary>
    public List<string> Paths => [.. Files.List(RelativePath.Root).Select(path => path.Value)];

    public string FullPath(string path) => Path.Combine(Sources, path);

    public bool Has(string path) => File.Exists(FullPath(path));

    public byte[] Read(string path) => File.ReadAllBytes(FullPath(path));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllBytes(FullPath(path), bytes);
        Touch(path);
    }

    public void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void Touch(string path) => File.SetLastWriteTimeUtc(FullPath(path), new(Now.UtcTicks - (Now.UtcTicks % Tick.Ticks), DateTimeKind.Utc));

    public void Delete(string path) => File.Delete(FullPath(path));

    /// <summary>Another name; the time of the file stays, as it does on every file system.</summary>
    public void Rename(string path, string other)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(other))!);
        File.Move(FullPath(path), FullPath(other), overwrite: true);
    }

    /// <summary>A build from these sources, at the time of this town.</summary>
    public SitePublication Publication(BuildOptions options, IFileTree? files = null, Action<DiskStep, string>? disk = null) =>
        new(files ?? Files, new(Output, disk), new(State, disk), options)
        {
            Clock = new StoppedClock(Now), PublishOptions = new() { AllowsShrinking = true },
        };

    /// <summary>Every visible file of the output but the manifest, with its digest.</summary>
    public SortedDictionary<string, ContentHash> Shown()
    {
        var shown = new SortedDictionary<string, ContentHash>(StringComparer.Ordinal);
        if (!Directory.Exists(Output))
            return shown;
        foreach (var file in Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Output, file).Replace('\\', '/');
            if (path != Manifest.Path.Value && !path.StartsWith(".outreach-stage/", StringComparison.Ordinal))
                shown[path] = ContentHash.Of(File.ReadAllBytes(file));
        }

        return shown;
    }

    public void Dispose() => _folder.Dispose();

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
