using System.Buffers.Binary;
using System.IO.Compression;
using OutreachSite.Imaging.Drawing;

namespace OutreachSite.Imaging.Scrub;

/// <summary>Colour profiles (ICC.1:2022, 7.2), the one block of notes that is kept: without it photographs show wrong colours.</summary>
internal static class ColourProfile
{
    private const int HeaderLength = 128;
    private const int LongestUnpacked = 4 * 1024 * 1024;
    private const int LongestStored = 65_535;

    /// <summary>True for bytes that are a profile from the first to the last: what is longer may hide something.</summary>
    public static bool IsOne(ReadOnlySpan<byte> bytes) =>
        bytes.Length > HeaderLength && BinaryPrimitives.ReadUInt32BigEndian(bytes) == bytes.Length && bytes[36..40].SequenceEqual("acsp"u8);

    /// <summary>A packed profile (zlib) without packing, since packers differ from machine to machine; null when it is none.</summary>
    public static byte[]? Repacked(ReadOnlySpan<byte> packed)
    {
        var unpacked = new byte[LongestUnpacked + 1];
        int length;
        try
        {
            using var stream = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            length = stream.ReadAtLeast(unpacked, unpacked.Length, throwOnEndOfStream: false);
        }
        catch (InvalidDataException)
        {
            return null;
        }

        return length <= LongestUnpacked && IsOne(unpacked.AsSpan(0, length)) ? Stored(unpacked.AsSpan(0, length)) : null;
    }

    /// <summary>A zlib stream (RFC 1950) of stored blocks (RFC 1951, 3.2.4).</summary>
    private static byte[] Stored(ReadOnlySpan<byte> data)
    {
        var to = new List<byte>(data.Length + 64) { 0x78, 0x01 };
        var sum = Adler32.Of(data);
        for (var isLast = false; !isLast;)
        {
            var length = Math.Min(data.Length, LongestStored);
            isLast = length == data.Length;
            to.AddRange([(byte)(isLast ? 1 : 0), (byte)length, (byte)(length >> 8), (byte)~length, (byte)(~length >> 8)]);
            to.AddRange(data[..length]);
            data = data[length..];
        }

        to.AddRange([(byte)(sum >> 24), (byte)(sum >> 16), (byte)(sum >> 8), (byte)sum]);
        return [.. to];
    }
}
