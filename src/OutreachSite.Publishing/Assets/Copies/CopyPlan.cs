using OutreachSite.Imaging;
using OutreachSite.Publishing.Themes;

namespace OutreachSite.Publishing.Assets.Copies;

/// <summary>Which copies of a picture are worth making.</summary>
internal static class CopyPlan
{
    /// <summary>A smaller file arrives in one go on any telephone.</summary>
    private const int SmallFile = 20_000;

    /// <summary>A copy that is hardly narrower than the next one helps nobody.</summary>
    private const double LeastStep = 1.15;

    private const int Lossless = 100;

    /// <summary>The widths, the smallest first: those of the theme that the picture has, and its own while the theme goes further. None for pictures that stay alone.</summary>
    public static ImmutableArray<int> WidthsOf(CleanPicture picture, ThemePictures theme)
    {
        if (!picture.MayBeCopied || picture.Length < SmallFile || theme.Widths.IsEmpty)
            return [];
        var widest = Math.Min(picture.Width, theme.Widths[^1]);
        return [.. theme.Widths.Where(width => width * LeastStep <= widest), widest];
    }

    /// <summary>
    /// The qualities to try until a copy is smaller than the picture itself: a photograph that was saved tightly needs a lower one. Letters and lines,
    /// as they stand in PNG, are given more; where even that is larger, nothing of them is lost.
    /// </summary>
    public static ImmutableArray<int> QualitiesOf(PictureFormat format, ThemePictures theme) => format == PictureFormat.Png
        ? [Math.Min(theme.Quality + 10, Lossless), Lossless]
        : [theme.Quality, Math.Max(theme.Quality - 12, 1), Math.Max(theme.Quality - 24, 1)];
}
