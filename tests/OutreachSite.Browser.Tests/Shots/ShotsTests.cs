using OutreachSite.Browser.Tests.Site;
using OutreachSite.Print.Browser;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Browser.Tests.Shots;

/// <summary>
/// Takes pictures of a site, to be looked at by people; skipped unless asked for:
/// <code>OUTREACH_SHOTS=folder ./test.sh --filter Shots</code>
/// <c>OUTREACH_SHOTS_PAGES</c> is a pattern for paths (<c>guides/**</c>, several with commas), <c>OUTREACH_SHOTS_KINDS</c> some of
/// <c>1280-light 1280-dark 320-light 320-dark print</c>, and <c>OUTREACH_SITE</c> a folder that is already built.
/// A page gives <c>guides-home-care-320-dark.png</c>, and <c>…-part2.png</c> where it is long; its paper gives
/// <c>guides-home-care-print.pdf</c> and a picture of each sheet; <c>guides-home-care.png</c> shows all beside each other.
/// </summary>
public sealed class ShotsTests
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("OUTREACH_SHOTS");

    [ShotsFact]
    public async Task Take()
    {
        using var sample = new SampleSite();
        using var server = new LocalServer(sample.Folder);
        var started = await HeadlessBrowser.StartAsync();
        await using var browser = started.Value ?? throw new InvalidOperationException(string.Join('\n', started.Diagnostics));
        var camera = new Camera(browser, server, Directory.CreateDirectory(Path.GetFullPath(Folder!, Toolbox.RepositoryRoot())).FullName, Kinds());
        var pages = sample.Folder.Pages.Where(Wanted()).ToList();

        await Parallel.ForEachAsync(pages, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (page, _) => await camera.TakeAsync(page));

        Assert.NotEmpty(pages);
    }

    private static Func<string, bool> Wanted()
    {
        var patterns = Words("OUTREACH_SHOTS_PAGES").Select(pattern => new Files.Glob(pattern)).ToList();
        return page => patterns.Count == 0 || patterns.Any(pattern => pattern.Matches(new(page)));
    }

    private static IReadOnlyList<string> Kinds() => Words("OUTREACH_SHOTS_KINDS") is { Length: > 0 } kinds ? kinds : Camera.Kinds;

    private static string[] Words(string variable) => (Environment.GetEnvironmentVariable(variable) ?? "")
        .Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A fact that runs when pictures are asked for.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class ShotsFactAttribute : FactAttribute
    {
        public ShotsFactAttribute() => Skip = Folder is { Length: > 0 }
            ? Toolbox.ReasonToSkip(Tool.Browser, Tool.Poppler)!
            : "To take pictures of every page: OUTREACH_SHOTS=folder ./test.sh --filter Shots";
    }
}
