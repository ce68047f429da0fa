using System.Globalization;
using OutreachSite.Imaging.Copies;
using OutreachSite.Imaging.Scrub;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;

namespace OutreachSite.Publishing.Assets.Copies;

/// <summary>Smaller copies of the pictures of pages.</summary>
internal static class CopyRules
{
    /// <summary>The program that makes them, from outside.</summary>
    public static Setting<PictureTool> Tool { get; } = new("picture-tool", PictureTool.None);

    /// <summary>See <see cref="PictureTool.Attempt"/>.</summary>
    public static Setting<int> Attempt { get; } = new("picture-attempt", 0);

    /// <summary>The copies of a picture that a page shows. The key is its path below the content folder.</summary>
    public static Rule<RelativePath, PictureCopies> Rule { get; } = new("pictures/copies", 1, (path, reads) =>
    {
        if (reads.Result(PictureRules.Look, path) is not { } picture || reads.Result(ThemePictures.Rule, "") is not { } theme || reads.Result(PageRules.Scope, "")?.Map(path) is null)
            return Outcome.Of(PictureCopies.None);
        var widths = CopyPlan.WidthsOf(picture, theme);
        if (widths.IsEmpty)
            return Outcome.Of(PictureCopies.None);
        var tool = reads.Setting(Tool);
        if (tool.IsNone)
            return Outcome.Of(PictureCopies.Waiting);
        var file = SiteFolders.InContent(path.Value);
        if (reads.Bytes(file) is not { } bytes || PictureRules.Scrub(file, bytes, Location.Of(file), reads).Value is not { } clean)
            return Outcome.Of(PictureCopies.None);
        var made = Make(clean, widths, new(tool, theme, Location.Of(file), path.Name));
        if (made.Value is { } copies)
            return Outcome.Of(new PictureCopies([.. copies.All.Select(copy => Named(path, copy, reads))]));
        // Whatever went wrong may go well the next time.
        _ = reads.Setting(Attempt);
        return new(PictureCopies.None, made.Diagnostics);
    }) { Codec = PictureCopies.Codec, IsKept = false };

    /// <summary>No copies when they are not worth it; no value when something failed.</summary>
    private static Outcome<MadeCopies> Make(ScrubbedPicture picture, ImmutableArray<int> widths, CopyWork work)
    {
        foreach (var quality in CopyPlan.QualitiesOf(picture.Facts.Format, work.Theme))
        {
            var widest = work.Make(picture, new(widths[^1], quality));
            if (widest.Value is not { } bytes)
                return Outcome.Failed<MadeCopies>(widest.Diagnostics);
            if (bytes.Length < picture.Bytes.Length)
                return MakeNarrower(picture, widths[..^1], quality, work, new(widths[^1], bytes));
        }

        return Outcome.Of(new MadeCopies([]));
    }

    private static Outcome<MadeCopies> MakeNarrower(ScrubbedPicture picture, ImmutableArray<int> widths, int quality, CopyWork work, MadeCopy widest)
    {
        var made = new Outcome<byte[]>[widths.Length];
        Parallel.For(0, widths.Length, index => made[index] = work.Make(picture, new(widths[index], quality)));
        return made.FirstOrDefault(copy => !copy.Succeeded) is { } failed
            ? Outcome.Failed<MadeCopies>(failed.Diagnostics)
            : Outcome.Of(new MadeCopies([.. widths.Select((width, index) => new MadeCopy(width, made[index].Value!)), widest]));
    }

    /// <summary>A name that changes with the content, beside the picture.</summary>
    private static PictureCopy Named(RelativePath picture, MadeCopy copy, Reads reads)
    {
        var stem = picture.Name[..^picture.Extension.Length];
        var name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{copy.Width}.{ContentHash.Of(copy.Bytes).ToString()[..8]}.webp");
        var address = picture.Folder.Below(name);
        return new(address, copy.Width, new(reads.Result(PageRules.Scope, "")!.Map(address)!.Value, copy.Bytes, SiteFolders.InContent(picture.Value)));
    }

    private sealed record MadeCopy(int Width, byte[] Bytes);

    private sealed record MadeCopies(ImmutableArray<MadeCopy> All);

    private sealed record CopyWork(PictureTool Tool, ThemePictures Theme, Location Where, string Name)
    {
        public Outcome<byte[]> Make(ScrubbedPicture picture, CopyOrder order) => Tool.Make(picture, order, Where, Name);
    }
}
