using OutreachSite.Imaging.Details;
using OutreachSite.Imaging.Formats;

namespace OutreachSite.Imaging;

/// <summary>What a page must know about a picture: its kind, its size on the page, and whether it tells a place.</summary>
/// <param name="Format">By its content, not by its name.</param>
/// <param name="Width">Pixels from left to right as a browser shows it, that is after turning.</param>
/// <param name="Height">Pixels from top to bottom as a browser shows it.</param>
/// <param name="Orientation">
/// How a browser turns the stored pixels, 1 to 8 as in Exif; 1 is not at all. Browsers obey the first Exif block in front
/// of the pixels of JPEG and PNG, and none in WebP (seen in Chromium 156); so does this.
/// </param>
/// <param name="HasLocation">
/// True when the file tells where the picture was taken: coordinates in Exif, in XMP, or in what hides behind the picture
/// (further pictures, the film of a moving photograph). Names of places that somebody typed do not count.
/// </param>
public sealed record PictureFacts(PictureFormat Format, int Width, int Height, int Orientation, bool HasLocation)
{
    /// <summary>
    /// Reads a picture that is to be published as it is: a location in it is an error, too (IMG112, IMG113).
    /// Every problem of the file is reported; memory stays within a few times the size of the file.
    /// </summary>
    /// <param name="path">Its name, which must fit its content.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="where">Who asks for the picture: the problems are reported there.</param>
    /// <param name="limits">How much is accepted.</param>
    public static Outcome<PictureFacts> Read(RelativePath path, ReadOnlySpan<byte> bytes, Location where, PictureLimits? limits = null) =>
        Look(path, bytes, where, limits ?? PictureLimits.Standard, mayHaveLocation: false);

    /// <summary>Reads a picture that will be cleaned before it is published: a location in it is a fact, not an error.</summary>
    /// <inheritdoc cref="Read" path="/param"/>
    public static Outcome<PictureFacts> Examine(RelativePath path, ReadOnlySpan<byte> bytes, Location where, PictureLimits? limits = null) =>
        Look(path, bytes, where, limits ?? PictureLimits.Standard, mayHaveLocation: true);

    private static Outcome<PictureFacts> Look(
        RelativePath path, ReadOnlySpan<byte> bytes, Location where, PictureLimits limits, bool mayHaveLocation)
    {
        if (bytes.IsEmpty)
            return Outcome.Failed<PictureFacts>(ImagingDiagnostics.Empty(where, path.Name));
        if (bytes.Length > limits.Bytes)
            return Outcome.Failed<PictureFacts>(ImagingDiagnostics.TooManyBytes(where, path.Name, bytes.Length, limits));
        if (Signature.Of(bytes) is not { } format)
            return Outcome.Failed<PictureFacts>(ForeignFormat.Explain(bytes, where, path.Name));

        var (inside, behind) = (new Traces(), new Traces());
        var frame = format switch
        {
            PictureFormat.Jpeg => new JpegReader(bytes, inside, behind).Read(),
            PictureFormat.Png => new PngReader(bytes, inside, behind).Read(),
            PictureFormat.WebP => new WebPReader(bytes, inside, behind).Read(),
            _ => new GifReader(bytes, inside, behind).Read(),
        };

        var problems = new DiagnosticBag();
        if (!format.HasExtension(path.Extension))
            problems.Add(ImagingDiagnostics.WrongExtension(where, path.Name, format));
        JudgeFrame(frame, where, path.Name, limits, problems);
        if (!mayHaveLocation)
            JudgeTraces(inside, behind, where, path.Name, format, problems);
        return problems.Conclude(Facts(format, frame, inside, behind));
    }

    private static void JudgeFrame(Frame frame, Location where, string name, PictureLimits limits, DiagnosticBag problems)
    {
        if (frame.Fault == Fault.CutShort)
            problems.Add(ImagingDiagnostics.CutShort(where, name));
        if (frame.Fault == Fault.Damaged)
            problems.Add(ImagingDiagnostics.Damaged(where, name));
        if (frame.Fault == Fault.Special)
            problems.Add(ImagingDiagnostics.SpecialJpeg(where, name));
        if (frame.Width > limits.Side || frame.Height > limits.Side || (long)frame.Width * frame.Height > limits.Pixels)
            problems.Add(ImagingDiagnostics.TooManyPixels(where, name, frame.Width, frame.Height, limits));
    }

    private static void JudgeTraces(
        Traces inside, Traces behind, Location where, string name, PictureFormat format, DiagnosticBag problems)
    {
        if (inside.HasLocation)
            problems.Add(ImagingDiagnostics.HasLocation(where, name, format));
        if (behind.HasLocation)
            problems.Add(ImagingDiagnostics.HasLocationBehind(where, name));
        if ((inside.IsUnclear || behind.IsUnclear) && !inside.HasLocation && !behind.HasLocation)
            problems.Add(ImagingDiagnostics.UnclearTraces(where, name));
    }

    private static PictureFacts Facts(PictureFormat format, Frame frame, Traces inside, Traces behind)
    {
        var hasLocation = inside.HasLocation || behind.HasLocation;
        var isOnItsSide = frame.Orientation >= 5;
        return isOnItsSide
            ? new(format, frame.Height, frame.Width, frame.Orientation, hasLocation)
            : new(format, frame.Width, frame.Height, frame.Orientation, hasLocation);
    }
}
