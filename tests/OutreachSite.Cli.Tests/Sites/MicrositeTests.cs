using OutreachSite.Cli.Tests.Commands;

namespace OutreachSite.Cli.Tests.Sites;

/// <summary>A seminar's folder written alone: a small site that stands wherever it is laid.</summary>
public sealed class MicrositeTests
{
    private const string Slug = "seminars/2018-07-28-end-of-life-care";

    private static Output Alone { get; } = Output.Good(Samples.Portal, microsite: Slug);

    [Fact]
    public void It_has_its_own_root_in_every_variant()
    {
        Assert.Equal(
            ["access/index.html", "index.html", "materials/index.html", "programme/index.html", "results/index.html"],
            Alone.Pages.Where(path => !path.StartsWith("en/", StringComparison.Ordinal) && !path.StartsWith("easy/", StringComparison.Ordinal)));
        Assert.True(Alone.Has("en/index.html") && Alone.Has("easy/programme/index.html"));
        Assert.Equal(15, Alone.Site.Pages);
    }

    [Fact]
    public void It_brings_its_style_sheet_and_leaves_feeds_and_robots_to_the_place_where_it_is_laid()
    {
        var css = Assert.Single(Alone.Paths, path => path.StartsWith("theme/site.", StringComparison.Ordinal) && path.EndsWith(".css", StringComparison.Ordinal));
        Assert.Equal($"../{css}", Alone.Page("programme/index.html").QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
        Assert.Equal(css, Alone.Page("index.html").QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
        Assert.DoesNotContain(Alone.Paths, path => path is "sitemap.xml" or "robots.txt" or "_headers" or "feed.xml" or "404.html");
    }

    [Fact]
    public void Every_link_stays_inside_or_is_a_full_address() => Assert.Equal([], LinkWalk.Problems(Alone));

    [Fact]
    public void Its_way_back_to_the_portal_is_a_full_address()
    {
        var links = LinkWalk.Addresses(Alone.Page("index.html")).ToArray();
        Assert.Contains("https://example.invalid/portal/", links);
        Assert.Contains("results/index.html", links);
        Assert.All(links.Where(link => link.StartsWith("https://example.invalid/", StringComparison.Ordinal)), link => Assert.DoesNotContain("index.html", link, StringComparison.Ordinal));
    }

    [Fact]
    public void Search_engines_are_still_led_to_the_portal() =>
        Assert.Equal($"https://example.invalid/portal/{Slug}/results/", Alone.Page("results/index.html").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));

    [Fact]
    public void A_page_says_the_same_alone_and_in_the_portal()
    {
        var (alone, portal) = (Alone.Page("results/index.html"), Built.Portal.Page($"{Slug}/results/index.html"));
        Assert.Equal(portal.QuerySelector("article")!.TextContent, alone.QuerySelector("article")!.TextContent);
        Assert.Equal(portal.QuerySelectorAll("svg").Length, alone.QuerySelectorAll("svg").Length);
    }

    [Fact]
    public void The_command_writes_it_into_the_folder_that_was_named()
    {
        using var site = new CommandFolder(Samples.Portal);
        var result = site.Run("build", "--microsite", Slug, "--output", "usb");
        Assert.Equal(ExitCode.Fine, result.Code);
        Assert.True(site.Has("usb/index.html") && site.Has("usb/results/index.html"));
        Assert.False(Directory.Exists(Path.Combine(site.Root, "output")));
    }

    [Theory]
    [InlineData("seminars/2018-07-28-end-of-lif-care", "「seminars/2018-07-28-end-of-life-care」の誤りではありませんか")]
    [InlineData("guides/costs", "あるもの: ")]
    [InlineData("../outside", "「../outside」は研修のフォルダーではありません")]
    [InlineData(".", "「.」は研修のフォルダーではありません")]
    public void A_folder_that_is_no_seminar_is_refused(string folder, string hint)
    {
        using var site = new CommandFolder(Samples.Portal);
        var result = site.Run("build", "--microsite", folder, "--output", "usb");
        Assert.NotEqual(ExitCode.Fine, result.Code);
        Assert.NotEqual(ExitCode.Bug, result.Code);
        Assert.Contains(hint, result.Messages, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(site.Root, "usb")));
    }

    [Theory]
    [InlineData("content/seminars/2018-07-28-end-of-life-care")]
    [InlineData("seminars/2018-07-28-end-of-life-care/")]
    [InlineData("seminars\\2018-07-28-end-of-life-care")]
    public void The_folder_may_be_written_as_people_and_shells_write_it(string folder)
    {
        using var site = new CommandFolder(Samples.Portal);
        Assert.Equal(ExitCode.Fine, site.Run("build", "--microsite", folder, "--output", "usb").Code);
        Assert.True(site.Has("usb/results/index.html"));
    }
}
