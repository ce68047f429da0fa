using System.Diagnostics;
using System.Runtime.InteropServices;
using OutreachSite.Files;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Tests.Incremental;

/// <summary>Several builds of one site at once: each ends well, and in the end the output is that of a clean build.</summary>
public sealed class TwoBuildsTests
{
    private const int Rounds = 15, Builds = 3;

    private static readonly BuildOptions _options = new(new DateOnly(2026, 11, 21));

    [Fact]
    public void Builds_in_one_process_wait_for_each_other()
    {
        using var town = Town(out var editor);
        for (var round = 0; round < Rounds; round++)
        {
            editor.Edit();
            town.Wait(TimeSpan.FromSeconds(5));
            var publications = new Publication[Builds];
            Parallel.For(0, Builds, build => publications[build] = town.Publication(_options).Run());
            Assert.All(publications, done => Assert.All(done.Problems, problem => Assert.Equal("PUB102", problem.Code)));
            IsThatOfACleanBuild(town, editor);
        }
    }

    [Fact]
    public void Builds_in_two_processes_wait_for_each_other()
    {
        using var town = Town(out var editor);
        Process[] builders = [Start(town), Start(town)];
        for (var round = 0; round < Rounds / 2; round++)
        {
            editor.Edit();
            town.Wait(TimeSpan.FromSeconds(5));
            town.Publication(_options).Run();
        }

        foreach (var builder in builders)
        {
            var said = builder.StandardError.ReadToEnd();
            builder.WaitForExit();
            Assert.True(builder.ExitCode == 0, said);
            builder.Dispose();
        }

        IsThatOfACleanBuild(town, editor);
    }

    private static TownFolder Town(out TownEditor editor)
    {
        var town = new TownFolder(TimeSpan.FromMilliseconds(10));
        editor = new(town, new(20261125), _options.Today);
        editor.Found();
        return town;
    }

    /// <summary>The first build that finds no mistake in the content, after as many mends as that needs.</summary>
    private static void IsThatOfACleanBuild(TownFolder town, TownEditor editor)
    {
        for (var tries = 0; ; tries++)
        {
            var done = town.Publication(_options).Run();
            var clean = SiteBuilder.Build(town.Files, _options);
            Assert.Equal(string.Join('\n', clean.Diagnostics), string.Join('\n', done.Site.Diagnostics));
            if (!done.IsRefused)
            {
                Assert.Equal(clean.Files.ToDictionary(file => file.Path.Value, file => ContentHash.Of(file.Bytes.Span)), town.Shown());
                return;
            }

            Assert.True(tries < 5, string.Join('\n', clean.Diagnostics));
            editor.Mend(clean.Diagnostics.Where(found => found.Severity >= Diagnostics.Severity.Error).Select(found => found.Where.Path));
            town.Wait(TimeSpan.FromSeconds(5));
        }
    }

    private static Process Start(TownFolder town)
    {
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        return Process.Start(new ProcessStartInfo(dotnet, ["exec", typeof(TwoBuildsTests).Assembly.Location, "build", town.Sources, town.Output, town.State])
        {
            RedirectStandardError = true,
        })!;
    }
}
