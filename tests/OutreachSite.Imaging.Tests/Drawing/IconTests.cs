using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using OutreachSite.Imaging.Drawing;
using OutreachSite.Imaging.Tests.Samples;

namespace OutreachSite.Imaging.Tests.Drawing;

public class IconTests
{
    private const string House = "<path fill=\"#183f62\" d=\"M16 2 31 14v17H1V14z\"/><path fill=\"#ffcb3d\" d=\"M11 15h10v11H11z\"/>";

    [Fact]
    public void Whatever_is_packed_is_unpacked_the_same()
    {
        var random = new Random(5);
        for (var round = 0; round < 600; round++)
        {
            var data = Bytes.Of([.. Enumerable.Range(0, random.Next(6)).Select(_ => Enumerable.Repeat((byte)random.Next(256), random.Next(round)).ToArray())]);
            Assert.Equal(data, Unpacked(RunDeflate.Pack(data)));
        }
    }

    [Fact]
    public void The_sign_is_painted_with_its_colours_and_soft_edges()
    {
        var pixels = Pixels(IconPainter.Png(Drawing(House)!, 32), 32);
        Assert.Equal(0x00000000u, pixels[0]);
        Assert.Equal(0x183F62FFu, pixels[(29 * 32) + 3]);
        Assert.Equal(0xFFCB3DFFu, pixels[(20 * 32) + 16]);
        Assert.Contains(pixels, pixel => pixel >> 8 == 0x183F62 && (pixel & 255) is > 0 and < 255);
    }

    [Fact]
    public void A_background_and_a_margin_leave_nothing_to_see_through()
    {
        var png = IconPainter.Png(Drawing(House)!, 180, 18, 0xFFFFFF);
        var pixels = Pixels(png, 180);
        Assert.All(pixels, pixel => Assert.Equal(255u, pixel & 255));
        Assert.All(Enumerable.Range(0, 18 * 180), at => Assert.Equal(0xFFFFFFFFu, pixels[at]));
        Assert.True(png.Length < 10_000, $"{png.Length} bytes");
        Assert.Equal(new(PictureFormat.Png, 180, 180, 1, HasLocation: false), PictureFacts.Read(new("a.png"), png, Look.Page).Value);
    }

    [Fact]
    public void An_ico_names_the_picture_in_it()
    {
        var ico = IconPainter.Ico(Drawing(House)!);
        Assert.Equal([0, 0, 1, 0, 1, 0, 32, 32], ico[..8]);
        Assert.Equal(ico.Length - 22, BinaryPrimitives.ReadInt32LittleEndian(ico.AsSpan(14)));
        Assert.Equal("Png 32x32", Look.AtPng(ico[22..]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<circle r=\"4\" fill=\"#000000\"/>")]
    [InlineData("<path fill=\"red\" d=\"M0 0h1v1z\"/>")]
    [InlineData("<path fill=\"#000000\" d=\"M0 0c1 1 1 1 1 1z\"/>")]
    [InlineData("<path fill=\"#000000\" d=\"M0 0h1v1\"/>")]
    [InlineData("<path fill=\"#000000\" d=\"M0 0h1v1zM2 2h1v1z\"/>")]
    [InlineData("<path fill=\"#000000\" d=\"M0 0h1vz\"/>")]
    [InlineData("<path fill=\"#000000\" d=\"M0 0h1v1z\" transform=\"scale(2)\"/>")]
    [InlineData("<path")]
    public void A_sign_of_anything_else_is_none(string drawn) => Assert.Null(Drawing(drawn));

    private static IconDrawing? Drawing(string drawn) =>
        IconDrawing.Read(Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\">{drawn}</svg>"));

    private static uint[] Pixels(byte[] png, int side)
    {
        var data = Unpacked(png[41..^16]);
        var (row, pixels) = (1 + (4 * side), new uint[side * side]);
        for (var y = 0; y < side; y++)
        {
            for (var at = (y * row) + 1; y > 0 && at < (y + 1) * row; at++)
                data[at] += data[at - row];
            for (var x = 0; x < side; x++)
                pixels[(y * side) + x] = BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan((y * row) + 1 + (4 * x)));
        }

        return pixels;
    }

    private static byte[] Unpacked(byte[] packed)
    {
        var to = new MemoryStream();
        using var stream = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        stream.CopyTo(to);
        return to.ToArray();
    }
}
