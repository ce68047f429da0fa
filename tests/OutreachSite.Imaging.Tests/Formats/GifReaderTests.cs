using OutreachSite.Imaging.Tests.Samples;

namespace OutreachSite.Imaging.Tests.Formats;

public class GifReaderTests
{
    [Fact]
    public void The_size_is_that_of_the_screen() => Assert.Equal("Gif 640x480", Look.AtGif(Gif.Sized(640, 480)));

    [Fact]
    public void A_place_in_xmp_is_found()
    {
        Assert.Equal("IMG112", Look.AtGif(Gif.Of(Gif.Xmp(Xmp.Packet()))));
        Assert.Equal("Gif 40x20", Look.AtGif(Gif.Of(Gif.Xmp(Xmp.Packet("exif:ColorSpace=\"1\"")))));
    }

    [Fact]
    public void A_place_in_a_comment_is_found_across_its_parts() =>
        Assert.Equal("IMG112", Look.AtGif(Gif.Of(Gif.Comment(new string('x', 195) + " exif:GPSLatitude=\"35,40.0N\""))));

    [Fact]
    public void What_lies_behind_is_looked_through() =>
        Assert.Equal("IMG113", Look.AtGif(Bytes.Of(Gif.Of(), Bytes.Text(Xmp.Packet()))));

    [Fact]
    public void A_picture_cut_anywhere_is_cut_short()
    {
        var picture = Gif.Of(Gif.Comment("made with care"));
        for (var length = 6; length < picture.Length - 1; length++)
            Assert.Equal("IMG102", Look.AtGif(picture[..length]));
    }

    [Fact]
    public void A_missing_trailer_is_forgiven_as_browsers_do() => Assert.Equal("Gif 40x20", Look.AtGif(Gif.Of().Without(1)));

    [Fact]
    public void Unknown_blocks_and_empty_screens_are_damage()
    {
        Assert.Equal("IMG103", Look.AtGif(Gif.Of([0x55, 0x00])));
        Assert.Equal("IMG103", Look.AtGif(Gif.Sized(0, 20)));
    }
}
