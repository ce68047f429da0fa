using OutreachSite.Content;
using OutreachSite.Publishing.Themes.Styles;

namespace OutreachSite.Cli.Commands.Charts;

/// <summary>What is to be exported, and how.</summary>
/// <param name="Page">As the person named it.</param>
/// <param name="Variant">For whose readers.</param>
/// <param name="Dress">The colours.</param>
public sealed record ChartExport(string Page, Variant Variant, ChartDress Dress)
{
    /// <summary>One chart alone; null for all of the page.</summary>
    public string? Chart { get; init; }

    /// <summary>The kind of file.</summary>
    public PictureFormat Format { get; init; }

    /// <summary>In pixels.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>The folder for the files.</summary>
    public string To { get; init; } = ".";
}

/// <summary>Kinds of pictures.</summary>
public enum PictureFormat
{
    /// <summary>A drawing that stays sharp at any size.</summary>
    Svg,

    /// <summary>Pixels; a browser paints them.</summary>
    Png,
}
