using OutreachSite.Content;

namespace OutreachSite.Publishing.Papers;

/// <summary>A PDF file that a site has.</summary>
/// <param name="Page">The page as authors name it.</param>
/// <param name="Variant">For whose readers.</param>
/// <param name="Kind">What it is: the name of the edition, or <c>booklet-sheets</c>.</param>
/// <param name="Path">From the root of the portal's output.</param>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Length">In bytes.</param>
public sealed record KnownPaper(RelativePath Page, Variant Variant, string Kind, RelativePath Path, int Pages, long Length)
{
    /// <summary>Of its bytes.</summary>
    public ContentHash Digest { get; init; }

    /// <summary>The letters that the fonts of the theme do not have, one after the other.</summary>
    public string Missing { get; init; } = "";

    /// <summary>Stands for all that it was made from.</summary>
    public ContentHash MadeFrom { get; init; }
}
