using OutreachSite.Content.Sites;

namespace OutreachSite.Content.Tests.Sites;

public sealed class SiteSettingsTests
{
    private const string Good = """
        title: {ja: うちで暮らす案内板, en: Living at home, easy: うちで くらす}
        subtitle: みほん圏域
        base: https://example.invalid/portal/
        publisher:
          name: みほん圏域
          contact: center
        variants: [easy, ja, en]
        theme: machi
        accent: matsu
        skyline: "02999"
        sample: {ja: これは見本です。}
        navigation:
          - {label: {ja: 相談先, en: Contacts}, page: about/contact.md}
        timezone: Asia/Tokyo
        """;

    [Fact]
    public void A_site_is_bound()
    {
        var outcome = SiteSettingsReader.Read(new(new("site.yml"), Good));
        Assert.Empty(outcome.Diagnostics);
        var site = outcome.Value!;
        Assert.Equal("Living at home", site.Title.In(Variant.English));
        Assert.Equal("みほん圏域", site.Subtitle!.In(Variant.English));
        Assert.Equal("これは見本です。", site.Sample!.In(Variant.Easy));
        Assert.Null(site.Sample.Own(Variant.English));
        Assert.Equal("ja en easy", string.Join(' ', site.Variants.Select(variant => variant.Key())));
        Assert.Equal("/portal/", site.Base.AbsolutePath);
        Assert.Equal("about/contact.md", site.Navigation[0].Page.Text);
        Assert.Equal(13, site.Navigation[0].Page.Where.Line);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("papers:", true)]
    [InlineData("papers: true", true)]
    [InlineData("papers: false", false)]
    public void A_site_has_papers_unless_it_says_that_it_has_none(string line, bool expected)
    {
        var outcome = SiteSettingsReader.Read(new(new("site.yml"), $"{Good}\n{line}"));
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(expected, outcome.Value!.HasPapers);
    }

    [Fact]
    public void A_site_may_take_smaller_pictures_than_others()
    {
        Assert.Equal(new PictureBounds(), SiteSettingsReader.Read(new(new("site.yml"), Good)).Value!.Pictures);
        var outcome = SiteSettingsReader.Read(new(new("site.yml"), Good + "\npictures: {max-bytes: 5000000, max-pixels: 24000000}\n"));
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(new(5_000_000, 24_000_000), outcome.Value!.Pictures);
    }

    [Theory]
    [InlineData("max-bytes: 67108865")]
    [InlineData("max-bytes: 9999")]
    [InlineData("max-pixels: 100000001")]
    [InlineData("max-pixels: many")]
    [InlineData("max-side: 1000")]
    public void A_limit_that_is_none_is_named(string line) =>
        Assert.Single(SiteSettingsReader.Read(new(new("site.yml"), $"{Good}\npictures:\n  {line}\n")).Diagnostics);

    [Fact]
    public void Every_wrong_setting_is_named()
    {
        const string text = """
            title: {en: Living at home, jp: うち}
            base: www.example.jp
            publisher: みほん圏域
            variants: [en, fr]
            theme: ../machi
            accent: aoi
            skyline: 青森
            navigation:
              - {label: 相談先}
            timezone: JST
            langauge: ja
            """;
        Snapshot.Matches(Annotated.Source(text, SiteSettingsReader.Read(new(new("site.yml"), text)).Diagnostics, MessageLanguage.Japanese));
    }

    [Theory]
    [InlineData("https://example.jp/", true)]
    [InlineData("http://localhost:8080/a/", true)]
    [InlineData("https://example.jp", false)]
    [InlineData("https://example.jp/?a=b/", false)]
    [InlineData("https://user@example.jp/", false)]
    [InlineData("ftp://example.jp/", false)]
    [InlineData("/portal/", false)]
    public void The_address_of_a_site_ends_with_a_slash(string address, bool good)
    {
        var problems = SiteSettingsReader.Read(new(new("site.yml"), $"title: a\npublisher: {{name: b}}\nbase: {address}\n")).Diagnostics;
        Assert.Equal(good ? [] : ["SIT101"], problems.Select(problem => problem.Code));
    }
}
