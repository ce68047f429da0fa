using System.Diagnostics;
using System.Text.RegularExpressions;
using OutreachSite.Cli.Tests.Commands;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Cli.Tests.Sites;

/// <summary>A host that builds sites has no browser: what its command does there.</summary>
public sealed partial class NetlifyBuildTests
{
    [Fact]
    public async Task Its_command_builds_the_sample_without_a_browser()
    {
        var command = Command().Match(File.ReadAllText(Path.Combine(Toolbox.RepositoryRoot(), "netlify.toml")));
        Assert.True(command.Success);
        using var site = new CommandFolder(Samples.Portal);
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. command.Groups[1].Value.Split(' '), "--today", "2026-11-21"])
        {
            WorkingDirectory = site.Root, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["OUTREACH_BROWSER"] = Path.Combine(site.Root, "no-browser-here");
        start.Environment["OUTREACH_VIPS"] = "none";
        start.Environment["LANG"] = "ja_JP.UTF-8";
        using var process = Process.Start(start)!;
        var results = process.StandardOutput.ReadToEndAsync();
        var messages = await process.StandardError.ReadToEndAsync();
        await results;
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == ExitCode.Fine, messages);
        Assert.True(site.Has("output/index.html"));
        Assert.DoesNotContain(site.Digests("output").Keys, path => path.EndsWith(".pdf", StringComparison.Ordinal) && path.Contains("-sheet", StringComparison.Ordinal));
        var line = Assert.Single(messages.Split('\n'), line => line.Contains("no-browser-here", StringComparison.Ordinal));
        Assert.Contains("pamphlets/home-care-start (sheet, booklet, large, leaflet)", line, StringComparison.Ordinal);
        Assert.Contains("ブラウザーを入れる命令", line, StringComparison.Ordinal);
    }

    [GeneratedRegex("""command = ".*&& \./outreach ([^"]+)"$""", RegexOptions.Multiline)]
    private static partial Regex Command();
}
