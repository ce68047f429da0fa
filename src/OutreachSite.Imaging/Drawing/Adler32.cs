namespace OutreachSite.Imaging.Drawing;

/// <summary>The check sum of zlib streams (RFC 1950, 8.2).</summary>
internal static class Adler32
{
    /// <summary>The sum over bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> data)
    {
        var (low, high) = (1u, 0u);
        foreach (var value in data)
        {
            low = (low + value) % 65_521;
            high = (high + low) % 65_521;
        }

        return high << 16 | low;
    }
}
