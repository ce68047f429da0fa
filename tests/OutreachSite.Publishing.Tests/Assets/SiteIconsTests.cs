using System.Text;
using OutreachSite.Publishing.Tests.Boards;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Assets;

public class SiteIconsTests
{
    private const string Icon = "themes/machi/icon.svg";

    [Fact]
    public void A_theme_with_a_sign_has_it_where_browsers_look() =>
        Assert.Equal(["apple-touch-icon.png", "favicon.ico"], Icons(BoardSite.Quiet, ""));

    [Fact]
    public void A_theme_without_a_sign_has_none() => Assert.Empty(Icons(BoardSite.Quiet.Without(Icon), ""));

    [Fact]
    public void A_sign_that_cannot_be_painted_is_a_warning_and_told_once() =>
        Assert.Empty(Icons(BoardSite.Quiet.Change(Icon, "v17", "c1 1 1 1 1 1"), "PUB205"));

    [Fact]
    public void Every_page_names_the_files_that_are_published()
    {
        var built = SiteBuilder.Build(BoardSite.Quiet.Files, new(BoardSite.Today));
        var pages = built.Files.Where(file => file.IsPage && file.Path.Value != "404.html").ToArray();
        Assert.NotEmpty(pages);
        foreach (var page in pages)
        {
            var named = HtmlFacts.Page(Encoding.UTF8.GetString(page.Bytes.Span)).QuerySelectorAll("link[rel=icon], link[rel=apple-touch-icon]").Select(link => link.GetAttribute("href")!).ToArray();
            Assert.Equal(3, named.Length);
            Assert.All(named, address => Assert.Contains(built.Files, file => page.Path.Folder.TryCombine(address, out var path) && file.Path == path));
        }
    }

    [Fact]
    public void Without_a_sign_a_page_names_none() =>
        Assert.All(SiteBuilder.Build(BoardSite.Quiet.Without(Icon).Files, new(BoardSite.Today)).Files.Where(file => file.IsPage), page =>
            Assert.DoesNotContain("rel=\"icon\"", Encoding.UTF8.GetString(page.Bytes.Span), StringComparison.Ordinal));

    private static string[] Icons(SiteScenario site, string codes)
    {
        var built = SiteBuilder.Build(site.Files, new(BoardSite.Today));
        Assert.Equal(codes, string.Join(' ', built.Diagnostics.Select(found => found.Code)));
        return [.. built.Files.Select(file => file.Path.Value).Where(path => path.StartsWith("favicon", StringComparison.Ordinal) || path.StartsWith("apple", StringComparison.Ordinal))];
    }
}
