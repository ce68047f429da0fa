namespace OutreachSite.Imaging.Scrub;

/// <summary>The shortest camera's notes that browsers obey: how the picture is turned, and nothing else (TIFF 6.0, section 2).</summary>
internal static class Orientation
{
    /// <summary>26 bytes: a header, one directory with the one entry 0x0112, no further directory.</summary>
    public static byte[] Notes(int orientation) =>
    [
        (byte)'M', (byte)'M', 0, 0x2A, 0, 0, 0, 8,
        0, 1,
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
        0, 0, 0, 0,
    ];
}
