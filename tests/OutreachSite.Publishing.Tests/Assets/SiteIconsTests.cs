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

    private static string[] Icons(SiteScenario site, string codes)
    {
        var built = SiteBuilder.Build(site.Files, new(BoardSite.Today));
        Assert.Equal(codes, string.Join(' ', built.Diagnostics.Select(found => found.Code)));
        return [.. built.Files.Select(file => file.Path.Value).Where(path => path.StartsWith("favicon", StringComparison.Ordinal) || path.StartsWith("apple", StringComparison.Ordinal))];
    }
}
