using OutreachSite.Browser.Tests.Checks;
using OutreachSite.Browser.Tests.Site;
using OutreachSite.Browser.Tests.Visiting;
using OutreachSite.Print.Browser;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Browser.Tests;

#pragma warning disable CA1001 // xunit calls the DisposeAsync of IAsyncLifetime.
/// <summary>The sample site, built, served, and seen page by page: once for all tests.</summary>
public sealed class VisitedSample : IAsyncLifetime
{
    private SampleSite? _sample;
    private LocalServer? _server;
    private HeadlessBrowser? _browser;
    private SiteChecks? _checks;

    /// <summary>The built site.</summary>
    public SiteFolder Folder => _sample!.Folder;

    /// <summary>Where it is served.</summary>
    public LocalServer Server => _server!;

    /// <summary>The browser in which it was seen.</summary>
    public HeadlessBrowser Browser => _browser!;

    /// <summary>What is to be said about it.</summary>
    public SiteChecks Checks => _checks!;

    /// <summary>What was seen of each page.</summary>
    public IReadOnlyList<PageFacts> Pages { get; private set; } = [];

    /// <summary>How closely each page was looked at.</summary>
    public VisitPlan Plan { get; private set; } = VisitPlan.Of([]);

    /// <summary>How long the looking took.</summary>
    public TimeSpan Duration { get; private set; }

    /// <summary>The home pages: that of the site, and its other languages and wordings.</summary>
    public IEnumerable<string> Homes => Folder.Pages.Where(page =>
        page is "index.html" || (page.Split('/') is [{ Length: <= 4 } variant, "index.html"] && variant is "en" or "easy") || page is "index.en.html" or "index.easy.html");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Toolbox.ReasonToSkip(Tool.Browser) is not null)
            return;
        _sample = new();
        _server = new(_sample.Folder);
        var started = await HeadlessBrowser.StartAsync();
        _browser = started.Value ?? throw new InvalidOperationException(string.Join('\n', started.Diagnostics));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Plan = VisitPlan.Of(Folder.Pages.Select(page => (page, File.ReadAllText(Folder.FullPath(page)))));
        Pages = await new SiteVisitor(_browser, _sample.Folder, _server, Plan).VisitAsync();
        Duration = watch.Elapsed;
        _checks = new(_sample.Folder, _server, Pages);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _server?.Dispose();
        _sample?.Dispose();
    }
}

/// <summary>The tests that share the visited sample; xunit runs them one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class VisitedSampleTests : ICollectionFixture<VisitedSample>
{
    /// <summary>What the test classes say to belong to it.</summary>
    public const string Name = "the sample site";
}
