using OutreachSite.Imaging.Scrub.Svg;

namespace OutreachSite.Imaging.Scrub;

/// <summary>
/// Takes everything out of a picture that is not needed to show it: where and when it was taken, with which device, what
/// programs noted, small copies, films and data behind it. Pixels are neither decoded nor changed. What comes out goes
/// through unchanged a second time.
/// </summary>
public static class PictureScrubber
{
    /// <summary>Raised when the same picture would come out otherwise.</summary>
    public const int Version = 1;

    /// <summary>Cleans a picture; every reason against it is reported, and then nothing comes out.</summary>
    /// <param name="path">Its name, which must fit its content.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="where">Who asks for the picture: problems are reported there.</param>
    /// <param name="limits">How much is accepted.</param>
    public static Outcome<ScrubbedPicture> Scrub(RelativePath path, ReadOnlySpan<byte> bytes, Location where, PictureLimits? limits = null)
    {
        limits ??= PictureLimits.Standard;
        if (path.Extension == ".svg")
            return SvgScrubber.Scrub(path, bytes, where, limits);
        var problems = new DiagnosticBag();
        if (problems.Take(PictureFacts.Examine(path, bytes, where, limits)) is not { } facts)
            return problems.Conclude<ScrubbedPicture>(null);

        var sheet = new ScrubSheet(limits.Parts, bytes.Length);
        if (!TryWrite(facts, bytes, sheet))
            problems.Add(sheet.HasTooManyParts ? ImagingDiagnostics.TooManyParts(where, path.Name, limits.Parts) : ImagingDiagnostics.Damaged(where, path.Name));
        else
            Prove(path, sheet.Written, where, facts, limits, problems);
        return problems.Conclude(new ScrubbedPicture(sheet.Written.ToArray(), facts, sheet.Removed));
    }

    private static bool TryWrite(PictureFacts facts, ReadOnlySpan<byte> bytes, ScrubSheet sheet) => facts.Format switch
    {
        PictureFormat.Jpeg => new JpegScrubber(bytes, facts.Orientation, sheet).Write(),
        PictureFormat.Png => new PngScrubber(bytes, facts.Orientation, sheet).Write(),
        PictureFormat.WebP => new WebPScrubber(bytes, sheet).Write(),
        _ => new GifScrubber(bytes, sheet).Write(),
    };

    /// <summary>What came out is read like any picture: it must be the same picture, and tell no place.</summary>
    private static void Prove(RelativePath path, ReadOnlySpan<byte> cleaned, Location where, PictureFacts facts, PictureLimits limits, DiagnosticBag problems)
    {
        var traces = LastLook.At(cleaned);
        if (traces.HasLocation)
            problems.Add(ImagingDiagnostics.HasLocation(where, path.Name, facts.Format));
        else if (traces.IsUnclear)
            problems.Add(ImagingDiagnostics.UnclearTraces(where, path.Name));
        else if (PictureFacts.Examine(path, cleaned, where, limits).Value is not { } again || again != facts with { HasLocation = false })
            problems.Add(ImagingDiagnostics.Damaged(where, path.Name));
    }
}
