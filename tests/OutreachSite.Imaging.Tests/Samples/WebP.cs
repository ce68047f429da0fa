namespace OutreachSite.Imaging.Tests.Samples;

/// <summary>Writes the structure of WebP files.</summary>
internal static class WebP
{
    public static byte[] Of(params byte[][] chunks)
    {
        var body = Bytes.Of(chunks);
        return Bytes.Of(Bytes.Text("RIFF"), Bytes.Little32((uint)body.Length + 4), Bytes.Text("WEBP"), body);
    }

    public static byte[] Chunk(string name, byte[] data) =>
        Bytes.Of(Bytes.Text(name), Bytes.Little32((uint)data.Length), data, Bytes.Zeros(data.Length & 1));

    public static byte[] Lossy(int width, int height) =>
        Chunk("VP8 ", Bytes.Of([0x10, 0, 0, 0x9D, 0x01, 0x2A], Bytes.Little16(width), Bytes.Little16(height), [0, 0]));

    public static byte[] Lossless(int width, int height) =>
        Chunk("VP8L", Bytes.Of([0x2F], Bytes.Little32((uint)(width - 1) | (uint)(height - 1) << 14)));

    public static byte[] Canvas(int width, int height) =>
        Chunk("VP8X", Bytes.Of([0x0C, 0, 0, 0], Bytes.Little24(width - 1), Bytes.Little24(height - 1)));
}
