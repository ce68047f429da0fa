using OutreachSite.Browser.Tests.Site;
using OutreachSite.Browser.Tests.Visiting;
using OutreachSite.Print.Browser;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Browser.Tests.Checks;

/// <summary>Shows the checks a site that is bad on purpose, and a good one: a check that finds nothing proves nothing.</summary>
public sealed class SiteChecksTests(SiteChecksTests.TwoSites sites) : IClassFixture<SiteChecksTests.TwoSites>
{
    private const string Good = """
        <!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>よい頁</title>
        <link rel="stylesheet" href="site.css"></head><body><main><h1 id="top">よい頁</h1>
        <p><a href="index.html#top">ここへ</a> <a href="tel:0000000000">電話</a> <a href="https://example.com/">外へ</a></p>
        <p class="scroll" tabindex="0" role="region" aria-label="広い表"><span class="wide">広いものは中で動く</span></p></main></body></html>
        """;

    private const string Bad = """
        <!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>悪い頁</title>
        <link rel="stylesheet" href="gone.css"></head><body><main><h1>悪い頁</h1><img src="https://example.com/a.png">
        <p style="width: 500px">この段落はどの電話よりも広いので右へはみ出します</p>
        <p class="faint" style="color: #bbb; background: #fff">うすい字</p>
        <a href="index.html#nowhere">ここへ</a> <a href="gone.html">消えた頁</a> <a href="javascript:void 0">動かない</a> <a href="quiet.html">電話のない頁</a>
        <div style="position: sticky; top: 0; height: 200px; width: 100px"></div><div style="height: 2000px"></div>
        <button type="button">押しても何も起きない</button><div id="late"></div>
        <script>document.getElementById('late').textContent = 'スクリプトだけが書く文'; undefinedFunction()</script></main></body></html>
        """;

    private const string Quiet = "<!doctype html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>静かな頁</title></head><body><main><h1>静か</h1>";

    [FactWith(Tool.Browser)]
    public void Nothing_is_said_about_a_good_site()
    {
        var checks = sites.Good;

        Assert.Empty(Ways.Checked.SelectMany(checks.Inaccessible));
        Assert.Empty(Ways.All.SelectMany(checks.TooWide));
        Assert.Equal(
        [],
        [
            .. checks.Covered(), .. checks.ConsoleErrors(), .. checks.ForeignRequests(), .. checks.MissingFromDisk(), .. checks.BrokenLinks(),
            .. checks.NeedScripts(), .. checks.TooHeavy(), .. checks.WithoutTelephone(["index.html"]),
        ]);
    }

    [FactWith(Tool.Browser)]
    public void A_picture_without_words_is_found_in_every_way() =>
        Assert.All(Ways.Checked, way => Assert.Contains(sites.Bad.Inaccessible(way), line => line.StartsWith("image-alt: index.html: img", StringComparison.Ordinal)));

    [FactWith(Tool.Browser)]
    public void Faint_letters_are_found() =>
        Assert.Contains(sites.Bad.Inaccessible(Way.Light), line => line.StartsWith("color-contrast: index.html: .faint", StringComparison.Ordinal));

    [FactWith(Tool.Browser)]
    public void A_wide_paragraph_is_found_where_it_does_not_fit()
    {
        Assert.Empty(sites.Bad.TooWide(Way.Light));
        Assert.Contains(sites.Bad.TooWide(Way.Narrow), line => line.Contains("in a window of 320 px", StringComparison.Ordinal));
        Assert.Contains(sites.Bad.TooWide(Way.Zoomed), line => line.Contains("この段落はどの電話よりも", StringComparison.Ordinal));
    }

    [FactWith(Tool.Browser)]
    public void A_bar_that_stays_is_found() => Assert.Contains("index.html: 78 % of the window", Assert.Single(sites.Bad.Covered()), StringComparison.Ordinal);

    [FactWith(Tool.Browser)]
    public void An_error_of_a_script_is_found() =>
        Assert.Contains(sites.Bad.ConsoleErrors(), line => line.Contains("undefinedFunction is not defined", StringComparison.Ordinal));

    [FactWith(Tool.Browser)]
    public void Requests_to_another_host_and_for_missing_files_are_found()
    {
        Assert.Contains(sites.Bad.ForeignRequests(), line => line.Contains("https://example.com/a.png", StringComparison.Ordinal));
        Assert.Contains(sites.Bad.ForeignRequests(), line => line.Contains("/gone.css", StringComparison.Ordinal));
        Assert.Contains(sites.Bad.MissingFromDisk(), line => line.Contains("/gone.css", StringComparison.Ordinal));
    }

    [FactWith(Tool.Browser)]
    public void Links_that_lead_nowhere_are_found()
    {
        var found = sites.Bad.BrokenLinks().ToList();

        Assert.Contains(found, line => line.EndsWith("index.html#nowhere: there is no such place in the page", StringComparison.Ordinal));
        Assert.Contains(found, line => line.EndsWith("gone.html: there is no such file", StringComparison.Ordinal));
        Assert.Contains(found, line => line.EndsWith("javascript:void 0: no address that a page may link to", StringComparison.Ordinal));
        Assert.DoesNotContain(found, line => line.Contains("quiet.html: ", StringComparison.Ordinal));
    }

    [FactWith(Tool.Browser)]
    public void A_page_that_needs_scripts_is_found()
    {
        Assert.Contains(sites.Bad.NeedScripts(), line => line.Contains("letters in place of", StringComparison.Ordinal));
        Assert.Contains(sites.Bad.NeedScripts(), line => line.Contains("押しても何も起きない", StringComparison.Ordinal));
    }

    [FactWith(Tool.Browser)]
    public void A_heavy_page_is_found() => Assert.StartsWith("heavy.html: 160 KB", Assert.Single(sites.Bad.TooHeavy()), StringComparison.Ordinal);

    [FactWith(Tool.Browser)]
    public void A_page_without_a_telephone_number_is_found() =>
        Assert.Contains("index.html → quiet.html: no telephone number to tap", sites.Bad.WithoutTelephone(["index.html"]));

    [FactWith(Tool.Browser)]
    public void A_page_that_is_seen_in_few_ways_still_shows_what_its_text_can_break()
    {
        var quick = sites.Quick;

        Assert.Contains(quick.Inaccessible(Way.Narrow), line => line.StartsWith("image-alt: index.html: img", StringComparison.Ordinal));
        Assert.Contains(quick.TooWide(Way.Narrow), line => line.Contains("この段落はどの電話よりも", StringComparison.Ordinal));
        Assert.Contains(quick.ConsoleErrors(), line => line.Contains("undefinedFunction is not defined", StringComparison.Ordinal));
        Assert.Contains(quick.ForeignRequests(), line => line.Contains("/gone.css", StringComparison.Ordinal));
        Assert.Contains(quick.BrokenLinks(), line => line.EndsWith("gone.html: there is no such file", StringComparison.Ordinal));
        Assert.NotEmpty(quick.WithoutTelephone(["index.html"]));
        Assert.Empty(quick.Inaccessible(Way.Dark));
    }

    /// <summary>The sites, visited once.</summary>
    public sealed class TwoSites : IAsyncLifetime
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("outreach-checks-");
        private readonly List<LocalServer> _servers = [];

        /// <summary>What is said about the good site.</summary>
        public SiteChecks Good { get; private set; } = null!;

        /// <summary>What is said about the bad site.</summary>
        public SiteChecks Bad { get; private set; } = null!;

        /// <summary>What is said about the bad site when none of its pages is seen in every way.</summary>
        public SiteChecks Quick { get; private set; } = null!;

        /// <inheritdoc/>
        public async Task InitializeAsync()
        {
            if (Toolbox.ReasonToSkip(Tool.Browser) is not null)
                return;
            var started = await HeadlessBrowser.StartAsync();
            await using var browser = started.Value ?? throw new InvalidOperationException(string.Join('\n', started.Diagnostics));
            Good = await Visit(browser, "good", isCovered: true,
                ("index.html", SiteChecksTests.Good), ("site.css", ".scroll { overflow-x: auto; width: 200px } .wide { display: block; width: 3000px }"));
            Bad = await Visit(browser, "bad", isCovered: true,
                ("index.html", SiteChecksTests.Bad), ("heavy.html", $"{Quiet}<!--{new string('a', 160 * 1024)}-->"), ("quiet.html", Quiet));
            Quick = await Visit(browser, "quick", isCovered: false, ("index.html", SiteChecksTests.Bad), ("quiet.html", Quiet));
        }

        /// <inheritdoc/>
        public Task DisposeAsync()
        {
            _servers.ForEach(server => server.Dispose());
            _folder.Delete(recursive: true);
            return Task.CompletedTask;
        }

        private async Task<SiteChecks> Visit(HeadlessBrowser browser, string name, bool isCovered, params (string File, string Text)[] files)
        {
            var folder = _folder.CreateSubdirectory(name).FullName;
            foreach (var (file, text) in files)
                await File.WriteAllTextAsync(Path.Combine(folder, file), text);
            var site = new SiteFolder(folder);
            var server = new LocalServer(site);
            _servers.Add(server);
            return new(site, server, await new SiteVisitor(browser, site, server, isCovered ? new(site.Pages.ToHashSet(), new HashSet<string>()) : new(new HashSet<string>(), site.Pages.ToHashSet())).VisitAsync());
        }
    }
}
