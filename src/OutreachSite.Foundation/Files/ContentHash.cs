using System.Buffers.Binary;
using System.Globalization;
using System.IO.Hashing;
using System.Security.Cryptography;

namespace OutreachSite.Files;

/// <summary>128 bits that stand for some bytes: equal content, equal hash, on every machine.</summary>
/// <remarks>
/// Two numbers rather than one <c>UInt128</c>: code that touches a field of that type is never compiled ahead of
/// time, so the whole engine would be compiled anew each time the program starts.
/// </remarks>
public readonly record struct ContentHash(ulong High, ulong Low)
{
    /// <summary>How many bytes it takes.</summary>
    public const int Length = 16;

    /// <summary>The first 128 bits of the SHA-256 digest of some bytes: for what is published and what others may bring.</summary>
    public static ContentHash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, digest);
        return Read(digest);
    }

    /// <summary>
    /// The XXH128 of some bytes, many times as fast: tells whether what this program itself remembers is still the same. It sees every
    /// accident and withstands no forger, so it is never published, and never compared with the hash that <see cref="Of(ReadOnlySpan{byte})"/> gives.
    /// </summary>
    public static ContentHash FingerprintOf(ReadOnlySpan<byte> bytes)
    {
        Span<byte> digest = stackalloc byte[Length];
        XxHash128.Hash(bytes, digest);
        return Read(digest);
    }

    /// <summary>The hash of what is left of a stream.</summary>
    public static ContentHash Of(Stream stream)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(stream, digest);
        return Read(digest);
    }

    /// <summary>Reads the first <see cref="Length"/> bytes of what <see cref="Write"/> wrote.</summary>
    public static ContentHash Read(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[sizeof(ulong)..]));

    /// <summary>Writes <see cref="Length"/> bytes, the highest first.</summary>
    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[sizeof(ulong)..], Low);
    }

    /// <summary>Reads what <see cref="ToString"/> wrote, as UTF-8; false when it is anything else.</summary>
    public static bool TryParse(ReadOnlySpan<byte> digits, out ContentHash hash)
    {
        hash = default;
        if (digits.Length != 2 * Length || !TryParseHalf(digits[..Length], out var high) || !TryParseHalf(digits[Length..], out var low))
            return false;
        hash = new(high, low);
        return true;
    }

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() =>
        string.Create(2 * Length, this, static (text, hash) =>
        {
            hash.High.TryFormat(text, out _, "x16", CultureInfo.InvariantCulture);
            hash.Low.TryFormat(text[Length..], out _, "x16", CultureInfo.InvariantCulture);
        });

    /// <inheritdoc/>
    public bool Equals(ContentHash other) => High == other.High && Low == other.Low;

    /// <inheritdoc/>
    public override int GetHashCode() => Low.GetHashCode();

    private static bool TryParseHalf(ReadOnlySpan<byte> digits, out ulong half) =>
        ulong.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out half);
}
