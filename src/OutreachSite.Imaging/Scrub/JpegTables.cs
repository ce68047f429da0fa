namespace OutreachSite.Imaging.Scrub;

/// <summary>Whether the segments that make up a JPEG picture are filled exactly: what is longer may hide something (ITU-T T.81, B.2).</summary>
internal static class JpegTables
{
    /// <summary>True for a segment whose content is what its marker says, and no more.</summary>
    public static bool AreExact(byte marker, ReadOnlySpan<byte> payload) => marker switch
    {
        0xDB => AreQuantisers(payload),
        0xC4 => AreCodes(payload),
        0xCC => payload.Length is > 0 and <= 64 && payload.Length % 2 == 0,
        0xDD or 0xDC => payload.Length == 2,
        0xDA => payload.Length >= 6 && payload[0] is >= 1 and <= 4 && payload.Length == 4 + (2 * payload[0]),
        _ => payload.Length >= 9 && payload[5] is >= 1 and <= 4 && payload.Length == 6 + (3 * payload[5]),
    };

    private static bool AreQuantisers(ReadOnlySpan<byte> payload)
    {
        while (!payload.IsEmpty)
        {
            var length = payload[0] >> 4 == 0 ? 65 : 129;
            if (payload[0] >> 4 > 1 || (payload[0] & 15) > 3 || payload.Length < length)
                return false;
            payload = payload[length..];
        }

        return true;
    }

    private static bool AreCodes(ReadOnlySpan<byte> payload)
    {
        while (!payload.IsEmpty)
        {
            if (payload.Length < 17 || payload[0] >> 4 > 1 || (payload[0] & 15) > 3)
                return false;
            var length = 17;
            foreach (var count in payload[1..17])
                length += count;
            if (payload.Length < length || length > 17 + 256)
                return false;
            payload = payload[length..];
        }

        return true;
    }
}
