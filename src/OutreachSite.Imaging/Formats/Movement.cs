using System.Buffers.Binary;

namespace OutreachSite.Imaging.Formats;

/// <summary>Tells pictures that move from those that do not, in files whose structure is known to be sound.</summary>
internal static class Movement
{
    /// <summary>True when there is one frame.</summary>
    public static bool IsStill(PictureFormat format, ReadOnlySpan<byte> bytes) => format switch
    {
        PictureFormat.Jpeg => true,
        PictureFormat.Png => !HasAnimationControl(bytes),
        PictureFormat.WebP => !IsAnimated(bytes),
        _ => false,
    };

    /// <summary>A PNG moves when <c>acTL</c> stands in front of its pixels (PNG, third edition, 11.3.6.1).</summary>
    private static bool HasAnimationControl(ReadOnlySpan<byte> png)
    {
        for (var at = 8; at + 12 <= png.Length;)
        {
            var name = png.Slice(at + 4, 4);
            if (name.SequenceEqual("acTL"u8))
                return true;
            if (name.SequenceEqual("IDAT"u8))
                return false;
            at += 12 + (int)BinaryPrimitives.ReadUInt32BigEndian(png[at..]);
        }

        return false;
    }

    /// <summary>The second bit of the flags of <c>VP8X</c>, which comes first where there is one (RFC 9649, 2.7).</summary>
    private static bool IsAnimated(ReadOnlySpan<byte> webp) =>
        webp.Length > 20 && webp.Slice(12, 4).SequenceEqual("VP8X"u8) && (webp[20] & 0x02) != 0;
}
