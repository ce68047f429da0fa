namespace OutreachSite.Publishing.Links;

/// <summary>Which files beside pages may be published, and what readers are told about them.</summary>
internal static class PublishedFiles
{
    private static readonly ImmutableDictionary<string, string> Kinds = new Dictionary<string, string>
    {
        [".pdf"] = "PDF",
        [".csv"] = "CSV",
        [".xlsx"] = "Excel",
        [".docx"] = "Word",
        [".pptx"] = "PowerPoint",
        [".txt"] = "TXT",
        [".zip"] = "ZIP",
        [".ics"] = "ICS",
        [".mp4"] = "MP4",
        [".jpg"] = "JPEG",
        [".jpeg"] = "JPEG",
        [".png"] = "PNG",
        [".webp"] = "WebP",
        [".gif"] = "GIF",
        [".svg"] = "SVG",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The endings that may be published.</summary>
    public static IEnumerable<string> Endings => Kinds.Keys.Order(StringComparer.Ordinal);

    /// <summary>What readers call a file of this ending; null when it is never published.</summary>
    public static string? TypeOf(RelativePath path) => Kinds.GetValueOrDefault(path.Extension);

    /// <summary>True for pictures that a page can show.</summary>
    public static bool IsPicture(RelativePath path) => path.Extension is ".jpg" or ".jpeg" or ".png" or ".webp" or ".gif" or ".svg";
}
