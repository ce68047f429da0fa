using System.Diagnostics;
using System.Runtime.InteropServices;
using OutreachSite.Testing.Tools;
using Xunit.Abstractions;

namespace OutreachSite.Publishing.Tests.Publish;

/// <summary>A program that publishes is killed at any moment; after the next start the output is one site or the other.</summary>
public sealed class PublishKillTests(ITestOutputHelper log)
{
    private const int Seed = 20180728, Few = 30, Many = 300;

    private static readonly SortedDictionary<string, string> _first = EndlessPublisher.Site(second: false), _second = EndlessPublisher.Site(second: true);

    [Fact]
    public void A_killed_program_leaves_one_whole_site_after_the_next_start()
    {
        using var folder = PublishFolder.Quick();
        Assert.True(folder.Publish(_first).Succeeded);
        var random = new Random(Seed);
        var (kills, journals, stages, seconds) = (Toolbox.RunsLong ? Many : Few, 0, 0, 0);
        for (var kill = 0; kill < kills; kill++)
        {
            Kill(folder, random);
            journals += File.Exists(Path.Combine(folder.Output, ".outreach-stage/journal")) ? 1 : 0;
            stages += folder.HasStage ? 1 : 0;

            using (var next = folder.Begin().Value)
                Assert.NotNull(next);
            var shown = folder.Shown;
            Assert.True(shown.SequenceEqual(_first) || shown.SequenceEqual(_second), $"kill {kill} left a mixture: {Difference(shown)}");
            Assert.Equal(shown.Keys, folder.Listed().Order(StringComparer.Ordinal));
            Assert.False(folder.HasStage);
            seconds += shown.SequenceEqual(_second) ? 1 : 0;
        }

        log.WriteLine($"{kills} kills: {stages} within a publishing, {journals} of them with a journal; {seconds} ended with the second site");
        Assert.True(stages > kills / 4, $"only {stages} of {kills} kills hit a publishing");
        Assert.True(kills < Many || (journals > 10 && seconds > 10), $"only {journals} kills hit the moving of files, {seconds} the second site");
    }

    /// <summary>Lets the program publish for a random while: at times from its start, mostly from its first finished publishing.</summary>
    private static void Kill(PublishFolder folder, Random random)
    {
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        using var process = Process.Start(new ProcessStartInfo(dotnet, ["exec", typeof(EndlessPublisher).Assembly.Location, folder.Output, folder.State])
        {
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_TieredPGO"] = "0" },
        })!;
        var fromStart = random.Next(4) == 0;
        var turn = fromStart ? "" : process.StandardOutput.ReadLine();
        var ended = process.WaitForExit(fromStart ? random.Next(60, 200) : random.Next(50));
        Assert.False(ended || turn is null, "the program ended by itself");
        process.Kill();
        process.WaitForExit();
    }

    private static string Difference(SortedDictionary<string, string> shown) => string.Join(", ", shown
        .Select(file => $"{file.Key}={file.Value.Split('\n')[0]}").Except(_first.Select(file => $"{file.Key}={file.Value.Split('\n')[0]}")).Take(10));
}
