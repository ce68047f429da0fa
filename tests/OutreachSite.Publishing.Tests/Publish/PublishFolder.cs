using System.Collections.Immutable;
using OutreachSite.Diagnostics;
using OutreachSite.Files;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Tests.Publish;

/// <summary>An output folder and a folder for what is remembered, on a real disk; gone after the test.</summary>
internal sealed class PublishFolder : IDisposable
{
    private const string Memory = "/dev/shm";

    public PublishFolder() => Root = Directory.CreateTempSubdirectory("outreach-publish-").FullName;

    private PublishFolder(string root) => Root = Directory.CreateDirectory(root).FullName;

    /// <summary>In memory where the system has such a file system: for tests that publish often, and need no disk for what they show.</summary>
    public static PublishFolder Quick() => Directory.Exists(Memory)
        ? new(Path.Combine(Memory, $"outreach-publish-{Path.GetRandomFileName()}"))
        : new();

    public string Root { get; }

    public string Output => Path.Combine(Root, "output");

    public string State => Path.Combine(Root, ".outreach");

    /// <summary>What the output shows: every visible file but the manifest, with its text.</summary>
    public SortedDictionary<string, string> Shown => ShownIn(Output);

    /// <summary>True when something hidden is left in the output.</summary>
    public bool HasStage => Path.Exists(Path.Combine(Output, ".outreach-stage"));

    public static SortedDictionary<string, string> ShownIn(string output)
    {
        var folder = new DiskFolder(output);
        return new(
            folder.List().Where(path => path != Manifest.Path)
                .ToDictionary(path => path.Value, path => System.Text.Encoding.UTF8.GetString(folder.Read(path)!)),
            StringComparer.Ordinal);
    }

    public static SortedDictionary<string, string> Site(params (string Path, string Text)[] files) =>
        new(files.ToDictionary(file => file.Path, file => file.Text), StringComparer.Ordinal);

    /// <summary>Begins a session.</summary>
    public Outcome<PublishSession> Begin(Action<DiskStep, string>? before = null) =>
        PublishSession.Begin(new(Output, before), new(State, before), TimeSpan.FromSeconds(10));

    /// <summary>Publishes in one go.</summary>
    public Outcome<PublishReport> Publish(SortedDictionary<string, string> site, PublishOptions? options = null, Action<DiskStep, string>? before = null)
    {
        var begun = Begin(before);
        if (begun.Value is not { } session)
            return new(null, begun.Diagnostics);
        using (session)
        {
            AddAll(session, site);
            return session.Commit(options ?? PublishOptions.Default);
        }
    }

    public Outcome<PublishReport> Publish(params (string Path, string Text)[] files) => Publish(Site(files));

    public static void AddAll(PublishSession session, SortedDictionary<string, string> site)
    {
        foreach (var (path, text) in site)
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(text);
            session.Add(new(path), bytes, ContentHash.Of(bytes), new($"content/{path}"));
        }
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    public void Write(string path, string text)
    {
        var full = Path.Combine(Output, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>What the manifest lists, with the digests checked against the files.</summary>
    public ImmutableArray<string> Listed()
    {
        var manifest = Manifest.Parse(File.ReadAllBytes(Path.Combine(Output, "manifest.json")))!;
        Assert.All(manifest.Files, file => Assert.Equal(file.Value, ContentHash.Of(File.ReadAllBytes(Path.Combine(Output, file.Key.Value)))));
        return [.. manifest.Files.Keys.Select(path => path.Value)];
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
