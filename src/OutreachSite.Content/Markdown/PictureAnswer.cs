namespace OutreachSite.Content.Markdown;

/// <summary>What the site says about a picture.</summary>
/// <param name="Url">As it is to be written on this page.</param>
/// <param name="Width">In pixels; null when unknown (a vector picture).</param>
/// <param name="Height">In pixels.</param>
/// <param name="Problem">Why there is no picture.</param>
public sealed record PictureAnswer(string Url, int? Width = null, int? Height = null, Diagnostic? Problem = null)
{
    /// <summary>Who took or drew it, in the variant of the page; null when nobody is named.</summary>
    public string? Credit { get; init; }

    /// <summary>Smaller copies of it as WebP, the smallest first; none when the picture stands alone.</summary>
    public ImmutableArray<PictureChoice> Copies { get; init; } = [];

    /// <summary>How wide it stands on the page, as the attribute <c>sizes</c> says it.</summary>
    public string Sizes { get; init; } = "100vw";

    /// <summary>There is no such picture, or it must not be shown.</summary>
    public static PictureAnswer Refused(Diagnostic problem) => new("", Problem: problem);
}
