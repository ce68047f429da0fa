namespace OutreachSite.Content;

/// <summary>Where facts of a page come from.</summary>
/// <param name="Title">The name of the document.</param>
/// <param name="Issuer">Who published it.</param>
/// <param name="Date">When; null when it is not known.</param>
/// <param name="Locator">Where in the document: a page, a table.</param>
/// <param name="Url">A web address, or null.</param>
public sealed record CitedSource(LocalizedText Title, LocalizedText? Issuer, CitedDate? Date, LocalizedText? Locator, string? Url)
{
    /// <summary>The id by which a register of sources knows it; null where all is written out.</summary>
    public Written? Id { get; init; }
}
