using OutreachSite.Charts;
using OutreachSite.Charts.Standalone;
using OutreachSite.Publishing.Themes.Styles;

namespace OutreachSite.Publishing.Galleries;

/// <summary>A chart of a page, ready to become a file of its own.</summary>
/// <param name="Picture">The chart.</param>
/// <param name="SourceLine">The line that names its source; null where there is none.</param>
/// <param name="Styles">How the theme paints.</param>
public sealed record PageChart(ChartPicture Picture, string? SourceLine, ChartStyles Styles)
{
    /// <summary>The chart as one SVG file.</summary>
    /// <param name="dress">Its colours.</param>
    /// <param name="width">How wide it is, in pixels.</param>
    public string Svg(ChartDress dress, int width) =>
        new StandaloneSvg(Picture, Styles.Alone(dress)) { SourceLine = SourceLine, Width = width }.Write();
}
