using OutreachSite.Content.Trees;

namespace OutreachSite.Content.Tests.Trees;

public sealed class ContentPathTests
{
    [Theory]
    [InlineData("index.md", PageKind.Home)]
    [InlineData("index.en.md", PageKind.Home)]
    [InlineData("guides/index.md", PageKind.Section)]
    [InlineData("guides/home-care/index.easy.md", PageKind.Guide)]
    [InlineData("guides/home-care/more.md", PageKind.Article)]
    [InlineData("pamphlets/acp/index.md", PageKind.Pamphlet)]
    [InlineData("seminars/index.md", PageKind.Section)]
    [InlineData("seminars/2018-07-28/index.md", PageKind.Seminar)]
    [InlineData("seminars/2018-07-28/programme.en.md", PageKind.SeminarPage)]
    [InlineData("about/privacy.md", PageKind.Article)]
    [InlineData("about/privacy/index.md", PageKind.Article)]
    [InlineData("note.md", PageKind.Article)]
    public void The_place_of_a_file_says_what_it_is(string path, PageKind kind) => Assert.Equal(kind, ContentPath.Of(new(path)).Kind);

    [Theory]
    [InlineData("a/index.en.md", "a/index.md", Variant.English, "a")]
    [InlineData("a/b.easy.md", "a/b.md", Variant.Easy, "a")]
    [InlineData("a/b.v2.md", "a/b.v2.md", Variant.Japanese, "a")]
    [InlineData("index.md", "index.md", Variant.Japanese, "")]
    public void The_ending_says_the_wording(string path, string original, Variant variant, string section)
    {
        var content = ContentPath.Of(new(path));
        Assert.Equal((original, variant, section), (content.Original.Value, content.Variant, content.Section));
    }

    [Theory]
    [InlineData("guides/在宅医療/index.md", "")]
    [InlineData("a/1.準備.md", "")]
    [InlineData("a/index.fr.md", "CNT182")]
    [InlineData("a/index.esay.md", "CNT182")]
    [InlineData("a/b c.md", "CNT181")]
    [InlineData("a#1/b?.md", "CNT181 CNT181")]
    public void A_name_that_makes_trouble_is_named(string path, string codes) =>
        Assert.Equal(codes, string.Join(' ', ContentPath.Of(new(path)).Problems().Select(problem => problem.Code)));
}
