using System.Buffers.Binary;

namespace OutreachSite.Cli.Tests.Sites;

/// <summary>Small photographs as a telephone takes them, with and without the place.</summary>
internal static class Photographs
{
    /// <summary>A JPEG of 32 × 16 with the degrees of latitude and longitude in its Exif data.</summary>
    public static byte[] WithLocation() => Jpeg(Exif());

    /// <summary>The same picture without any data about itself.</summary>
    public static byte[] WithoutLocation() => Jpeg([]);

    private static byte[] Jpeg(byte[] app1) =>
    [
        0xFF, 0xD8, .. app1,
        // Tables of quantisation and codes are not needed by those who read sizes; the frame and the scan are.
        .. Segment(0xC0, [8, 0, 16, 0, 32, 1, 1, 0x11, 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 0x00, 0x00,
        0xFF, 0xD9,
    ];

    /// <summary>TIFF, little-endian: one directory that points to another with GPS latitude and longitude.</summary>
    private static byte[] Exif()
    {
        var place = new List<byte>();
        place.AddRange([.. "II"u8, 42, 0, 8, 0, 0, 0]);
        place.AddRange([1, 0, .. Entry(0x8825, 4, 1, 26), 0, 0, 0, 0]);
        place.AddRange([4, 0, .. Letter(1, 'N'), .. Entry(2, 5, 3, 80), .. Letter(3, 'E'), .. Entry(4, 5, 3, 104), 0, 0, 0, 0]);
        foreach (var number in new[] { 40, 1, 36, 1, 0, 1, 141, 1, 24, 1, 0, 1 })
            place.AddRange(Four(number));
        return Segment(0xE1, [.. "Exif"u8, 0, 0, .. place]);
    }

    private static byte[] Letter(int tag, char letter) => [.. Two(tag), .. Two(2), .. Four(2), (byte)letter, 0, 0, 0];

    private static byte[] Entry(int tag, int type, int count, int value) => [.. Two(tag), .. Two(type), .. Four(count), .. Four(value)];

    private static byte[] Segment(byte marker, byte[] content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Two(int number) => [(byte)number, (byte)(number >> 8)];

    private static byte[] Four(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }
}
