using System.Buffers.Binary;
using System.Text;

namespace OutreachSite.Imaging.Details;

/// <summary>
/// XMP that is too long for one JPEG segment and lies in several, each with a digest, the whole length and its offset
/// (XMP Specification Part 3, 1.1.3.1). A name may be cut in two by a border, so the parts are joined before looking.
/// </summary>
internal sealed class ExtendedXmp
{
    private const int DigestLength = 32;

    private readonly List<Part> _parts = [];

    private static ReadOnlySpan<byte> Header => "http://ns.adobe.com/xmp/extension/\0"u8;

    /// <summary>True when a segment is a part of it.</summary>
    public static bool IsPart(ReadOnlySpan<byte> payload) =>
        payload.Length >= Header.Length + DigestLength + 8 && payload.StartsWith(Header);

    /// <summary>Takes one part.</summary>
    public void Add(ReadOnlySpan<byte> payload)
    {
        payload = payload[Header.Length..];
        var digest = Encoding.Latin1.GetString(payload[..DigestLength]);
        var offset = BinaryPrimitives.ReadUInt32BigEndian(payload[(DigestLength + 4)..]);
        _parts.Add(new(digest, offset, _parts.Count, payload[(DigestLength + 8)..].ToArray()));
    }

    /// <summary>Looks through what came together.</summary>
    public void Read(Traces traces)
    {
        foreach (var text in _parts.GroupBy(part => part.Digest))
        {
            var whole = text.OrderBy(part => part.Offset).ThenBy(part => part.Order).SelectMany(part => part.Text).ToArray();
            LooseData.Read(whole, traces);
        }
    }

    private sealed record Part(string Digest, uint Offset, int Order, byte[] Text);
}
