using OutreachSite.Imaging.Tests.Samples;

namespace OutreachSite.Imaging.Tests.Formats;

public class WebPReaderTests
{
    [Fact]
    public void The_three_kinds_tell_their_size()
    {
        Assert.Equal("WebP 640x480", Look.AtWebP(WebP.Of(WebP.Lossy(640, 480))));
        Assert.Equal("WebP 16384x5", Look.AtWebP(WebP.Of(WebP.Lossless(16384, 5))));
        Assert.Equal("WebP 70x90", Look.AtWebP(WebP.Of(WebP.Canvas(70, 90), WebP.Lossy(40, 20))));
        Assert.Equal("WebP 70x90", Look.AtWebP(WebP.Of(WebP.Canvas(70, 90), WebP.Chunk("ANIM", Bytes.Zeros(6)), WebP.Chunk("ANMF", Bytes.Zeros(16)))));
    }

    [Fact]
    public void The_two_highest_bits_of_a_lossy_size_are_a_scale() =>
        Assert.Equal("WebP 40x20", Look.AtWebP(WebP.Of(WebP.Lossy(0x4000 | 40, 0xC000 | 20))));

    [Fact]
    public void Exif_does_not_turn_it()
    {
        var picture = WebP.Of(WebP.Canvas(40, 20), WebP.Lossy(40, 20), WebP.Chunk("EXIF", Tiff.Camera(orientation: 6)));
        var facts = PictureFacts.Read(new("a.webp"), picture, Look.Page).Value;
        Assert.Equal(new(PictureFormat.WebP, 40, 20, 1, HasLocation: false), facts);
    }

    [Fact]
    public void A_place_is_found_in_exif_and_xmp()
    {
        var tiff = Tiff.WithPlace(isBigEndian: false);
        Assert.Equal("IMG112", Look.AtWebP(WebP.Of(WebP.Lossy(40, 20), WebP.Chunk("EXIF", tiff))));
        Assert.Equal("IMG112", Look.AtWebP(WebP.Of(WebP.Lossy(40, 20), WebP.Chunk("EXIF", Bytes.Of("Exif\0\0"u8.ToArray(), tiff)))));
        Assert.Equal("IMG112", Look.AtWebP(WebP.Of(WebP.Lossy(40, 20), WebP.Chunk("XMP ", Bytes.Text(Xmp.Packet())))));
        Assert.Equal("IMG112", Look.AtWebP(WebP.Of(WebP.Lossy(40, 20), WebP.Chunk("abcd", Bytes.Text(Xmp.Packet())))));
    }

    [Fact]
    public void What_lies_behind_is_looked_through() =>
        Assert.Equal("IMG113", Look.AtWebP(Bytes.Of(WebP.Of(WebP.Lossy(40, 20)), Bytes.Text(Xmp.Packet()))));

    [Fact]
    public void A_picture_cut_anywhere_is_cut_short()
    {
        var picture = WebP.Of(WebP.Lossy(40, 20));
        for (var length = 12; length < picture.Length - 1; length++)
            Assert.Equal("IMG102", Look.AtWebP(picture[..length]));
    }

    [Fact]
    public void A_missing_last_padding_byte_is_forgiven() =>
        Assert.Equal("WebP 40x20", Look.AtWebP(WebP.Of(WebP.Lossy(40, 20), WebP.Chunk("abcd", [1])).Without(1)));

    [Fact]
    public void Pixels_that_do_not_begin_rightly_are_damage()
    {
        Assert.Equal("IMG103", Look.AtWebP(WebP.Of(WebP.Chunk("VP8 ", Bytes.Zeros(12)))));
        Assert.Equal("IMG103", Look.AtWebP(WebP.Of(WebP.Chunk("VP8L", Bytes.Zeros(6)))));
        Assert.Equal("IMG103", Look.AtWebP(WebP.Of(WebP.Canvas(40, 20))));
        Assert.Equal("IMG103", Look.AtWebP(WebP.Of()));
    }
}
