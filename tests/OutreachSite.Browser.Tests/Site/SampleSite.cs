using System.Diagnostics;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Browser.Tests.Site;

/// <summary>
/// The sample site, built once by the program itself into a folder that goes away. <c>OUTREACH_SITE</c> names a folder
/// that is already built instead.
/// </summary>
public sealed class SampleSite : IDisposable
{
    /// <summary>The day on which the site is built: with another one, other pages would be published.</summary>
    public const string Today = "2026-11-21";

    private readonly DirectoryInfo? _temporary;

    /// <summary>Builds it.</summary>
    public SampleSite()
    {
        if (Environment.GetEnvironmentVariable("OUTREACH_SITE") is { Length: > 0 } chosen)
        {
            Folder = new(chosen);
            return;
        }

        _temporary = Directory.CreateTempSubdirectory("outreach-sample-");
        Build(_temporary.FullName);
        Folder = new(_temporary.FullName);
    }

    /// <summary>What was built.</summary>
    public SiteFolder Folder { get; }

    /// <inheritdoc/>
    public void Dispose() => _temporary?.Delete(recursive: true);

    private static void Build(string output)
    {
        var root = Toolbox.RepositoryRoot();
        var start = new ProcessStartInfo(Path.Combine(root, OperatingSystem.IsWindows() ? "outreach.cmd" : "outreach"))
        {
            WorkingDirectory = root, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var argument in (string[])["build", "--strict", "--no-papers", "--today", Today, "--output", output])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The sample site was not built (exit code {process.ExitCode}).\n{said}{error.Result}");
    }
}
