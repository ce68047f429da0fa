namespace OutreachSite.Imaging;

/// <summary>How much of a picture is accepted before anything of it is read: more would only keep a build and a telephone busy.</summary>
/// <param name="Bytes">The largest file.</param>
/// <param name="Side">The longest side, in pixels.</param>
/// <param name="Pixels">The most pixels.</param>
/// <param name="Parts">The most segments, chunks or blocks of a file; of an SVG, the most elements.</param>
public sealed record PictureLimits(int Bytes, int Side, long Pixels, int Parts)
{
    /// <summary>64 MB, 30,000 pixels on a side, a hundred million in all, a hundred thousand parts.</summary>
    public static PictureLimits Standard { get; } = new(64 * 1024 * 1024, 30_000, 100_000_000, 100_000);
}
