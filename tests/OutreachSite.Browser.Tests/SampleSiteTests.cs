using OutreachSite.Browser.Tests.Visiting;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Browser.Tests;

[Collection(VisitedSampleTests.Name)]
public sealed class SampleSiteTests(VisitedSample sample)
{
    [FactWith(Tool.Browser)]
    public void It_is_a_whole_portal() => Assert.True(sample.Pages.Count >= 40, $"only {sample.Pages.Count} pages");

    [FactWith(Tool.Browser)]
    public void The_pages_that_are_seen_in_every_way_hold_whatever_any_page_holds()
    {
        var cover = sample.Pages.Where(page => page.IsSeenInEveryWay).Select(page => page.Page).ToHashSet();
        var seen = sample.Plan.Pages.Where(page => cover.Contains(page.Page)).SelectMany(page => page.Traits).ToHashSet();

        Assert.Equal(sample.Folder.Pages, sample.Plan.Pages.Select(page => page.Page));
        Faults.None(from page in sample.Plan.Pages from trait in page.Traits where !seen.Contains(trait) select $"{page.Page}: {trait}");
        Assert.InRange(cover.Count, 10, sample.Pages.Count / 2);
        Assert.All(sample.Pages, page => Assert.Equal(cover.Contains(page.Page) ? Ways.All : Ways.Everywhere, page.Fits.Keys.Order()));
        Assert.All(sample.Pages, page => Assert.Equal(cover.Contains(page.Page), page.Plain is not null));
        Assert.All(sample.Pages.Where(page => page.IsSeenInEveryWay), page => Assert.Equal(Ways.Checked, page.Violations.Keys.Order()));
    }

    [FactWith(Tool.Browser)]
    public void The_structure_of_every_page_is_that_of_a_page_at_which_axe_looked()
    {
        var looked = sample.Pages.Where(page => page.Violations.ContainsKey(Way.Narrow)).Select(page => page.Page).ToHashSet();
        var outlines = sample.Plan.Pages.Where(page => looked.Contains(page.Page)).Select(page => page.Outline).ToHashSet();

        Faults.None(from page in sample.Plan.Pages where !outlines.Contains(page.Outline) select page.Page);
    }

    [TheoryWith(Tool.Browser)]
    [InlineData(Way.Light)]
    [InlineData(Way.Dark)]
    [InlineData(Way.Narrow)]
    [InlineData(Way.Paper)]
    public void Every_page_passes_axe(Way way) => Faults.None(sample.Checks.Inaccessible(way), way.ToString());

    [TheoryWith(Tool.Browser)]
    [InlineData(Way.Light)]
    [InlineData(Way.Narrow)]
    [InlineData(Way.Paper)]
    [InlineData(Way.Zoomed)]
    [InlineData(Way.Doubled)]
    public void No_page_scrolls_sideways(Way way) => Faults.None(sample.Checks.TooWide(way), way.ToString());

    [FactWith(Tool.Browser)]
    public void At_400_percent_most_of_the_window_shows_the_page() => Faults.None(sample.Checks.Covered());

    [FactWith(Tool.Browser)]
    public void No_page_makes_an_error_under_its_content_policy() => Faults.None(sample.Checks.ConsoleErrors());

    [FactWith(Tool.Browser)]
    public void No_page_asks_for_anything_but_files_of_the_site() => Faults.None(sample.Checks.ForeignRequests());

    [FactWith(Tool.Browser)]
    public void Every_page_opens_from_a_disk() => Faults.None(sample.Checks.MissingFromDisk());

    [FactWith(Tool.Browser)]
    public void Every_link_leads_somewhere() => Faults.None(sample.Checks.BrokenLinks());

    [FactWith(Tool.Browser)]
    public void Every_page_is_whole_without_scripts() => Faults.None(sample.Checks.NeedScripts());

    [FactWith(Tool.Browser)]
    public void No_page_is_heavy()
    {
        // What the browser kept from the page before is weighed too.
        Assert.All(sample.Pages, page => Assert.Contains(page.Requests, request => request.Kind == "Stylesheet"));
        Faults.None(sample.Checks.TooHeavy());
    }

    [FactWith(Tool.Browser)]
    public void From_home_to_a_telephone_number_it_is_two_taps()
    {
        Assert.Contains("index.html", sample.Homes);
        Assert.All(sample.Pages.Where(page => sample.Homes.Contains(page.Page)), home => Assert.NotEmpty(home.MainLinks));
        Faults.None(sample.Checks.WithoutTelephone(sample.Homes));
    }

    [FactWith(Tool.Browser)]
    public async Task A_finger_finds_the_way_too()
    {
        // From the disk and without scripts: the first link of the main part, then a number that can be tapped.
        await using var page = await sample.Browser.OpenAsync(
            new(sample.Folder.FullPath("index.html")), new() { Viewport = new(320, 640), JavaScript = false });

        await page.FollowAsync("main a[href$='.html']");

        Assert.EndsWith(".html", (string?)await page.EvaluateAsync("location.pathname"), StringComparison.Ordinal);
        Assert.NotEqual(0, (int?)await page.EvaluateAsync(
            "[...document.querySelectorAll('a[href^=\"tel:\"]')].filter(link => link.checkVisibility()).length"));
    }
}
