using OutreachSite.Imaging.Tests.Samples;

namespace OutreachSite.Imaging.Tests.Scrub;

public class OtherScrubberTests
{
    private static readonly byte[] Moving = Bytes.Of(
        Png.Chunk("acTL", Bytes.Of(Bytes.Big32(2), Bytes.Big32(0))), Png.Chunk("fcTL", Bytes.Zeros(26)), Png.Chunk("fdAT", [0, 0, 0, 1, 9, 9]));

    private static readonly byte[] Frame = WebP.Chunk("ANMF", Bytes.Of(Bytes.Zeros(16), WebP.Lossy(40, 20)));

    private static readonly byte[] Repeats = Bytes.Of([0x21, 0xFF, 11], Bytes.Text("NETSCAPE2.0"), [3, 1, 0, 0, 0]);

    [Fact]
    public void What_shows_a_png_stays()
    {
        var picture = Png.Of(
            Png.Chunk("cHRM", Bytes.Zeros(32)), Png.Chunk("gAMA", Bytes.Zeros(4)), Png.Chunk("sBIT", [8, 8, 8]), Png.Chunk("sRGB", [0]), Png.Chunk("PLTE", [1, 2, 3]),
            Png.Chunk("bKGD", Bytes.Zeros(6)), Png.Chunk("tRNS", Bytes.Zeros(6)), Png.Chunk("pHYs", Bytes.Zeros(9)), Moving);
        Assert.Equal(picture, Clean.Of("a.png", picture).Bytes);
    }

    [Theory]
    [InlineData("tEXt", "Author\0somebody", "Comments")]
    [InlineData("iTXt", "XML:com.adobe.xmp\0\0\0\0\0<x/>", "ProgramNotes")]
    [InlineData("zTXt", "Raw profile type exif\0\0", "CameraNotes")]
    [InlineData("tIME", "1234567", "Comments")]
    [InlineData("caBX", "jumb", "Other")]
    [InlineData("gAMA", "longer than it can be", "Other")]
    [InlineData("prVt", "of a program", "Other")]
    public void Notes_in_a_png_go(string name, string content, string kind)
    {
        var note = Png.Chunk(name, Bytes.Text(content));
        Assert.Equal($"{kind} {note.Length}", Clean.Removed("a.png", Png.Of(note)));
        Assert.Equal($"{kind} {note.Length}", Clean.Removed("a.png", Png.WithNoteBehindPixels(note)));
    }

    [Fact]
    public void A_turned_png_keeps_its_turning_alone()
    {
        var clean = Clean.Of("a.png", Png.Of(Png.Chunk("eXIf", Tiff.WithPlace(orientation: 8))));
        Assert.Equal(Png.Of(Png.Chunk("eXIf", Tiff.Camera(orientation: 8))), clean.Bytes);
        Assert.Equal("TrailingData 2", Clean.Removed("a.png", Bytes.Of(clean.Bytes, [1, 2])));
    }

    [Fact]
    public void A_profile_in_a_png_keeps_its_colours_and_loses_its_name()
    {
        var packed = Png.PackedText("x", Profile.Of(new string('c', 70_000)))[11..^4];
        var clean = Clean.Of("a.png", Png.Of(Png.Chunk("iCCP", Bytes.Of(Bytes.Text("Camera of Sato\0\0"), packed))));
        Assert.DoesNotContain("Sato", System.Text.Encoding.Latin1.GetString(clean.Bytes), StringComparison.Ordinal);
        Assert.Contains("iCCPicc\0", System.Text.Encoding.Latin1.GetString(clean.Bytes), StringComparison.Ordinal);
        Assert.Contains(new string('c', 60_000), System.Text.Encoding.Latin1.GetString(clean.Bytes), StringComparison.Ordinal);
        Assert.StartsWith("Other ", Clean.Removed("a.png", Png.Of(Png.Chunk("iCCP", Bytes.Text("x\0\0not packed")))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_shows_a_webp_stays_and_its_flags_tell_the_truth()
    {
        var notes = new[] { WebP.Chunk("EXIF", Tiff.WithPlace()), WebP.Chunk("XMP ", Bytes.Text(Xmp.Packet())), WebP.Chunk("abcd", [1]) };
        var canvas = WebP.Chunk("VP8X", Bytes.Of([0x2E, 0, 0, 0], Bytes.Little24(39), Bytes.Little24(19)));
        var clean = Clean.Of("a.webp", Bytes.Of(WebP.Of([canvas, WebP.Chunk("ICCP", Profile.Of()), WebP.Lossy(40, 20), .. notes]), [7, 7]));
        Assert.Equal(WebP.Of(WebP.Chunk("VP8X", Bytes.Of([0x22, 0, 0, 0], Bytes.Little24(39), Bytes.Little24(19))), WebP.Chunk("ICCP", Profile.Of()), WebP.Lossy(40, 20)), clean.Bytes);
        Assert.Equal($"CameraNotes {notes[0].Length}, ProgramNotes {8 + Xmp.Packet().Length}, TrailingData 2, Other 9", string.Join(", ", clean.Removed.Select(part => $"{part.Kind} {part.Bytes}")));
    }

    [Fact]
    public void Frames_of_a_moving_webp_stay_without_what_hides_in_them()
    {
        var canvas = WebP.Chunk("VP8X", Bytes.Of([0x02, 0, 0, 0], Bytes.Little24(39), Bytes.Little24(19)));
        var hiding = WebP.Chunk("ANMF", Bytes.Of(Bytes.Zeros(16), WebP.Lossy(40, 20), WebP.Chunk("EXIF", Tiff.WithPlace())));
        var moving = WebP.Of(canvas, WebP.Chunk("ANIM", Bytes.Zeros(6)), Frame, Frame);
        Assert.Equal(moving, Clean.Of("a.webp", moving).Bytes);
        Assert.Equal(moving, Clean.Of("a.webp", WebP.Of(canvas, WebP.Chunk("ANIM", Bytes.Zeros(6)), Frame, hiding)).Bytes);
        Assert.Equal("IMG103", Clean.Codes("a.webp", WebP.Of(canvas, WebP.Chunk("ANMF", Bytes.Zeros(16)))));
    }

    [Fact]
    public void Simple_webp_pictures_are_nothing_but_pixels()
    {
        Assert.Equal(WebP.Of(WebP.Lossless(40, 20)), Clean.Of("a.webp", WebP.Of(WebP.Lossless(40, 20), WebP.Chunk("EXIF", Tiff.WithPlace()))).Bytes);
        Assert.Equal(WebP.Of(WebP.Lossy(40, 20)), Clean.Of("a.webp", WebP.Of(WebP.Lossy(40, 20), WebP.Chunk("meta", [1]))).Bytes);
    }

    [Fact]
    public void What_moves_a_gif_stays_and_its_texts_go()
    {
        Assert.Equal(Gif.Of(Repeats), Clean.Of("a.gif", Gif.Of(Repeats)).Bytes);
        var (xmp, comment) = (Gif.Xmp(Xmp.Packet()), Gif.Comment("made by Sato"));
        var other = Bytes.Of([0x21, 0xFF, 11], Bytes.Text("ICCRGBG1012"), [2, 1, 2, 0]);
        Assert.Equal($"ProgramNotes {xmp.Length}, Comments {comment.Length}, TrailingData 1, Other {other.Length}", Clean.Removed("a.gif", Bytes.Of(Gif.Of(Repeats, xmp, other, comment), [1])));
    }

    [Fact]
    public void A_gif_without_an_end_gets_one() => Assert.Equal(Gif.Of(), Clean.Of("a.gif", Gif.Of().Without(1)).Bytes);

    [Fact]
    public void More_parts_than_are_accepted_are_refused()
    {
        var few = PictureLimits.Standard with { Parts = 10 };
        Assert.Equal("IMG116", Clean.Codes("a.jpg", Jpeg.Of([.. Enumerable.Repeat(Jpeg.Segment(0xFE, []), 10)]), few));
        Assert.Equal("IMG116", Clean.Codes("a.png", Png.Of([.. Enumerable.Repeat(Png.Text("a", "b"), 10)]), few));
        Assert.Equal("IMG116", Clean.Codes("a.gif", Gif.Of([.. Enumerable.Repeat(Gif.Comment("a"), 10)]), few));
        Assert.Equal("IMG116", Clean.Codes("a.webp", WebP.Of([WebP.Lossy(40, 20), .. Enumerable.Repeat(WebP.Chunk("abcd", []), 10)]), few));
        Assert.Equal("IMG110", Clean.Codes("a.jpg", Jpeg.Of(), few with { Bytes = 20 }));
        Assert.Equal("IMG111", Clean.Codes("a.jpg", Jpeg.Of(), few with { Side = 39 }));
        Assert.Equal("IMG111", Clean.Codes("a.jpg", Jpeg.Of(), few with { Pixels = 799 }));
    }

    [Fact]
    public void Notes_that_pass_for_pixels_are_found_all_the_same()
    {
        var swallowed = WebP.Of(WebP.Chunk("VP8 ", Bytes.Of(WebP.Lossy(40, 20)[8..], WebP.Chunk("EXIF", Tiff.WithPlace()))));
        Assert.Equal("IMG112", Clean.Codes("a.webp", swallowed));
        Assert.Equal("IMG112", Clean.Codes("a.png", Png.Of(Png.Chunk("IDAT", Tiff.WithPlace(isBigEndian: false)))));
    }
}
