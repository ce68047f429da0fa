using OutreachSite.Imaging.Tests.Samples;

namespace OutreachSite.Imaging.Tests.Formats;

public class JpegReaderTests
{
    [Fact]
    public void The_size_is_that_of_the_frame() => Assert.Equal("Jpeg 640x480", Look.At(Jpeg.Sized(640, 480)));

    [Theory]
    [InlineData(1, "Jpeg 40x20")]
    [InlineData(2, "Jpeg 40x20")]
    [InlineData(3, "Jpeg 40x20")]
    [InlineData(4, "Jpeg 40x20")]
    [InlineData(5, "Jpeg 20x40")]
    [InlineData(6, "Jpeg 20x40")]
    [InlineData(7, "Jpeg 20x40")]
    [InlineData(8, "Jpeg 20x40")]
    [InlineData(9, "Jpeg 40x20")]
    [InlineData(0, "Jpeg 40x20")]
    public void A_picture_that_lies_on_its_side_is_measured_upright(int orientation, string expected)
    {
        Assert.Equal(expected, Look.At(Jpeg.Of(Jpeg.Exif(Tiff.Camera(isBigEndian: true, orientation)))));
        Assert.Equal(expected, Look.At(Jpeg.Of(Jpeg.Exif(Tiff.Camera(isBigEndian: false, orientation)))));
    }

    [Fact]
    public void The_orientation_is_told()
    {
        var facts = PictureFacts.Read(new("a.jpeg"), Jpeg.Of(Jpeg.Exif(Tiff.Camera(orientation: 8))), Look.Page).Value;
        Assert.Equal(new(PictureFormat.Jpeg, 20, 40, 8, HasLocation: false), facts);
    }

    [Fact]
    public void Only_the_first_exif_block_turns_a_picture()
    {
        var (turned, upright) = (Jpeg.Exif(Tiff.Camera(orientation: 6)), Jpeg.Exif(Tiff.Camera(orientation: 1)));
        Assert.Equal("Jpeg 40x20", Look.At(Jpeg.Of(upright, turned)));
        Assert.Equal("Jpeg 20x40", Look.At(Jpeg.Of(turned, upright)));
    }

    [Fact]
    public void An_exif_block_behind_the_pixels_turns_nothing()
    {
        var picture = Jpeg.Of();
        Assert.Equal("Jpeg 40x20", Look.At(Bytes.Of(picture.Without(2), Jpeg.Exif(Tiff.Camera(orientation: 6)), [0xFF, 0xD9])));
    }

    [Fact]
    public void Fill_bytes_before_a_marker_do_not_matter() =>
        Assert.Equal("Jpeg 40x20", Look.At(Bytes.Of([0xFF, 0xD8, 0xFF, 0xFF, 0xFF], Jpeg.Of()[3..])));

    [Fact]
    public void A_height_that_is_known_only_after_the_pixels_counts()
    {
        var picture = Bytes.Of([0xFF, 0xD8], Jpeg.Frame(0xC0, 40, 0), Jpeg.Pixels, Jpeg.Segment(0xDC, [0, 33]), [0xFF, 0xD9]);
        Assert.Equal("Jpeg 40x33", Look.At(picture));
    }

    [Fact]
    public void A_progressive_picture_has_many_scans()
    {
        var picture = Bytes.Of([0xFF, 0xD8], Jpeg.Frame(0xC2, 40, 20), Jpeg.Pixels, Jpeg.Segment(0xC4, [0]), Jpeg.Pixels, [0xFF, 0xD9]);
        Assert.Equal("Jpeg 40x20", Look.At(picture));
    }

    [Theory]
    [InlineData(0xC3, 8)]
    [InlineData(0xC9, 8)]
    [InlineData(0xC1, 12)]
    public void Kinds_that_no_browser_shows_are_refused(byte marker, byte precision) =>
        Assert.Equal("IMG108", Look.At(Bytes.Of([0xFF, 0xD8], Jpeg.Frame(marker, 40, 20, precision), Jpeg.Pixels, [0xFF, 0xD9])));

    [Fact]
    public void A_picture_cut_anywhere_is_cut_short()
    {
        var picture = Jpeg.Of(Jpeg.Exif(Tiff.Camera()));
        Assert.Equal("Jpeg 40x20", Look.At(picture));
        for (var length = 2; length < picture.Length; length++)
            Assert.Equal("IMG102", Look.At(picture[..length]));
    }

    [Fact]
    public void Bytes_between_segments_are_damage() =>
        Assert.Equal("IMG103", Look.At(Bytes.Of([0xFF, 0xD8], [0x41], Jpeg.Of()[2..])));

    [Fact]
    public void A_file_without_pixels_is_damaged()
    {
        Assert.Equal("IMG103", Look.At([0xFF, 0xD8, 0xFF, 0xD9]));
        Assert.Equal("IMG103", Look.At(Bytes.Of([0xFF, 0xD8], Jpeg.Frame(0xC0, 40, 20), [0xFF, 0xD9])));
        Assert.Equal("IMG103", Look.At(Jpeg.Sized(0, 20)));
    }

    [Fact]
    public void A_place_in_exif_is_found_in_both_byte_orders()
    {
        Assert.Equal("IMG112", Look.At(Jpeg.Of(Jpeg.Exif(Tiff.WithPlace(isBigEndian: true)))));
        Assert.Equal("IMG112", Look.At(Jpeg.Of(Jpeg.Exif(Tiff.WithPlace(isBigEndian: false)))));
    }

    [Fact]
    public void A_place_in_a_later_exif_block_is_found() =>
        Assert.Equal("IMG112", Look.At(Jpeg.Of(Jpeg.Exif(Tiff.Camera()), Jpeg.Exif(Tiff.WithPlace()))));

    [Fact]
    public void A_place_in_xmp_is_found() => Assert.Equal("IMG112", Look.At(Jpeg.Of(Jpeg.Xmp(Xmp.Packet()))));

    [Fact]
    public void Xmp_without_a_place_is_no_problem() =>
        Assert.Equal("Jpeg 40x20", Look.At(Jpeg.Of(Jpeg.Xmp(Xmp.Packet("exif:ISOSpeedRatings=\"100\"")))));

    [Fact]
    public void A_name_that_a_border_of_long_xmp_cuts_in_two_is_found()
    {
        var packet = Xmp.Packet("exif:GPSLatitude=\"35,40.0N\"");
        var cut = packet.IndexOf("Latitude", StringComparison.Ordinal) + 2;
        var (first, second) = (Jpeg.ExtendedXmp(packet, 0, cut), Jpeg.ExtendedXmp(packet, cut, packet.Length));
        Assert.Equal("Jpeg 40x20", Look.At(Jpeg.Of(first)));
        Assert.Equal("IMG112", Look.At(Jpeg.Of(first, second)));
        Assert.Equal("IMG112", Look.At(Jpeg.Of(second, first)));
    }

    [Fact]
    public void A_place_in_other_notes_is_found()
    {
        Assert.Equal("IMG112", Look.At(Jpeg.Of(Jpeg.Segment(0xEB, Bytes.Text("JP..jumb{\"exif:GPSLatitude\": \"35,40.0N\"}")))));
        Assert.Equal("IMG112", Look.At(Jpeg.Of(Jpeg.Segment(0xFE, Bytes.Text("GPSLatitude: 35.67")))));
    }

    [Fact]
    public void A_second_picture_behind_the_end_is_looked_through()
    {
        var second = Jpeg.Of(Jpeg.Exif(Tiff.WithPlace()));
        Assert.Equal("Jpeg 40x20", Look.At(Bytes.Of(Jpeg.Of(), Bytes.Zeros(64), Jpeg.Of(Jpeg.Exif(Tiff.Camera(orientation: 6))))));
        Assert.Equal("IMG113", Look.At(Bytes.Of(Jpeg.Of(), Bytes.Zeros(64), second)));
        Assert.Equal("IMG112 IMG113", Look.At(Bytes.Of(second, second)));
    }

    [Theory]
    [InlineData("\0\0\0\u001E\u00A9xyz\0\u0012\u0015\u00C7+35.6667+139.7500/")]
    [InlineData("\0\0\0\u0040mdtacom.apple.quicktime.location.ISO6709")]
    [InlineData("\0\0\0\u0020loci\0\0\0\0\u0015\u00C7\0")]
    public void The_film_of_a_moving_photograph_is_looked_through(string film)
    {
        Assert.Equal("IMG113", Look.At(Bytes.Of(Jpeg.Of(), Bytes.Text("\0\0\0\u0018ftypmp42" + film))));
    }

    [Fact]
    public void A_film_without_a_place_is_no_problem() =>
        Assert.Equal("Jpeg 40x20", Look.At(Bytes.Of(Jpeg.Of(), Bytes.Text("\0\0\0\u0018ftypmp42\0\0\0\u0010\u00A9xyz\0\0\0\0"))));
}
