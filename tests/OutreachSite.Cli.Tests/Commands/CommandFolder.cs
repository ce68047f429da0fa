using OutreachSite.Cli.Tests.Terminal;
using OutreachSite.Files;
using OutreachSite.Testing;

namespace OutreachSite.Cli.Tests.Commands;

/// <summary>What a command left behind.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Results">Standard output.</param>
/// <param name="Messages">Standard error.</param>
internal sealed record CommandResult(int Code, string Results, string Messages);

/// <summary>A folder on the disk in which commands are run as a person runs them; gone after the test.</summary>
internal sealed class CommandFolder : IDisposable
{
    public CommandFolder(SiteScenario? site = null)
    {
        Root = Directory.CreateTempSubdirectory("outreach-test-").FullName;
        site?.WriteTo(Root);
    }

    /// <summary>Where it lies.</summary>
    public string Root { get; }

    /// <summary>The language of the environment.</summary>
    public string Locale { get; init; } = "ja_JP.UTF-8";

    /// <summary>Further variables of the environment.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>Runs a command on 21 November 2026, one hour after midnight in Japan.</summary>
    public CommandResult Run(params string[] arguments) => RunIn("", new RecordingTerminal(), new FixedClock(new(2026, 11, 20, 16, 0, 0, TimeSpan.Zero)), arguments);

    /// <summary>The same from a folder below the root, with a terminal and a clock.</summary>
    public CommandResult RunIn(string folder, RecordingTerminal terminal, TimeProvider clock, params string[] arguments)
    {
        var code = Program.Run(arguments, terminal, name => name == "LANG" ? Locale : Variables.GetValueOrDefault(name), Path.Combine(Root, folder), clock);
        return new(code, terminal.Results, terminal.Messages.Replace(Root, "~", StringComparison.Ordinal));
    }

    /// <summary>Writes a file.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        File.WriteAllText(Full(path), text);
    }

    /// <summary>Replaces words in a file.</summary>
    public void Change(string path, string words, string by)
    {
        var text = Read(path);
        Assert.Contains(words, text, StringComparison.Ordinal);
        File.WriteAllText(Full(path), text.Replace(words, by, StringComparison.Ordinal));
    }

    /// <summary>A file as text.</summary>
    public string Read(string path) => File.ReadAllText(Full(path));

    /// <summary>True when there is such a file.</summary>
    public bool Has(string path) => File.Exists(Full(path));

    /// <summary>Takes a file away.</summary>
    public void Remove(string path) => File.Delete(Full(path));

    /// <summary>Every file of a folder with the digest of its bytes, hidden ones left out.</summary>
    public IReadOnlyDictionary<string, string> Digests(string folder) => new DiskFiles(Full(folder)).List(RelativePath.Root)
        .ToDictionary(path => path.Value, path => ContentHash.Of(File.ReadAllBytes(Path.Combine(Full(folder), path.Value))).ToString(), StringComparer.Ordinal);

    /// <summary>Removes the folder.</summary>
    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Where a file lies on the disk.</summary>
    public string Full(string path) => Path.Combine(Root, path);
}

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
