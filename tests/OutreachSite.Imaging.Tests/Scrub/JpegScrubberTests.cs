using OutreachSite.Imaging.Scrub;
using OutreachSite.Imaging.Tests.Samples;

namespace OutreachSite.Imaging.Tests.Scrub;

public class JpegScrubberTests
{
    private static readonly byte[] Header = Jpeg.Segment(0xE0, Bytes.Of(Bytes.Text("JFIF\0"), [1, 2, 0, 0, 1, 0, 1, 0, 0]));
    private static readonly byte[] Tables = Bytes.Of(
        Jpeg.Segment(0xDB, Bytes.Of([0], Bytes.Zeros(64))),
        Jpeg.Segment(0xC4, Bytes.Of([0x10, 1], Bytes.Zeros(15), [7])),
        Jpeg.Segment(0xDD, [0, 4]));

    private static readonly byte[] Adobe = Jpeg.Segment(0xEE, Bytes.Of(Bytes.Text("Adobe"), [0, 100, 0, 0, 0, 0, 1]));

    [Fact]
    public void A_picture_with_nothing_beside_it_stays_as_it_is()
    {
        var picture = Jpeg.Of(Header, Profile.InJpeg(Profile.Of()), Adobe, Tables);
        Assert.Equal(picture, Clean.Of("a.jpg", picture).Bytes);
    }

    [Fact]
    public void The_notes_of_a_camera_go_but_for_how_the_picture_is_turned()
    {
        var exif = Jpeg.Exif(Tiff.WithPlace(orientation: 6));
        var clean = Clean.Of("a.jpg", Jpeg.Of(exif, Header, Tables));
        Assert.Equal(Bytes.Of([0xFF, 0xD8], Header, Jpeg.Exif(Tiff.Camera(orientation: 6)), Tables), clean.Bytes[..^(Jpeg.Of().Length - 2)]);
        Assert.Equal(new(RemovedKind.CameraNotes, exif.Length), Assert.Single(clean.Removed));
        Assert.True(clean.Facts.HasLocation);
        Assert.Equal((20, 40), (clean.Facts.Width, clean.Facts.Height));
    }

    [Fact]
    public void Upright_pictures_have_no_notes_at_all() => Assert.Equal(Jpeg.Of(), Clean.Of("a.jpg", Jpeg.Of(Jpeg.Exif(Tiff.WithPlace()))).Bytes);

    [Theory]
    [InlineData(0xE1, "http://ns.adobe.com/xap/1.0/\0<x/>", "ProgramNotes")]
    [InlineData(0xE1, "http://ns.adobe.com/xmp/extension/\0", "ProgramNotes")]
    [InlineData(0xE1, "something else", "Other")]
    [InlineData(0xE0, "JFXX\0\x10thumbnail", "Thumbnail")]
    [InlineData(0xE2, "MPF\0MM\0*", "FurtherPictures")]
    [InlineData(0xE2, "FPXR\0", "Other")]
    [InlineData(0xEB, "JP\0\x01jumb", "Other")]
    [InlineData(0xED, "Photoshop 3.0\08BIM", "AgencyNotes")]
    [InlineData(0xEE, "Adobe with more than its twelve bytes", "Other")]
    [InlineData(0xFE, "taken at home", "Comments")]
    public void Each_kind_of_notes_goes(int marker, string content, string kind)
    {
        var note = Jpeg.Segment((byte)marker, Bytes.Text(content));
        Assert.Equal($"{kind} {note.Length}", Clean.Removed("a.jpg", Jpeg.Of(Header, note)));
    }

    [Fact]
    public void The_small_copy_in_the_header_goes_and_the_header_stays()
    {
        var withCopy = Jpeg.Segment(0xE0, Bytes.Of(Bytes.Text("JFIF\0"), [1, 2, 0, 0, 1, 0, 1, 2, 1], Bytes.Zeros(6)));
        Assert.Equal(Jpeg.Of(Header), Clean.Of("a.jpg", Jpeg.Of(withCopy)).Bytes);
        Assert.Equal("Thumbnail 6", Clean.Removed("a.jpg", Jpeg.Of(withCopy)));
    }

    [Fact]
    public void Whatever_lies_behind_the_picture_goes()
    {
        var second = Jpeg.Of(Jpeg.Exif(Tiff.WithPlace()));
        Assert.Equal($"FurtherPictures {second.Length}", Clean.Removed("a.jpg", Bytes.Of(Jpeg.Of(), second)));
        Assert.Equal("Film 24", Clean.Removed("a.jpg", Bytes.Of(Jpeg.Of(), Bytes.Text("\0\0\0\u0018ftypmp42"), Bytes.Zeros(12))));
        Assert.Equal("TrailingData 3", Clean.Removed("a.jpg", Bytes.Of(Jpeg.Of(), [1, 2, 3])));
    }

    [Fact]
    public void A_profile_in_parts_stays_whole()
    {
        var profile = Profile.Of(new string('x', 300));
        var picture = Jpeg.Of(Profile.InJpeg(profile[..200], 1, 2), Profile.InJpeg(profile[200..], 2, 2));
        Assert.Equal(picture, Clean.Of("a.jpg", picture).Bytes);
    }

    [Fact]
    public void What_is_no_whole_profile_goes()
    {
        var profile = Profile.Of();
        Assert.Equal("Other 154", Clean.Removed("a.jpg", Jpeg.Of(Profile.InJpeg(Profile.Of("more", length: 132)))));
        Assert.Equal("Other 150", Clean.Removed("a.jpg", Jpeg.Of(Profile.InJpeg(profile, 1, 2))));
    }

    [Fact]
    public void A_place_in_a_profile_cannot_be_taken_out() =>
        Assert.Equal("IMG112", Clean.Codes("a.jpg", Jpeg.Of(Profile.InJpeg(Profile.Of("exif:GPSLatitude=\"35,40.0N\"")))));

    [Fact]
    public void A_table_that_is_longer_than_it_says_is_refused()
    {
        Assert.Equal("IMG103", Clean.Codes("a.jpg", Jpeg.Of(Jpeg.Segment(0xDB, Bytes.Of([0], Bytes.Zeros(64), Bytes.Text("Exif"))))));
        Assert.Equal("IMG103", Clean.Codes("a.jpg", Jpeg.Of(Jpeg.Segment(0xC4, Bytes.Of([0], Bytes.Zeros(16), [1])))));
        Assert.Equal("IMG103", Clean.Codes("a.jpg", Jpeg.Of(Jpeg.Segment(0xDD, [0, 4, 0]))));
        Assert.Equal("IMG103", Clean.Codes("a.jpg", Jpeg.Of(Jpeg.Segment(0xF0, [0, 4]))));
    }
}
