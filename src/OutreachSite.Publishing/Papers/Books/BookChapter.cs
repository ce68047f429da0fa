namespace OutreachSite.Publishing.Papers.Books;

/// <summary>A page of the site as a chapter of a book.</summary>
/// <param name="Output">The page in the output of the site.</param>
/// <param name="Source">The text that it shows, from the root of the site.</param>
/// <param name="Title">Its heading, without markup.</param>
/// <param name="Main">The markup of its main part.</param>
/// <param name="Attributes">The attributes of its body, which style sheets look at: kind and accent.</param>
/// <param name="Sheets">The style sheets that it loads, in their order.</param>
internal sealed record BookChapter(RelativePath Output, RelativePath Source, string Title, string Main, string Attributes, ImmutableArray<RelativePath> Sheets)
{
    /// <summary>The names of the places in its main part.</summary>
    public required ImmutableHashSet<string> Places { get; init; }
}
