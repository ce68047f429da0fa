using OutreachSite.Files;
using OutreachSite.Publishing.Links;

namespace OutreachSite.Publishing.Tests.Links;

public sealed class SiteScopeTests
{
    private static readonly Uri Base = new("https://www.example.jp/portal/");
    private static readonly SiteScope Whole = new(Base, RelativePath.Root);
    private static readonly SiteScope Alone = new(Base, new("seminars/2018-care"));

    [Theory]
    [InlineData("index.html", "guides/care/index.html", "guides/care/index.html")]
    [InlineData("guides/care/index.html", "index.html", "../../index.html")]
    [InlineData("en/guides/care/index.html", "en/guides/index.html", "../index.html")]
    [InlineData("en/index.html", "data/人数 1.csv", "../data/%E4%BA%BA%E6%95%B0%201.csv")]
    public void Links_are_relative_and_name_the_file(string from, string to, string expected) =>
        Assert.Equal(expected, Whole.Link(new(from), new(to)));

    [Theory]
    [InlineData("seminars/2018-care/index.html", "index.html")]
    [InlineData("seminars/2018-care/results/index.html", "results/index.html")]
    [InlineData("en/seminars/2018-care/index.html", "en/index.html")]
    [InlineData("seminars/2018-care-more/index.html", null)]
    [InlineData("seminars/index.html", null)]
    [InlineData("index.html", null)]
    public void A_microsite_alone_has_its_own_root(string portalPath, string? expected) =>
        Assert.Equal(expected, Alone.Map(new(portalPath))?.Value);

    [Fact]
    public void A_microsite_alone_leads_back_by_full_addresses()
    {
        RelativePath from = new("seminars/2018-care/results/index.html");
        Assert.Equal("../index.html", Alone.Link(from, new("seminars/2018-care/index.html")));
        Assert.Equal("https://www.example.jp/portal/guides/care/", Alone.Link(from, new("guides/care/index.html")));
        Assert.Equal("../theme/site.css", Alone.LinkToShared(from, new("theme/site.css")));
        Assert.Equal("../../../theme/site.css", Whole.LinkToShared(from, new("theme/site.css")));
    }

    [Theory]
    [InlineData("index.html", "https://www.example.jp/portal/")]
    [InlineData("guides/care/index.html", "https://www.example.jp/portal/guides/care/")]
    [InlineData("feed.xml", "https://www.example.jp/portal/feed.xml")]
    public void Full_addresses_have_the_folder_form(string path, string expected) =>
        Assert.Equal(expected, Whole.Address(new(path)));

    [Theory]
    [InlineData("tags/看取り/index.html", "tags/%E7%9C%8B%E5%8F%96%E3%82%8A/")]
    [InlineData("files/a b&c~d_é𠮷.pdf", "files/a%20b%26c~d_%C3%A9%F0%A0%AE%B7.pdf")]
    [InlineData("files/100%.pdf", "files/100%25.pdf")]
    public void What_does_not_stand_for_itself_is_escaped(string path, string expected)
    {
        Assert.Equal("https://www.example.jp/portal/" + expected, Whole.Address(new(path)));
        Assert.Equal(string.Join('/', path.Split('/').Select(Uri.EscapeDataString)), Whole.Link(new("index.html"), new(path)));
    }

    [Fact]
    public void The_page_for_missing_addresses_uses_the_base_path() =>
        Assert.Equal("/portal/theme/site.css", Whole.FromHostRoot(new("theme/site.css")));
}
