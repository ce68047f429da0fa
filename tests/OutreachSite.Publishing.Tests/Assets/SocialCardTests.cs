using System.Buffers.Binary;
using System.Text;
using OutreachSite.Files;
using OutreachSite.Publishing.Tests.Boards;

namespace OutreachSite.Publishing.Tests.Assets;

/// <summary>The picture that networks show beside links.</summary>
public sealed class SocialCardTests
{
    [Fact]
    public void A_card_of_the_right_size_is_published_and_named_with_its_whole_address()
    {
        var built = Build("social-card: assets/card.jpg", "content/assets/card.jpg", Jpeg(1200, 630), reportsUnused: true);
        Assert.Empty(built.Diagnostics);
        Assert.Contains(built.Files, file => file.Path.Value == "assets/card.jpg");
        var home = Encoding.UTF8.GetString(Assert.Single(built.Files, file => file.Path.Value == "index.html").Bytes.Span);
        Assert.Matches("<meta property=\"og:image\" content=\"https://[^\"]+/assets/card.jpg\">", home);
        Assert.DoesNotContain("og:image", Encoding.UTF8.GetString(Assert.Single(built.Files, file => file.Path.Value == "404.html").Bytes.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("card.jpg", 1200, 629, "PUB206")]
    [InlineData("card.jpg", 630, 1200, "PUB206")]
    [InlineData("card.png", 1200, 630, "IMG109")]
    [InlineData("other.jpg", 1200, 630, "LNK101")]
    public void Another_picture_is_told_and_not_shown(string written, int width, int height, string code)
    {
        var built = Build($"social-card: assets/{written}", written == "card.png" ? "content/assets/card.png" : "content/assets/card.jpg", Jpeg(width, height));
        Assert.Equal(code, Assert.Single(built.Diagnostics.Select(found => found.Code).Distinct()));
        Assert.DoesNotContain(built.Files, file => file.Path.Value.StartsWith("assets/card", StringComparison.Ordinal));
        Assert.DoesNotContain(built.Files.Where(file => file.IsPage), page => Encoding.UTF8.GetString(page.Bytes.Span).Contains("og:image", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_one_nothing_stands_in_for_it() =>
        Assert.DoesNotContain(Build("", null, []).Files.Where(file => file.IsPage), page => Encoding.UTF8.GetString(page.Bytes.Span).Contains("og:image", StringComparison.Ordinal));

    private static BuiltSite Build(string setting, string? path, byte[] picture, bool reportsUnused = false)
    {
        var files = BoardSite.Quiet.Change("content/site.yml", "theme: machi", $"theme: machi\n{setting}").Files;
        return SiteBuilder.Build(path is null ? files : ((MemoryFiles)files).With(path, picture), new(BoardSite.Today) { ReportsUnusedFiles = reportsUnused });
    }

    /// <summary>The structure of a JPEG; its pixels are not to be decoded.</summary>
    private static byte[] Jpeg(int width, int height)
    {
        byte[] frame = [0xFF, 0xC0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0];
        BinaryPrimitives.WriteInt16BigEndian(frame.AsSpan(5), (short)height);
        BinaryPrimitives.WriteInt16BigEndian(frame.AsSpan(7), (short)width);
        return [0xFF, 0xD8, .. frame, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34, 0xFF, 0xD9];
    }
}
