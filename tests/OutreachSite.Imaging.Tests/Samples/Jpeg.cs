namespace OutreachSite.Imaging.Tests.Samples;

/// <summary>Writes the structure of JPEG files; the pixels are not to be decoded.</summary>
internal static class Jpeg
{
    public static byte[] Of(params byte[][] notes) => Sized(40, 20, notes);

    public static byte[] Sized(int width, int height, params byte[][] notes) =>
        Bytes.Of([0xFF, 0xD8], Bytes.Of(notes), Frame(0xC0, width, height), Pixels, [0xFF, 0xD9]);

    public static byte[] Frame(byte marker, int width, int height, byte precision = 8) =>
        Segment(marker, Bytes.Of([precision], Bytes.Big16(height), Bytes.Big16(width), [1, 1, 0x11, 0]));

    /// <summary>A scan with a stuffed byte and a restart marker in it.</summary>
    public static byte[] Pixels => Bytes.Of(Segment(0xDA, [1, 1, 0, 0, 63, 0]), [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]);

    public static byte[] Segment(byte marker, byte[] payload) => Bytes.Of([0xFF, marker], Bytes.Big16(payload.Length + 2), payload);

    public static byte[] Exif(byte[] tiff) => Segment(0xE1, Bytes.Of("Exif\0\0"u8.ToArray(), tiff));

    public static byte[] Xmp(string packet) => Segment(0xE1, Bytes.Text("http://ns.adobe.com/xap/1.0/\0" + packet));

    /// <summary>One part of a long packet.</summary>
    public static byte[] ExtendedXmp(string packet, int from, int to) => Segment(0xE1, Bytes.Of(
        Bytes.Text("http://ns.adobe.com/xmp/extension/\0" + new string('A', 32)),
        Bytes.Big32((uint)packet.Length), Bytes.Big32((uint)from), Bytes.Text(packet[from..to])));
}
