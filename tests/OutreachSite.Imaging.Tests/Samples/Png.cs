using System.Buffers.Binary;
using System.IO.Compression;
using OutreachSite.Imaging.Formats;

namespace OutreachSite.Imaging.Tests.Samples;

/// <summary>Writes the structure of PNG files.</summary>
internal static class Png
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    public static byte[] Of(params byte[][] notes) => Sized(40, 20, notes);

    public static byte[] Sized(uint width, uint height, params byte[][] notes) =>
        Bytes.Of(Signature, Header(width, height), Bytes.Of(notes), Chunk("IDAT", [1, 2, 3]), Chunk("IEND", []));

    public static byte[] WithNoteBehindPixels(byte[] note) =>
        Bytes.Of(Signature, Header(40, 20), Chunk("IDAT", [1, 2, 3]), note, Chunk("IEND", []));

    public static byte[] WithoutPixels() => Bytes.Of(Signature, Header(40, 20), Chunk("IEND", []));

    public static byte[] Header(uint width, uint height) =>
        Chunk("IHDR", Bytes.Of(Bytes.Big32(width), Bytes.Big32(height), [8, 2, 0, 0, 0]));

    public static byte[] Chunk(string name, byte[] data)
    {
        var named = Bytes.Of(Bytes.Text(name), data);
        return Bytes.Of(Bytes.Big32((uint)data.Length), named, Bytes.Big32(Crc32.Of(named)));
    }

    public static byte[] Text(string keyword, string text) => Chunk("tEXt", Bytes.Text($"{keyword}\0{text}"));

    public static byte[] PackedText(string keyword, byte[] text) =>
        Chunk("zTXt", Bytes.Of(Bytes.Text(keyword), [0, 0], Packed(text)));

    public static byte[] InternationalText(string keyword, string text, bool isPacked = false) => Chunk("iTXt", Bytes.Of(
        Bytes.Text(keyword), [0, (byte)(isPacked ? 1 : 0), 0, 0, 0], isPacked ? Packed(Bytes.Text(text)) : Bytes.Text(text)));

    public static string Profile(string name, byte[] data) => $"\n{name}\n{data.Length,8}\n{Convert.ToHexStringLower(data)}\n";

    /// <summary>Mends the sums of a changed file as far as its chunks can be followed, so that the change is read.</summary>
    public static byte[] WithRightSums(byte[] picture)
    {
        for (var at = 8; at + 12 <= picture.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(picture.AsSpan(at));
            if (length > picture.Length - at - 12)
                break;
            var named = picture.AsSpan(at + 4, 4 + (int)length);
            BinaryPrimitives.WriteUInt32BigEndian(picture.AsSpan(at + 8 + (int)length), Crc32.Of(named));
            at += 12 + (int)length;
        }

        return picture;
    }

    private static byte[] Packed(byte[] text)
    {
        var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal))
            stream.Write(text);
        return packed.ToArray();
    }
}
