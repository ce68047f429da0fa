namespace OutreachSite.Imaging.Formats;

/// <summary>Tells a format by the first bytes of a file.</summary>
internal static class Signature
{
    /// <summary>The format that the file claims to be; null when it is none of ours.</summary>
    public static PictureFormat? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xD8]))
            return PictureFormat.Jpeg;
        if (bytes.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G']))
            return PictureFormat.Png;
        if (bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8))
            return PictureFormat.WebP;
        return bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) ? PictureFormat.Gif : null;
    }
}
