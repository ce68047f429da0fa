namespace OutreachSite.Imaging.Details;

/// <summary>
/// Looks through bytes of any kind (notes of unknown makers, whatever hides behind a picture) for places: names of
/// coordinates, whole Exif blocks as in a second picture, and the place of a film as phones write it.
/// </summary>
internal static class LooseData
{
    /// <summary>Time grows with the length alone.</summary>
    public static void Read(ReadOnlySpan<byte> data, Traces traces)
    {
        if (data.IsEmpty)
            return;
        PlaceNames.Read(data, traces);
        traces.HasLocation |= IsFilmWithPlace(data);
        ReadExifBlocks(data, traces);
    }

    private static void ReadExifBlocks(ReadOnlySpan<byte> data, Traces traces)
    {
        var header = "Exif\0\0"u8;
        for (var next = data.IndexOf(header); next >= 0 && traces.TryStep(); next = data.IndexOf(header))
        {
            data = data[(next + header.Length)..];
            ExifReader.ReadDirectories(data, traces);
        }
    }

    /// <summary>
    /// The box <c>©xyz</c> with ISO 6709 text, such as <c>+35.68+139.76/</c>, the key of the same thing in QuickTime's
    /// metadata, or the box <c>loci</c> (3GPP TS 26.244, 8.10).
    /// </summary>
    private static bool IsFilmWithPlace(ReadOnlySpan<byte> data) =>
        HasPlaceBox(data) || data.IndexOf("location.ISO6709"u8) >= 0 || data.IndexOf("loci\0\0\0\0"u8) >= 0;

    private static bool HasPlaceBox(ReadOnlySpan<byte> data)
    {
        ReadOnlySpan<byte> name = [0xA9, (byte)'x', (byte)'y', (byte)'z'];
        for (var next = data.IndexOf(name); next >= 0; next = data.IndexOf(name))
        {
            data = data[(next + name.Length)..];
            if (data.Length > 5 && data[4] is (byte)'+' or (byte)'-' && char.IsAsciiDigit((char)data[5]))
                return true;
        }

        return false;
    }
}
