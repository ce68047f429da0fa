using OutreachSite.Content.Sites;
using OutreachSite.Files;
using OutreachSite.Imaging;
using OutreachSite.Publishing.Tests.Assets.Copies;

namespace OutreachSite.Publishing.Tests.Assets;

/// <summary>How large pictures may be, where site.yml says so. The photograph has 25,761 bytes when it is clean, 26,063 as it was saved, and 518,400 pixels.</summary>
public sealed class PictureLimitTests
{
    [Theory]
    [InlineData("max-bytes: 26062", "IMG110")]
    [InlineData("max-bytes: 26063", "")]
    [InlineData("max-pixels: 518399", "IMG111")]
    [InlineData("max-pixels: 518400", "")]
    public void A_larger_picture_is_an_error_where_a_page_shows_it(string limit, string codes)
    {
        using var town = new PictureTown();
        town.Set($"pictures: {{{limit}}}");
        var errors = SiteBuilder.Build(new DiskFiles(town.Sources), new(Checkout.Today)).Diagnostics.Where(found => found.IsError).ToArray();
        Assert.Equal(codes, string.Join(' ', errors.Select(found => found.Code).Distinct()));
        Assert.All(errors, found => Assert.Matches("^content/guides/(costs/)?index\\.md$", found.Where.Path));
    }

    [Fact]
    public void No_site_takes_more_than_all_do() =>
        Assert.Equal((PictureLimits.Standard.Bytes, PictureLimits.Standard.Pixels), (PictureBounds.MostBytes, PictureBounds.MostPixels));

    [Fact]
    public void Another_limit_counts_at_once()
    {
        using var town = new PictureTown();
        Assert.NotNull(town.Build(program: null).Report);
        town.Set("pictures: {max-bytes: 20000}");
        Assert.True(town.Build(program: null).IsRefused);
    }
}
