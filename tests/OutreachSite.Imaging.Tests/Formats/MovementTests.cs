using OutreachSite.Diagnostics;
using OutreachSite.Imaging.Scrub;
using OutreachSite.Imaging.Tests.Samples;

namespace OutreachSite.Imaging.Tests.Formats;

/// <summary>Which pictures move.</summary>
public sealed class MovementTests
{
    [Fact]
    public void Photographs_and_drawings_of_one_frame_are_still()
    {
        Assert.True(IsStill("a.jpg", Jpeg.Of()));
        Assert.True(IsStill("a.png", Png.Of()));
        Assert.True(IsStill("a.webp", WebP.Of(WebP.Lossless(40, 20))));
        Assert.True(IsStill("a.webp", WebP.Of(WebP.Chunk("VP8X", [0x10, 0, 0, 0, 39, 0, 0, 19, 0, 0]), WebP.Lossless(40, 20))));
    }

    [Fact]
    public void Moving_ones_are_known_by_their_structure()
    {
        Assert.False(IsStill("a.png", Png.Of(Png.Chunk("acTL", [0, 0, 0, 2, 0, 0, 0, 0]))));
        var frame = WebP.Chunk("ANMF", Bytes.Of([0, 0, 0, 0, 0, 0, 39, 0, 0, 19, 0, 0, 100, 0, 0, 0], WebP.Lossless(40, 20)));
        Assert.False(IsStill("a.webp", WebP.Of(WebP.Chunk("VP8X", [0x02, 0, 0, 0, 39, 0, 0, 19, 0, 0]), WebP.Chunk("ANIM", [0, 0, 0, 0, 0, 0]), frame)));
        Assert.False(new ScrubbedPicture([], new(PictureFormat.Gif, 1, 1, 1, false), []).IsStill);
        Assert.False(new ScrubbedPicture([], new(PictureFormat.Svg, 1, 1, 1, false), []).IsStill);
    }

    private static bool IsStill(string name, byte[] bytes) => PictureScrubber.Scrub(new(name), bytes, Location.None).Value!.IsStill;
}
