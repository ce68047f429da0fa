using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using OutreachSite.Print.Codes;

namespace OutreachSite.Print.Tests.Codes;

/// <summary>What is printed is read back by a reader that does not know the encoder.</summary>
public sealed partial class QrCodeTests
{
    private const string Address = "https://example.invalid/portal/pamphlets/home-care-start/?p=noheji-01";

    [Theory]
    [InlineData(Address)]
    [InlineData("HTTPS://EXAMPLE.INVALID/A-1")]
    [InlineData("0176235121")]
    [InlineData("https://example.invalid/%E9%80%80%E9%99%A2/")]
    public void The_drawing_says_what_it_was_made_of(string text) => Assert.Equal(text, QrReader.Read(Modules(QrSvg.Write(QrCode.Of(text).Value!, "QR"))));

    [Fact]
    public void Addresses_of_every_length_are_read_back()
    {
        var sizes = new SortedSet<int>();
        for (var length = 24; length <= 213; length++)
        {
            var text = "https://example.invalid/" + string.Concat(Enumerable.Range(0, length - 24).Select(i => (char)('a' + (((i * 7) + length) % 26))));
            var code = QrCode.Of(text).Value!;
            sizes.Add(code.Size);
            Assert.Equal(text, QrReader.Read(Modules(QrSvg.Write(code, "QR"))));
        }

        Assert.Equal([25, 29, 33, 37, 41, 45, 49, 53, 57], sizes);
    }

    [Fact]
    public void A_soiled_code_is_no_code_to_the_reader()
    {
        var modules = Modules(QrSvg.Write(QrCode.Of(Address).Value!, "QR"));
        modules[20, 20] = !modules[20, 20];
        Assert.Throws<InvalidOperationException>(() => QrReader.Read(modules));
    }

    [Fact]
    public void The_edge_is_white_and_a_module_wide_enough_for_a_copier()
    {
        var (code, svg) = (QrCode.Of(Address).Value!, QrSvg.Write(QrCode.Of(Address).Value!, "駅の\"棚\"", module: 0.1));
        Assert.Contains($"viewBox=\"0 0 {code.Size + 8} {code.Size + 8}\"", svg, StringComparison.Ordinal);
        var width = double.Parse(Width().Match(svg).Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.True(width / (code.Size + 8) >= 0.4 - 0.01, $"{width} mm for {code.Size + 8} modules");
        Assert.All(Runs().Matches(svg), run => Assert.True(Number(run, 1) >= 4 && Number(run, 2) >= 4 && Number(run, 1) + Number(run, 3) <= code.Size + 4));
        Assert.Contains("aria-label=\"駅の&quot;棚&quot;\"", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_says_the_same_as_the_drawing()
    {
        var code = QrCode.Of(Address).Value!;
        Assert.Equal(Address, QrReader.Read(Pixels(QrPng.Write(code, 3), code.Size, 3)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(214)]
    [InlineData(9000)]
    public void What_is_too_long_for_paper_is_refused(int length)
    {
        var found = QrCode.Of(new('a', length));
        Assert.Null(found.Value);
        Assert.Equal("PRN301", Assert.Single(found.Diagnostics).Code);
    }

    private static bool[,] Modules(string svg)
    {
        var size = int.Parse(Box().Match(svg).Groups[1].Value, CultureInfo.InvariantCulture) - 8;
        var modules = new bool[size, size];
        foreach (Match run in Runs().Matches(svg))
        {
            for (var i = 0; i < Number(run, 3); i++)
                modules[Number(run, 2) - 4, Number(run, 1) - 4 + i] = true;
        }

        return modules;
    }

    /// <summary>The middle of each module of a picture with one bit for a pixel, 0 for black.</summary>
    private static bool[,] Pixels(byte[] png, int size, int pixels)
    {
        var packed = new MemoryStream();
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (png.AsSpan(at + 4, 4).SequenceEqual("IHDR"u8))
                Assert.Equal((1, 0), (png[at + 16], png[at + 17]));
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
                packed.Write(png, at + 8, length);
            at += length + 12;
        }

        packed.Position = 0;
        var plain = new MemoryStream();
        using (var inflating = new ZLibStream(packed, CompressionMode.Decompress))
            inflating.CopyTo(plain);
        var (lines, stride) = (plain.ToArray(), 1 + ((((size + 8) * pixels) + 7) / 8));
        var modules = new bool[size, size];
        for (var row = 0; row < size; row++)
        {
            var line = lines.AsSpan((((row + 4) * pixels) + (pixels / 2)) * stride, stride);
            Assert.Equal(0, line[0]);
            for (var column = 0; column < size; column++)
            {
                var x = ((column + 4) * pixels) + (pixels / 2);
                modules[row, column] = (line[1 + (x / 8)] >> (7 - (x % 8)) & 1) == 0;
            }
        }

        return modules;
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("M([0-9]+) ([0-9]+)h([0-9]+)v1h", RegexOptions.None, 1000)]
    private static partial Regex Runs();

    [GeneratedRegex("viewBox=\"0 0 ([0-9]+) ", RegexOptions.None, 1000)]
    private static partial Regex Box();

    [GeneratedRegex("width=\"([0-9.]+)mm\"", RegexOptions.None, 1000)]
    private static partial Regex Width();
}
