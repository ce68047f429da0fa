using OutreachSite.Content.Pictures;
using OutreachSite.Imaging;
using OutreachSite.Imaging.Scrub;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Links;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Assets;

/// <summary>A picture as it will be published.</summary>
/// <param name="Width">In pixels, as browsers show it.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Length">Of its cleaned file, in bytes.</param>
/// <param name="MayBeCopied">True for a still picture of pixels, of which smaller copies can be made.</param>
internal sealed record CleanPicture(int Width, int Height, int Length, bool MayBeCopied);

/// <summary>How much of a picture a site takes.</summary>
internal sealed record SiteLimits(PictureLimits Limits);

/// <summary>Pictures of pages: cleaned before anything of them is published, and known to pages by their size alone.</summary>
internal static class PictureRules
{
    /// <summary>
    /// What pages must know, so that a page rests when only the pixels of its picture change. The key is the path below the
    /// content folder. What was taken out that matters is said here: once, however many pages show the picture.
    /// </summary>
    public static Rule<RelativePath, CleanPicture> Look { get; } = new("pictures/look", 1 + PictureScrubber.Version, (path, reads) =>
    {
        var file = SiteFolders.InContent(path.Value);
        // What is wrong is said where a page asks for the picture.
        if (reads.Bytes(file) is not { } bytes || Scrub(file, bytes, Location.Of(file), reads) is not { Value: { } clean } scrubbed)
            return Outcome.Failed<CleanPicture>();
        var problems = new DiagnosticBag();
        problems.AddRange(scrubbed.Diagnostics);
        if (clean.Facts.HasLocation)
            problems.Add(ImagingDiagnostics.LocationRemoved(Location.Of(file), file.Name, clean.Removed));
        return problems.Conclude(new CleanPicture(clean.Facts.Width, clean.Facts.Height, clean.Bytes.Length, MayBeCopied(clean)));
    }) { Codec = new(Write, Read) };

    /// <summary>How much of a picture the site takes: pictures are not looked at again when anything else in site.yml changes.</summary>
    public static Rule<string, SiteLimits> Limits { get; } = new("pictures/limits", 1, (_, reads) =>
    {
        var (bounds, most) = (reads.Result(SiteRules.Settings, "")?.Pictures, PictureLimits.Standard);
        return Outcome.Of(new SiteLimits(most with { Bytes = Math.Min(bounds?.Bytes ?? most.Bytes, most.Bytes), Pixels = Math.Min(bounds?.Pixels ?? most.Pixels, most.Pixels) }));
    })
    {
        Codec = new(
            static (value, to) =>
            {
                to.Write((long)value.Limits.Bytes);
                to.Write(value.Limits.Pixels);
            },
            static (ref ValueReader from) => new(PictureLimits.Standard with { Bytes = from.ReadInt(), Pixels = from.ReadNumber() })),
    };

    /// <summary>What is noted in the file beside a picture, with the consent of those whom it shows. The key is the path of the picture.</summary>
    public static Rule<RelativePath, PictureMatter> Matter { get; } = new("pictures/matter", 1, (path, reads) =>
    {
        if (reads.Text(MatterOf(path)) is not { } text)
            return Outcome.Of(PictureMatter.None);
        var problems = new DiagnosticBag();
        var matter = problems.Take(PictureMatterReader.Read(text));
        if (matter is { LacksConsent: true })
            problems.Add(AssetDiagnostics.PeopleWithoutConsent(matter.People, path.Name));
        if (matter is { ShowsPeople: true, ConsentUntil: { } until } && reads.HasCome(until.AddDays(1)))
            problems.Add(AssetDiagnostics.ConsentIsOver(matter.Until, path.Name, until));
        return problems.Conclude(matter);
    });

    /// <summary>Where the notes on a picture lie, from the root of the site.</summary>
    public static RelativePath MatterOf(RelativePath picture) => SiteFolders.InContent(picture.Value + PictureMatterReader.Ending);

    /// <summary>A picture that is there, or at the word that names it the reasons why it cannot be shown.</summary>
    public static Outcome<CleanPicture> Find(RelativePath path, Location where, Reads reads)
    {
        if (reads.Result(Look, path) is { } picture)
        {
            _ = reads.Result(Matter, path);   // whoever shows a picture asks for consent
            return Outcome.Of(picture);
        }

        var file = SiteFolders.InContent(path.Value);
        return Outcome.Failed<CleanPicture>(Scrub(file, reads.Bytes(file), where, reads).Diagnostics);
    }

    /// <summary>Cleans a picture, if it is not larger than the site takes.</summary>
    public static Outcome<ScrubbedPicture> Scrub(RelativePath file, byte[]? bytes, Location where, Reads reads) =>
        PictureScrubber.Scrub(file, bytes, where, reads.Result(Limits, "")?.Limits);

    /// <summary>How large a file is that readers may take along: of a picture, as it is published.</summary>
    public static int LengthOf(RelativePath path, Reads reads) =>
        PublishedFiles.IsPicture(path) && reads.Result(Look, path) is { } picture ? picture.Length
        : reads.Bytes(SiteFolders.InContent(path.Value))?.Length ?? 0;

    /// <summary>A PNG that is turned is left to browsers: not every program turns it as they do.</summary>
    private static bool MayBeCopied(ScrubbedPicture picture) => picture.IsStill && picture.Facts is not { Format: PictureFormat.Png, Orientation: not 1 };

    private static void Write(CleanPicture picture, ValueWriter to)
    {
        to.Write(picture.Width);
        to.Write(picture.Height);
        to.Write(picture.Length);
        to.Write(picture.MayBeCopied);
    }

    private static CleanPicture Read(ref ValueReader from) => new(from.ReadInt(), from.ReadInt(), from.ReadInt(), from.ReadFlag());
}
