using OutreachSite.Testing;
using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Sites;

/// <summary>Tags, and lists that go on on further pages.</summary>
public sealed class TagTests
{
    private const string Care = "content/guides/home-care/index.md", Costs = "content/guides/costs/index.md";

    private static SiteScenario Tagged { get; } = Small
        .Change("themes/plain/layouts/page.sbn-html", "{{ page.content }}", """
            {{ page.content }}
            {{~ for tag in page.tags ~}}
            <a class="tag" href="{{ tag.url }}">{{ tag.text }}</a>
            {{~ end ~}}
            """)
        .Change("themes/plain/layouts/section.sbn-html", "{{ include \"layouts/page\" }}", """
            {{ include "layouts/page" }}
            {{~ for tag in section.tags ~}}
            <a class="all" href="{{ tag.url }}">{{ tag.text }} {{ tag.count }}</a>
            {{~ end ~}}
            {{~ if section.pager ~}}
            <p>{{ section.pager.number }}/{{ section.pager.total }} {{ section.pager.previous_url }} {{ section.pager.next_url }}</p>
            {{~ end ~}}
            """)
        .Change("themes/plain/i18n/ja.yml", "not_found.title", "tags.title: タグ\ntags.summary: 言葉から。\ntags.pages: '{name}のページ'\nnot_found.title")
        .Change(Care, "published: 2026-10-01", "published: 2026-10-01\nupdated: 2026-10-05\ntags: [往診, Ｎｉｇｈｔ]")
        .Change(Costs, "published: 2026-10-01", "published: 2026-10-01\ntags: [night]");

    private static SiteScenario Many(int count) => Enumerable.Range(1, count).Aggregate(
        Tagged, (site, n) => site.With(SiteScenario.Of($"-- content/guides/p{n:000}.md --\n{Page("文です。", $"手引き{n}", "tags: [多い]\n")}")));

    [Fact]
    public void A_tag_has_a_list_of_its_pages_the_newest_first()
    {
        var output = Output.Good(Tagged);
        var list = output.Text("tags/night/index.html");
        Assert.Contains("<h1>night</h1>", list, StringComparison.Ordinal);
        Assert.Equal(["../../guides/home-care/index.html", "../../guides/costs/index.html"], Cards(output, "tags/night/index.html"));
        Assert.Contains("tags/往診/index.html", output.Paths);
    }

    [Fact]
    public void A_page_leads_to_the_lists_of_its_tags()
    {
        var page = Output.Good(Tagged).Text("guides/home-care/index.html");
        Assert.Contains("<a class=\"tag\" href=\"../../tags/night/index.html\">Ｎｉｇｈｔ</a>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../tags/%E5%BE%80%E8%A8%BA/index.html\">往診</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_tags_counts_their_pages()
    {
        var index = Output.Good(Tagged).Text("tags/index.html");
        Assert.Contains("<h1>タグ</h1>", index, StringComparison.Ordinal);
        Assert.Contains("<a class=\"all\" href=\"night/index.html\">night 2</a>", index, StringComparison.Ordinal);
    }

    [Fact]
    public void An_author_may_write_the_list_of_tags()
    {
        var output = Output.Good(Tagged.With(SiteScenario.Of($"-- content/tags/index.md --\n{Page("さがす言葉です。", "言葉で選ぶ")}")));
        var index = output.Text("tags/index.html");
        Assert.Contains("<h1>言葉で選ぶ</h1>", index, StringComparison.Ordinal);
        Assert.Contains("さがす言葉です。", index, StringComparison.Ordinal);
        Assert.Contains("night 2", index, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_tags_has_no_list_of_them() =>
        Assert.DoesNotContain(Output.Good(Small).Paths, path => path.StartsWith("tags/", StringComparison.Ordinal));

    [Fact]
    public void Lists_of_tags_are_in_the_sitemap()
    {
        var sitemap = Output.Good(Tagged).Text("sitemap.xml");
        Assert.Contains("<loc>https://example.invalid/portal/tags/</loc>", sitemap, StringComparison.Ordinal);
        Assert.Contains("<loc>https://example.invalid/portal/tags/night/</loc>", sitemap, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_of_signs_alone_is_a_mistake()
    {
        var built = Output.Of(Tagged.Change(Costs, "tags: [night]", "tags: ['※※']"));
        Assert.Contains(built.Site.Diagnostics, found => found.Code == "CNT131");
    }

    [Fact]
    public void A_list_of_fifty_has_one_page_and_no_more()
    {
        var output = Output.Good(Many(48));
        Assert.DoesNotContain("guides/page-2/index.html", output.Paths);
        Assert.DoesNotContain("<p>1/", output.Text("guides/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_longer_list_goes_on_and_leads_there_and_back()
    {
        var output = Output.Good(Many(101));
        var (first, second, third) = (output.Text("guides/index.html"), output.Text("guides/page-2/index.html"), output.Text("guides/page-3/index.html"));
        Assert.Contains("<p>1/3  page-2/index.html</p>", first, StringComparison.Ordinal);
        Assert.Contains("<p>2/3 ../index.html ../page-3/index.html</p>", second, StringComparison.Ordinal);
        Assert.Contains("<p>3/3 ../page-2/index.html </p>", third, StringComparison.Ordinal);
        Assert.Equal([50, 50, 3], new[] { "guides/index.html", "guides/page-2/index.html", "guides/page-3/index.html" }.Select(page => Cards(output, page).Count()));
        Assert.DoesNotContain("guides/page-4/index.html", output.Paths);
        Assert.Contains("tags/多い/page-3/index.html", output.Paths);
        Assert.Contains("<h1>手引き</h1>", second, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_variant_has_the_lists()
    {
        var output = Output.Good(Tagged.Change("content/site.yml", "theme: plain", "theme: plain\nvariants: [ja, en]"));
        Assert.Contains("en/tags/night/index.html", output.Paths);
        Assert.Contains("<a class=\"tag\" href=\"../../tags/night/index.html\">", output.Text("en/guides/costs/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_in_the_text_of_a_tagged_page_changes_that_page_alone()
    {
        var before = Output.Good(Tagged);
        var after = Output.Good(Tagged.Change(Care, "電話をします。", "まず、電話をします。"));
        Assert.Equal(["guides/home-care/index.html"], after.ChangedSince(before));
    }

    private static IEnumerable<string?> Cards(Output output, string page) =>
        output.Page(page).QuerySelectorAll("body > a:not([class])").Select(link => link.GetAttribute("href"));
}
