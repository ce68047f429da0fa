using AngleSharp.Dom;
using OutreachSite.Testing;
using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Sites;

/// <summary>One page in several languages and wordings, and what stands in where one has not been written.</summary>
public sealed class VariantTests
{
    private const string English = "en/guides/home-care/index.html", Easy = "easy/guides/home-care/index.html", Original = "guides/home-care/index.html";

    private static SiteScenario Site { get; } = SmallMachi.With("content/guides/home-care/index.en.md", Page("Call us.", "Care at home"));

    [Fact]
    public void Every_page_is_in_every_variant()
    {
        var output = Output.Good(Site);
        var originals = output.Pages.Where(path => path != "404.html" && !path.StartsWith("en/", StringComparison.Ordinal) && !path.StartsWith("easy/", StringComparison.Ordinal)).ToArray();
        Assert.Equal(4, originals.Length);
        Assert.All(originals, path => Assert.True(output.Has($"en/{path}") && output.Has($"easy/{path}")));
        Assert.Equal(12, output.Site.Pages);
    }

    [Fact]
    public void A_written_variant_is_a_page_of_its_own()
    {
        var page = Output.Good(Site).Page(English);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Care at home", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Null(page.QuerySelector("meta[name=robots]"));
        Assert.Equal("https://example.invalid/portal/en/guides/home-care/", Canonical(page));
        Assert.Null(page.QuerySelector("article[lang]"));
    }

    [Fact]
    public void A_missing_variant_shows_the_original_and_says_so()
    {
        var page = Output.Good(SmallMachi).Page(English);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("ja", page.QuerySelector("article")!.GetAttribute("lang"));
        Assert.Contains("電話をします。", page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Japanese", page.QuerySelector(".os-alert")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Equal("https://example.invalid/portal/guides/home-care/", Canonical(page));
    }

    [Fact]
    public void The_title_of_a_page_that_is_not_translated_keeps_its_language() =>
        Assert.Equal("ja", Output.Good(SmallMachi).Page(English).QuerySelector("h1")!.Closest("[lang]")!.GetAttribute("lang"));

    [Fact]
    public void Plain_Japanese_is_Japanese_to_a_screen_reader()
    {
        var page = Output.Good(SmallMachi).Page(Easy);
        Assert.Equal("ja", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("easy", page.DocumentElement.GetAttribute("data-variant"));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Fact]
    public void The_switch_leads_to_the_same_page_in_the_other_variants()
    {
        var page = Output.Good(Site).Page(Original);
        var links = page.QuerySelectorAll("header a[lang], header a[hreflang]").Select(link => link.GetAttribute("href")).ToArray();
        Assert.Contains("../../en/guides/home-care/index.html", links);
        Assert.Contains("../../easy/guides/home-care/index.html", links);
    }

    [Fact]
    public void A_link_keeps_the_reader_in_the_variant()
    {
        var output = Output.Good(SmallMachi);
        Assert.Equal("../home-care/index.html#start", FirstLink(output, "guides/costs/index.html"));
        Assert.Equal("../home-care/index.html#start", FirstLink(output, "en/guides/costs/index.html"));
    }

    [Fact]
    public void A_text_that_is_not_translated_may_point_to_a_place_that_only_the_original_of_another_page_has()
    {
        var output = Output.Good(Site);
        Assert.Equal("../home-care/index.html", FirstLink(output, "en/guides/costs/index.html"));
        Assert.Equal("../home-care/index.html#start", FirstLink(output, "easy/guides/costs/index.html"));
    }

    [Fact]
    public void A_translation_that_points_to_a_place_which_is_not_translated_is_told()
    {
        var output = Output.Of(Site.With("content/guides/costs/index.en.md", Page("[Begin](../home-care/index.md#start)", "Costs")));
        var found = Assert.Single(output.Site.Diagnostics);
        Assert.Equal("content/guides/costs/index.en.md:7:9: error LNK102: 'guides/home-care/index.en.md' has no place '#start'", found.ToString().Split('\n')[0]);
    }

    [Fact]
    public void A_variant_written_later_replaces_the_notice_and_joins_the_sitemap()
    {
        var (before, after) = (Output.Good(SmallMachi), Output.Good(Site));
        Assert.DoesNotContain("/en/guides/home-care/", before.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("<loc>https://example.invalid/portal/en/guides/home-care/</loc>", after.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("/easy/", after.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains(English, after.ChangedSince(before));
        Assert.DoesNotContain("easy/guides/costs/index.html", after.ChangedSince(before));
    }

    [Fact]
    public void A_variant_of_a_draft_waits_for_its_original()
    {
        var output = Output.Of(Site.Change("content/guides/home-care/index.md", "published: 2026-10-01", "published: 2026-10-01\ndraft: true"));
        Assert.DoesNotContain(output.Paths, path => path.Contains("home-care", StringComparison.Ordinal));
        Assert.DoesNotContain("PUB303", output.Codes);
    }

    private static string? FirstLink(Output output, string path) => output.Page(path).QuerySelector("article a")!.GetAttribute("href");

    private static string? Canonical(IDocument page) => page.QuerySelector("link[rel=canonical]")!.GetAttribute("href");
}
