namespace OutreachSite.Publishing.Groups;

/// <summary>One line of <c>sites.json</c>.</summary>
/// <param name="Title">The name of the site, in the original language.</param>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Manifest">The digest of its manifest, and so of all its files.</param>
public sealed record PublishedSite(string Title, int Pages, ContentHash Manifest);
