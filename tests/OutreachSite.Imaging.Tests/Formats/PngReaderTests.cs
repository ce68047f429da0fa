using OutreachSite.Imaging.Tests.Samples;

namespace OutreachSite.Imaging.Tests.Formats;

public class PngReaderTests
{
    [Fact]
    public void The_size_is_that_of_the_header() => Assert.Equal("Png 640x480", Look.AtPng(Png.Sized(640, 480)));

    [Fact]
    public void Exif_turns_it_only_before_the_pixels()
    {
        var note = Png.Chunk("eXIf", Tiff.Camera(orientation: 6));
        Assert.Equal("Png 20x40", Look.AtPng(Png.Of(note)));
        Assert.Equal("Png 40x20", Look.AtPng(Png.WithNoteBehindPixels(note)));
    }

    [Fact]
    public void A_place_in_exif_is_found_before_and_behind_the_pixels()
    {
        var note = Png.Chunk("eXIf", Tiff.WithPlace());
        Assert.Equal("IMG112", Look.AtPng(Png.Of(note)));
        Assert.Equal("IMG112", Look.AtPng(Png.WithNoteBehindPixels(note)));
    }

    [Fact]
    public void A_place_in_xmp_is_found_packed_or_not()
    {
        Assert.Equal("IMG112", Look.AtPng(Png.Of(Png.InternationalText("XML:com.adobe.xmp", Xmp.Packet()))));
        Assert.Equal("IMG112", Look.AtPng(Png.Of(Png.InternationalText("XML:com.adobe.xmp", Xmp.Packet(), isPacked: true))));
        Assert.Equal("IMG112", Look.AtPng(Png.Of(Png.PackedText("XML:com.adobe.xmp", Bytes.Text(Xmp.Packet())))));
        Assert.Equal("IMG112", Look.AtPng(Png.Of(Png.Text("XML:com.adobe.xmp", Xmp.Packet()))));
    }

    [Fact]
    public void A_place_in_a_raw_profile_is_found()
    {
        var (tiff, xmp) = (Tiff.WithPlace(), Bytes.Text(Xmp.Packet()));
        var exif = Bytes.Of("Exif\0\0"u8.ToArray(), tiff);
        Assert.Equal("IMG112", Look.AtPng(Png.Of(Png.Text("Raw profile type exif", Png.Profile("exif", exif)))));
        Assert.Equal("IMG112", Look.AtPng(Png.Of(Png.Text("Raw profile type exif", Png.Profile("exif", tiff)))));
        Assert.Equal("IMG112", Look.AtPng(Png.Of(Png.PackedText("Raw profile type APP1", Bytes.Text(Png.Profile("generic profile", exif))))));
        Assert.Equal("IMG112", Look.AtPng(Png.Of(Png.PackedText("Raw profile type xmp", Bytes.Text(Png.Profile("xmp", xmp))))));
        Assert.Equal("Png 40x20", Look.AtPng(Png.Of(Png.Text("Raw profile type exif", Png.Profile("exif", Tiff.Camera())))));
    }

    [Fact]
    public void A_property_as_a_text_of_its_own_is_found()
    {
        Assert.Equal("IMG112", Look.AtPng(Png.Of(Png.Text("exif:GPSLatitude", "35/1, 40/1, 0/1"))));
        Assert.Equal("Png 40x20", Look.AtPng(Png.Of(Png.Text("exif:GPSLatitude", ""))));
    }

    [Fact]
    public void Texts_without_a_place_are_no_problem()
    {
        var texts = Bytes.Of(
            Png.Text("Software", "Paint"), Png.PackedText("Comment", Bytes.Text("a drawing")),
            Png.InternationalText("XML:com.adobe.xmp", Xmp.Packet("exif:ColorSpace=\"1\""), isPacked: true));
        Assert.Equal("Png 40x20", Look.AtPng(Png.Of(texts)));
    }

    [Fact]
    public void A_text_that_cannot_be_unpacked_leaves_doubt() =>
        Assert.Equal("IMG114", Look.AtPng(Png.Of(Png.Chunk("zTXt", Bytes.Text("Comment\0\0this is not packed")))));

    [Fact]
    public void A_text_that_unpacks_without_end_leaves_doubt() =>
        Assert.Equal("IMG114", Look.AtPng(Png.Of(Png.PackedText("Comment", Bytes.Zeros(40_000_000)))));

    [Fact]
    public void More_packed_texts_than_anybody_writes_leave_doubt()
    {
        var many = Bytes.Of([.. Enumerable.Repeat(Png.PackedText("Comment", [65]), 5_000)]);
        Assert.Equal("IMG114", Look.AtPng(Png.Of(many)));
    }

    [Fact]
    public void What_lies_behind_the_last_chunk_is_looked_through() =>
        Assert.Equal("IMG113", Look.AtPng(Bytes.Of(Png.Of(), Jpeg.Of(Jpeg.Exif(Tiff.WithPlace())))));

    [Fact]
    public void A_wrong_sum_is_damage()
    {
        var picture = Png.Of();
        picture[^1] ^= 1;
        Assert.Equal("IMG103", Look.AtPng(picture));
    }

    [Fact]
    public void An_unknown_chunk_that_is_needed_is_damage()
    {
        Assert.Equal("IMG103", Look.AtPng(Png.Of(Png.Chunk("CgBI", [0, 0, 0, 0]))));
        Assert.Equal("Png 40x20", Look.AtPng(Png.Of(Png.Chunk("PLTE", [0, 0, 0]), Png.Chunk("prVt", [1]))));
    }

    [Fact]
    public void A_file_without_pixels_or_with_two_headers_is_damaged()
    {
        Assert.Equal("IMG103", Look.AtPng(Png.WithoutPixels()));
        Assert.Equal("IMG103", Look.AtPng(Png.Of(Png.Header(1, 1))));
        Assert.Equal("IMG103", Look.AtPng(Png.Sized(0, 20)));
    }

    [Fact]
    public void A_picture_cut_anywhere_is_cut_short()
    {
        var picture = Png.Of(Png.Text("Software", "Paint"));
        for (var length = 4; length < picture.Length; length++)
            Assert.Equal("IMG102", Look.AtPng(picture[..length]));
    }

    [Fact]
    public void A_picture_sent_as_text_is_damaged()
    {
        var picture = Png.Of();
        Assert.Equal("IMG103", Look.AtPng([.. picture[..4], .. picture[5..]]));
    }
}
