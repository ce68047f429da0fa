using OutreachSite.Diagnostics;
using OutreachSite.Imaging.Tests.Samples;

namespace OutreachSite.Imaging.Tests;

/// <summary>Small sound files, changed at random: whatever comes out must be an outcome, and a sensible one.</summary>
public class MutationTests
{
    private const int Rounds = 20_000;

    private static readonly (string Name, byte[] Bytes)[] Files =
    [
        ("a.jpg", Jpeg.Of(Jpeg.Exif(Tiff.Camera(orientation: 6, gps: [(0, 1, [2, 3, 0, 0])])))),
        ("a.jpg", Bytes.Of(Jpeg.Of(Jpeg.Exif(Tiff.WithPlace(isBigEndian: false)), Jpeg.Xmp(Xmp.Packet())), Jpeg.Of(Jpeg.Exif(Tiff.WithPlace())))),
        ("a.jpg", Jpeg.Of(Jpeg.ExtendedXmp(Xmp.Packet(), 0, 100), Jpeg.ExtendedXmp(Xmp.Packet(), 100, 300))),
        ("a.png", Png.Of(Png.Chunk("eXIf", Tiff.WithPlace()), Png.PackedText("Raw profile type exif", Bytes.Text(Png.Profile("exif", Tiff.WithPlace()))))),
        ("a.png", Png.Of(Png.InternationalText("XML:com.adobe.xmp", Xmp.Packet(), isPacked: true), Png.Text("Software", "Paint"))),
        ("a.webp", WebP.Of(WebP.Canvas(40, 20), WebP.Lossy(40, 20), WebP.Chunk("EXIF", Tiff.WithPlace()), WebP.Chunk("XMP ", Bytes.Text(Xmp.Packet())))),
        ("a.webp", WebP.Of(WebP.Lossless(40, 20))),
        ("a.gif", Gif.Of(Gif.Xmp(Xmp.Packet()), Gif.Comment("made with care"))),
    ];

    [Fact]
    public void Twenty_thousand_changed_files_give_nothing_but_outcomes()
    {
        var random = new Random(20261101);
        var seen = new SortedSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < Rounds; round++)
        {
            var (name, bytes) = Files[round % Files.Length];
            var changed = Change(bytes, random, isPng: name == "a.png");
            try
            {
                seen.UnionWith(Judge(PictureFacts.Read(new(name), changed, Look.Page)));
            }
            catch (Exception failure) when (failure is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"Round {round}, {name}, {Convert.ToHexString(changed)}: {failure}");
            }
        }

        // A run that never reached these would have tested little.
        Assert.Superset(new SortedSet<string> { "IMG102", "IMG103", "IMG107", "IMG111", "IMG112", "IMG113", "IMG114", "fine" }, seen);
    }

    [Fact]
    public void Random_bytes_behind_a_right_beginning_give_nothing_but_outcomes()
    {
        var random = new Random(7);
        byte[][] beginnings = [[0xFF, 0xD8], Png.Of()[..8], "RIFF\xFF\0\0\0WEBPVP8X"u8.ToArray(), "GIF89a"u8.ToArray(), "\0\0\0\x1C"u8.ToArray()];
        for (var round = 0; round < 5_000; round++)
        {
            var rest = new byte[random.Next(200)];
            random.NextBytes(rest);
            Judge(PictureFacts.Read(new("a.jpg"), Bytes.Of(beginnings[round % beginnings.Length], rest), Look.Page));
        }
    }

    private static IEnumerable<string> Judge(Outcome<PictureFacts> outcome)
    {
        Assert.Equal(outcome.Value is null, outcome.Diagnostics.Any(problem => problem.IsError));
        Assert.All(outcome.Diagnostics, problem => Assert.NotNull(problem.Hint));
        if (outcome.Value is not { } facts)
            return outcome.Diagnostics.Select(problem => problem.Code);
        Assert.InRange(facts.Width, 1, PictureFacts.MaxSide);
        Assert.InRange(facts.Height, 1, PictureFacts.MaxSide);
        Assert.InRange(facts.Orientation, 1, 8);
        return ["fine"];
    }

    private static byte[] Change(byte[] bytes, Random random, bool isPng)
    {
        var changed = bytes.ToList();
        for (var changes = random.Next(1, 5); changes > 0; changes--)
        {
            var at = random.Next(changed.Count);
            switch (random.Next(6))
            {
                case 0: changed[at] = (byte)random.Next(256); break;
                case 1: changed[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: changed[at] = random.Next(2) == 0 ? (byte)0 : (byte)0xFF; break;
                case 3: changed.Insert(at, (byte)random.Next(256)); break;
                case 4 when changed.Count > 40: changed.RemoveRange(at, Math.Min(random.Next(1, 12), changed.Count - at)); break;
                case 5 when random.Next(4) == 0: changed.RemoveRange(at, changed.Count - at); break;
            }

            if (changed.Count == 0)
                return [];
        }

        return isPng ? Png.WithRightSums([.. changed]) : [.. changed];
    }
}
