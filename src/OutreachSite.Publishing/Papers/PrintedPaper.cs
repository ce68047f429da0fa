namespace OutreachSite.Publishing.Papers;

/// <summary>What came of printing a page in an edition.</summary>
/// <param name="Files">To read first, to print last.</param>
/// <param name="IsNew">False when it had been printed before.</param>
public sealed record PrintedPaper(ImmutableArray<PaperFile> Files, bool IsNew)
{
    /// <summary>The letters that the fonts of the theme do not have: they stand in another font.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];
}
