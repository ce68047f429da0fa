using OutreachSite.Testing;
using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Sites;

/// <summary>Which pages can be seen on which day, and what changes when one page changes.</summary>
public sealed class VisibilityTests
{
    private const string Care = "content/guides/home-care/index.md", CareHtml = "guides/home-care/index.html";

    private static SiteScenario Without(string key, string value) =>
        Small.Change("content/guides/costs/index.md", "[はじめに](../home-care/index.md#start)を先に読みます。", "短い文です。")
            .Change(Care, "published: 2026-10-01", $"published: 2026-10-01\n{key}: {value}");

    [Fact]
    public void A_small_site_becomes_these_files()
    {
        var output = Output.Good(Small);
        Assert.Equal(
            [
                "404.html", "_headers", "feed.xml", "guides/costs/index.html", "guides/home-care/index.html", "guides/index.html", "index.html",
                "robots.txt", "sitemap.xml",
            ],
            output.Paths.Where(path => !path.StartsWith("theme/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Matches(@"^theme/site\.[0-9a-f]{8}\.css$", Assert.Single(output.Paths, path => path.StartsWith("theme/", StringComparison.Ordinal)));
        Assert.Equal(4, output.Site.Pages);
    }

    [Fact]
    public void A_change_in_the_text_of_one_page_changes_that_page_alone()
    {
        var before = Output.Good(Small);
        var after = Output.Good(Small.Change(Care, "電話をします。", "まず、電話をします。"));
        Assert.Equal([CareHtml], after.ChangedSince(before));
    }

    [Fact]
    public void A_new_title_changes_the_page_its_list_and_the_feed()
    {
        var before = Output.Good(Small);
        var after = Output.Good(Small.Change(Care, "title: 家で医療を受ける", "title: 家に先生が来る"));
        Assert.Equal(["feed.xml", CareHtml, "guides/index.html"], after.ChangedSince(before));
    }

    [Fact]
    public void A_change_in_the_style_sheet_gives_it_another_name_on_every_page()
    {
        var before = Output.Good(Small);
        var after = Output.Good(Small.Change("themes/plain/css/colours.css", "navy", "black"));
        var changed = after.ChangedSince(before).ToArray();
        Assert.Equal(2, changed.Count(path => path.EndsWith(".css", StringComparison.Ordinal)));
        Assert.Superset(before.Pages.ToHashSet(), changed.ToHashSet());
        Assert.Contains("_headers", changed);
        Assert.DoesNotContain("sitemap.xml", changed);
    }

    [Fact]
    public void A_draft_is_nowhere()
    {
        var output = Output.Good(Without("draft", "true"));
        Assert.False(output.Has(CareHtml));
        Assert.DoesNotContain(output.Paths, path => output.Text(path).Contains("家で医療を受ける", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_comes_on_its_day_and_not_before()
    {
        var site = Without("draft", "false").Change(Care, "published: 2026-10-01", "published: 令和8年12月1日");
        Assert.False(Output.Good(site, new(2026, 11, 30)).Has(CareHtml));
        Assert.True(Output.Good(site, new(2026, 12, 1)).Has(CareHtml));
        Assert.Equal(new DateOnly(2026, 12, 1), Output.Good(site, new(2026, 11, 30)).Site.NextBoundary);
        Assert.Null(Output.Good(site, new(2026, 12, 1)).Site.NextBoundary);
    }

    [Fact]
    public void A_page_is_there_on_its_last_day_and_gone_on_the_next()
    {
        var site = Without("expires", "2026-11-30（月）");
        var last = Output.Good(site, new(2026, 11, 30));
        var next = Output.Good(site, new(2026, 12, 1));
        Assert.True(last.Has(CareHtml));
        Assert.Equal(new DateOnly(2026, 12, 1), last.Site.NextBoundary);
        Assert.False(next.Has(CareHtml));
        Assert.DoesNotContain("home-care", next.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("家で医療を受ける", next.Text("guides/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_page_that_is_not_public_becomes_words_and_is_told()
    {
        var output = Output.Of(Small.Change(Care, "published: 2026-10-01", "published: 2026-10-01\ndraft: true"));
        var found = Assert.Single(output.Site.Diagnostics);
        Assert.Equal("LNK103", found.Code);
        var page = output.Page("guides/costs/index.html");
        Assert.Contains("はじめにを先に読みます。", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Links, link => link.GetAttribute("href")!.Contains("home-care", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_hidden_from_search_is_there_and_in_no_list_for_machines()
    {
        var output = Output.Good(Without("noindex", "true"));
        Assert.NotNull(output.Page(CareHtml).QuerySelector("meta[name=robots][content=noindex]"));
        Assert.DoesNotContain("home-care", output.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("home-care", output.Text("feed.xml"), StringComparison.Ordinal);
        Assert.Contains("home-care", output.Text("guides/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_nobody_reviewed_in_time_says_so_to_readers_and_to_its_author()
    {
        var site = SmallMachi.Change(Care, "published: 2026-10-01", "published: 2026-10-01\nreviewed: 2026-10-01\nnext-review: 2026-11-20");
        var due = Output.Of(site, new(2026, 11, 21));
        Assert.Equal("CNT146", Assert.Single(due.Site.Diagnostics).Code);
        Assert.Contains("確かめ直す予定でした", due.Page(CareHtml).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var before = Output.Of(site, new(2026, 11, 20));
        Assert.Empty(before.Site.Diagnostics);
        Assert.DoesNotContain("確かめ直す予定でした", before.Text(CareHtml), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 21), before.Site.NextBoundary);
    }
}
