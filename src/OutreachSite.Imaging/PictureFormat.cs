namespace OutreachSite.Imaging;

/// <summary>The kinds of picture that every browser shows and that can be looked through here.</summary>
public enum PictureFormat
{
    /// <summary>Photographs.</summary>
    Jpeg,

    /// <summary>Drawings and screen pictures.</summary>
    Png,

    /// <summary>Photographs and drawings, smaller.</summary>
    WebP,

    /// <summary>Small drawings, possibly moving.</summary>
    Gif,

    /// <summary>Drawings made of shapes.</summary>
    Svg,
}

/// <summary>How formats are called and written.</summary>
internal static class PictureFormatNames
{
    /// <summary>As people call it.</summary>
    public static string Name(this PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => "JPEG",
        PictureFormat.Png => "PNG",
        PictureFormat.WebP => "WebP",
        PictureFormat.Svg => "SVG",
        _ => "GIF",
    };

    /// <summary>The ending for a new name.</summary>
    public static string Extension(this PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => ".jpg",
        PictureFormat.Png => ".png",
        PictureFormat.WebP => ".webp",
        PictureFormat.Svg => ".svg",
        _ => ".gif",
    };

    /// <summary>True when a web server derives the right type from this ending (in lower case, with its dot).</summary>
    public static bool HasExtension(this PictureFormat format, string extension) =>
        extension == format.Extension() || (format == PictureFormat.Jpeg && extension == ".jpeg");
}
