namespace OutreachSite.Imaging.Formats;

/// <summary>The check sum of PNG chunks (PNG Specification, annex D; polynomial 0xEDB88320).</summary>
internal static class Crc32
{
    private static readonly ImmutableArray<uint> Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    /// <summary>The sum over a chunk's name and data.</summary>
    public static uint Of(ReadOnlySpan<byte> data)
    {
        var table = Table.AsSpan();
        var sum = uint.MaxValue;
        foreach (var value in data)
            sum = table[(byte)(sum ^ value)] ^ (sum >> 8);
        return ~sum;
    }

    private static uint Entry(int index)
    {
        var value = (uint)index;
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        return value;
    }
}
