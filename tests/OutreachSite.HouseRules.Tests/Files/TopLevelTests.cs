using System.Text.Json;
using System.Text.RegularExpressions;
using OutreachSite.Publishing.Feeds;

namespace OutreachSite.HouseRules.Tests.Files;

/// <summary>The top of the repository and the files that other programs read.</summary>
public sealed partial class TopLevelTests
{
    private static readonly string[] _names =
    [
        ".ci", ".editorconfig", ".gitattributes", ".github", ".gitignore",
        "CHANGELOG.md", "CONTRIBUTING.md", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "LICENSE", "OutreachSite.sln",
        "README.ja.md", "README.md", "content", "docs", "global.json", "netlify.toml", "output", "outreach", "outreach.cmd",
        "src", "test.cmd", "test.sh", "tests", "themes",
    ];

    [Fact]
    public void The_top_holds_what_it_should_and_nothing_else() =>
        Assert.Equal(_names, Repository.Files.Select(file => file.Split('/')[0]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_built_site_is_not_kept() =>
        Assert.Equal(["output/.gitignore"], Repository.Tracked.Where(file => file.StartsWith("output/", StringComparison.Ordinal)));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("OutreachSite.sln").Replace('\\', '/');
        Assert.All(
            Repository.FilesIn("src", ".csproj").Concat(Repository.FilesIn("tests", ".csproj")),
            project => Assert.Contains($"\"{project}\"", solution, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_project_has_its_lock_file() => Assert.All(
        Repository.FilesIn("src", ".csproj").Concat(Repository.FilesIn("tests", ".csproj")),
        project => Assert.Contains($"{project[..project.LastIndexOf('/')]}/packages.lock.json", Repository.Files));

    [Fact]
    public void Any_patch_of_SDK_10_will_do()
    {
        var sdk = JsonDocument.Parse(Repository.Read("global.json")).RootElement.GetProperty("sdk");
        Assert.Equal("10.0.100", sdk.GetProperty("version").GetString());
        Assert.Equal("latestFeature", sdk.GetProperty("rollForward").GetString());
    }

    [Fact]
    public void Netlify_sends_the_headers_that_the_build_writes()
    {
        var block = Repository.Read("netlify.toml").Split("[headers.values]")[1].Split("\n[")[0];
        var netlify = TomlLine().Matches(block).Select(match => $"{match.Groups[1].Value}: {match.Groups[2].Value}");
        var written = HostFiles.Headers([]).Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line.Trim());
        Assert.Equal(written.Order(StringComparer.Ordinal), netlify.Order(StringComparer.Ordinal));
        Assert.Contains($"Content-Security-Policy: {HostFiles.ContentSecurityPolicy}", netlify);
    }

    [Fact]
    public void Netlify_publishes_what_the_build_writes()
    {
        var file = Repository.Read("netlify.toml");
        Assert.Contains("publish = \"output\"", file, StringComparison.Ordinal);
        Assert.Matches(NetlifyCommand(), file);
    }

    [Fact]
    public void Pages_may_run_no_script_but_their_own() => Assert.All(
        ["'unsafe-inline'", "'unsafe-eval'", "https:", "*"],
        source => Assert.DoesNotContain(source, HostFiles.ContentSecurityPolicy, StringComparison.Ordinal));

    [GeneratedRegex("""^\s*([A-Za-z-]+) = "(.*)"$""", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TomlLine();

    [GeneratedRegex("""command = ".*dotnet-install\.sh.*--jsonfile global\.json.*\./outreach build --strict"\n""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NetlifyCommand();
}
