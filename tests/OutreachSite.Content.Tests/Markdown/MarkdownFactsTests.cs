using OutreachSite.Content.Markdown;

namespace OutreachSite.Content.Tests.Markdown;

public sealed class MarkdownFactsTests
{
    private static readonly MarkdownFacts Facts = MarkdownText.Read(new(new("a.md"), """
        ---
        ---
        ## 夜と休日 {#night}
        ### 参加費（無料）

        [電話](../call/index.md#night)、[様式](form.pdf)、<https://example.jp/>、[x](javascript:y)

        ![窓口](desk.png "題")

        ::: phone center
        :::

        ::: phone 119
        :::

        ::: contact town-hall
        :::

        [[看取り|看取ること]]

        ```chart
        kind: bars
        data: a.csv
        ```
        """), 8);

    [Fact]
    public void Headings_have_their_anchors() =>
        Assert.Equal([(2, "night", "夜と休日", 3), (3, "参加費無料", "参加費（無料）", 4)], Facts.Headings.Select(h => (h.Level, h.Id, h.Title, h.Where.Line)));

    [Fact]
    public void Links_that_may_be_followed_are_listed()
    {
        Assert.Equal(["../call/index.md#night", "form.pdf", "https://example.jp/"], Facts.Links.Select(link => link.Target.Text));
        Assert.Equal(("../call/index.md", "night"), (Facts.Links[0].Target.Path, Facts.Links[0].Target.Fragment));
        Assert.Equal(new Location("a.md", 6, 6, 22), Facts.Links[0].Where);
    }

    [Fact]
    public void Pictures_contacts_terms_and_data_are_listed()
    {
        Assert.Equal("desk.png", Assert.Single(Facts.Pictures).Target.Path);
        Assert.Equal(["center", "town-hall"], Facts.ContactIds.Select(id => id.Text));
        Assert.Equal(new Written("看取り", new("a.md", 19, 3, 3)), Assert.Single(Facts.Terms));
        Assert.Equal(new Written("a.csv", new("a.md", 23, 7, 5)), Assert.Single(Facts.DataFiles));
        Assert.Equal("bars", Assert.Single(Facts.Charts).Find("kind")!.Value);
    }

    [Theory]
    [InlineData("a%20b.md#%E5%A4%9C", "a b.md", "夜")]
    [InlineData("./a.md?x=1#y", "./a.md", "y")]
    [InlineData("/guides/index.md", "/guides/index.md", null)]
    [InlineData("か\u3099.md#か\u3099", "か\u3099.md", "が")]
    public void Addresses_are_taken_apart(string written, string path, string? fragment)
    {
        var target = LinkTarget.Read(written, Location.None, new())!;
        Assert.Equal((TargetKind.Path, path, fragment), (target.Kind, target.Path, target.Fragment));
    }

    [Fact]
    public void The_table_of_a_chart_says_where_it_begins()
    {
        var source = new SourceText(new("a.md"), "文\n\n```chart\nkind: bars\n---\n地区,値\n津軽,1\n```\n");
        var chart = Assert.Single(MarkdownText.Read(source, 0).Charts);
        Assert.Equal("地区,値\n津軽,1\n", chart.Table);
        Assert.Equal(6, source.At(chart.TableOffset).Line);
    }

    [Fact]
    public void Reading_and_rendering_agree_on_anchors()
    {
        var source = new SourceText(new("a.md"), "## あ\n## あ\n## ア {#b}\n");
        Assert.Equal(MarkdownText.Read(source, 0).Anchors, MarkdownText.Render(source, 0, new SampleSite()).Value!.Contents.Select(entry => entry.Id));
    }

    [Fact]
    public void Titles_for_contents_have_no_links_and_no_marks()
    {
        var page = Rendered.Page("## [{看取り|み|と|り}](a.md)の[[ケアマネジャー]][^1] ![印](a.png)\n\n[^1]: 注。\n").Value!;
        Assert.Equal("<ruby>看<rp>（</rp><rt>み</rt><rp>）</rp>取<rp>（</rp><rt>と</rt><rp>）</rp></ruby>りのケアマネジャー 印", page.Contents[0].TitleHtml);
        Assert.Equal("看取りのケアマネジャー 印", page.Contents[0].Title);
        Assert.Equal("ケアマネジャー", Assert.Single(page.Terms).Name.Japanese);
    }

    [Fact]
    public void The_same_text_gives_the_same_bytes() =>
        Assert.Equal(Rendered.Html("## a\n\n[[看取り]]\n"), Rendered.Html("## a\n\n[[看取り]]\n"));
}
