namespace OutreachSite.Imaging.Tests.Samples;

/// <summary>Small sound files with notes of every kind, and random changes to them.</summary>
internal static class ChangedFiles
{
    public static readonly (string Name, byte[] Bytes)[] Samples =
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

    public static byte[] Change(byte[] bytes, Random random, bool isPng)
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
