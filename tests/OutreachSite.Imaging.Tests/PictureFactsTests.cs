using System.Diagnostics;
using OutreachSite.Imaging.Tests.Samples;

namespace OutreachSite.Imaging.Tests;

public class PictureFactsTests
{
    [Fact]
    public void A_location_is_an_error_that_says_how_to_remove_it()
    {
        var outcome = PictureFacts.Read(new("guides/home/さくら.jpg"), Jpeg.Of(Jpeg.Exif(Tiff.WithPlace())), Look.Page);
        Assert.Null(outcome.Value);
        var problem = Assert.Single(outcome.Diagnostics);
        Assert.True(problem.IsError);
        Assert.Equal(Look.Page, problem.Where);
        Assert.Equal("写真「さくら.jpg」には撮影した場所の情報が入っています", problem.Message.Japanese);
        Assert.Contains("「プロパティ」→「詳細」→「プロパティや個人情報を削除」", problem.Hint!.Value.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_jpeg_is_cleaned_in_the_properties_of_windows()
    {
        var outcome = PictureFacts.Read(new("a.png"), Png.Of(Png.Chunk("eXIf", Tiff.WithPlace())), Look.Page);
        Assert.Contains("Ctrl+V", Assert.Single(outcome.Diagnostics).Hint!.Value.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_location_is_a_fact_for_who_will_remove_it()
    {
        var turned = Jpeg.Of(Jpeg.Exif(Tiff.WithPlace(orientation: 6)));
        Assert.Equal(new(PictureFormat.Jpeg, 20, 40, 6, HasLocation: true), PictureFacts.Examine(new("a.jpg"), turned, Look.Page).Value);
        var behind = Bytes.Of(Jpeg.Of(), turned);
        Assert.Equal(new(PictureFormat.Jpeg, 40, 20, 1, HasLocation: true), PictureFacts.Examine(new("a.jpg"), behind, Look.Page).Value);
        Assert.False(PictureFacts.Examine(new("a.jpg"), Jpeg.Of(), Look.Page).Value!.HasLocation);
    }

    [Theory]
    [InlineData("a.jpg")]
    [InlineData("a.jpeg")]
    [InlineData("IMG_0012.JPG")]
    public void The_usual_endings_are_accepted(string name) => Assert.Equal("Jpeg 40x20", Look.At(Jpeg.Of(), name));

    [Theory]
    [InlineData("a.png", "「a.jpg」")]
    [InlineData("a.jfif", "「a.jpg」")]
    [InlineData("写真.heic", "「写真.jpg」")]
    [InlineData("写真", "「写真.jpg」")]
    [InlineData("a.b.png", "「a.b.jpg」")]
    public void A_name_that_does_not_fit_the_content_is_an_error_with_the_right_name(string name, string expected)
    {
        var problem = Assert.Single(PictureFacts.Read(new(name), Jpeg.Of(), Look.Page).Diagnostics);
        Assert.Equal("IMG109", problem.Code);
        Assert.Contains(expected, problem.Hint!.Value.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_format_has_its_name()
    {
        Assert.Equal("IMG109", Look.At(Png.Of(), "a.jpg"));
        Assert.Equal("IMG109", Look.At(WebP.Of(WebP.Lossy(40, 20)), "a.jpg"));
        Assert.Equal("IMG109", Look.At(Gif.Of(), "a.jpg"));
    }

    [Fact]
    public void Every_problem_is_reported() =>
        Assert.Equal("IMG109 IMG102 IMG111 IMG112", Look.At(Jpeg.Sized(40_000, 20, Jpeg.Exif(Tiff.WithPlace())).Without(2), "a.png"));

    [Fact]
    public void An_empty_file_is_an_error() => Assert.Equal("IMG101", Look.At([]));

    [Theory]
    [InlineData(30_000, 3_333, "Png 30000x3333")]
    [InlineData(30_001, 1, "IMG111")]
    [InlineData(1, 30_001, "IMG111")]
    [InlineData(10_000, 10_000, "Png 10000x10000")]
    [InlineData(10_001, 10_000, "IMG111")]
    [InlineData(0x7FFF_FFFF, 0x7FFF_FFFF, "IMG111")]
    [InlineData(0x8000_0000, 1, "IMG103")]
    public void Pictures_too_large_for_a_page_are_refused(uint width, uint height, string expected) =>
        Assert.Equal(expected, Look.AtPng(Png.Sized(width, height)));

    [Fact]
    public void The_message_about_size_has_numbers_for_people()
    {
        var problem = Assert.Single(PictureFacts.Read(new("a.png"), Png.Sized(20_000, 20_000), Look.Page).Diagnostics);
        Assert.Equal("画像「a.png」が大きすぎます（20,000×20,000画素。長いほうは30,000画素、全体で10,000万画素まで）", problem.Message.Japanese);
    }

    [Fact]
    public void Files_of_more_than_64_megabytes_are_not_looked_at()
    {
        var problem = Assert.Single(PictureFacts.Read(new("a.png"), new byte[PictureLimits.Standard.Bytes + 1], Look.Page).Diagnostics);
        Assert.Equal("画像「a.png」のファイルが大きすぎます（65MB。64MBまで）", problem.Message.Japanese);
    }

    [Fact]
    public void Files_made_to_keep_their_reader_busy_are_done_soon()
    {
        var clock = Stopwatch.StartNew();
        var header = "Exif\0\0MM\0*\0\0\0\x08"u8.ToArray();
        var blocks = Bytes.Of([.. Enumerable.Repeat(header, 400_000)]);
        Assert.Equal("IMG114", Look.At(Bytes.Of(Jpeg.Of(), blocks)));

        var emptySegments = Bytes.Of([.. Enumerable.Repeat<byte[]>([0xFF, 0xE1, 0, 2], 1_000_000)]);
        Assert.Equal("Jpeg 40x20", Look.At(Jpeg.Of(emptySegments)));

        var names = Bytes.Text(string.Concat(Enumerable.Repeat("</a:GPSLatitude", 300_000)));
        Assert.Equal("Jpeg 40x20", Look.At(Bytes.Of(Jpeg.Of(), names)));

        var emptyComments = Bytes.Of([.. Enumerable.Repeat<byte[]>([0x21, 0xFE, 0], 1_000_000)]);
        Assert.Equal("Gif 40x20", Look.AtGif(Gif.Of(emptyComments)));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"It took {clock.Elapsed}.");
    }
}
