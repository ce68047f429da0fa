namespace OutreachSite.Imaging.Tests.Samples;

/// <summary>Writes the structure of GIF files.</summary>
internal static class Gif
{
    public static byte[] Of(params byte[][] extensions) => Sized(40, 20, extensions);

    public static byte[] Sized(int width, int height, params byte[][] extensions) => Bytes.Of(
        Bytes.Text("GIF89a"), Bytes.Little16(width), Bytes.Little16(height), [0x80, 0, 0], Bytes.Zeros(6),
        Bytes.Of(extensions),
        [0x21, 0xF9, 4, 0, 0, 0, 0, 0],
        Bytes.Of([0x2C, 0, 0, 0, 0], Bytes.Little16(width), Bytes.Little16(height), [0, 2, 2, 0x44, 1, 0]), [0x3B]);

    /// <summary>XMP lies there as it is; 258 bytes behind it lead any reader of parts to the end.</summary>
    public static byte[] Xmp(string packet) => Bytes.Of(
        [0x21, 0xFF, 11], Bytes.Text("XMP DataXMP" + packet), [1], [.. Enumerable.Range(0, 256).Select(n => (byte)(255 - n))], [0]);

    public static byte[] Comment(string text) => Bytes.Of(
        [0x21, 0xFE], Bytes.Of([.. text.Chunk(200).Select(part => Bytes.Of([(byte)part.Length], Bytes.Text(new(part))))]), [0]);
}
