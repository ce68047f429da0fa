using System.Diagnostics;
using OutreachSite.Browser.Tests.Site;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Browser.Tests.Papers;

/// <summary>The papers of the sample, printed once for all tests by the program itself, into a folder that goes away.</summary>
public sealed class PrintedSample : IDisposable
{
    private readonly Lazy<DirectoryInfo> _folder = new(Print);

    /// <summary>Where they lie, in the folders of their pages.</summary>
    public DirectoryInfo Folder => _folder.Value;

    /// <summary>The PDF files, by the names of their ways from the folder, since events have sheets of the same names.</summary>
    public IEnumerable<FileInfo> Papers => Folder.GetFiles("*.pdf", SearchOption.AllDirectories).OrderBy(NameOf, StringComparer.Ordinal);

    /// <summary>The way of a paper from the folder, in one word and without its ending.</summary>
    public string NameOf(FileInfo paper) => WayOf(paper).Replace('/', '-');

    /// <summary>The way of a paper from the folder, without its ending.</summary>
    public string WayOf(FileInfo paper) =>
        Path.ChangeExtension(Path.GetRelativePath(Folder.FullName, paper.FullName), null).Replace(Path.DirectorySeparatorChar, '/');

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_folder.IsValueCreated)
            Folder.Delete(recursive: true);
    }

    /// <summary>What a program says; it must end well.</summary>
    public static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Toolbox.RepositoryRoot(), RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {said}{errors.Result}");
        return said;
    }

    private static DirectoryInfo Print()
    {
        var folder = Directory.CreateTempSubdirectory("outreach-papers-");
        Run(Path.Combine(Toolbox.RepositoryRoot(), OperatingSystem.IsWindows() ? "outreach.cmd" : "outreach"), "print", "--today", SampleSite.Today, "--to", folder.FullName);
        return folder;
    }
}

/// <summary>The tests that share the printed sample; xunit runs them one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PrintedSampleTests : ICollectionFixture<PrintedSample>
{
    /// <summary>What the test classes say to belong to it.</summary>
    public const string Name = "the papers of the sample";
}
