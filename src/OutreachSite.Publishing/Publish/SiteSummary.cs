namespace OutreachSite.Publishing.Publish;

/// <summary>What there is to say about a site that was published.</summary>
/// <param name="Title">Its name, in the original language.</param>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Files">How many files.</param>
/// <param name="Diagnostics">In the order of files and lines.</param>
/// <param name="NextBoundary">The next day on which a page changes by itself; null when none is known.</param>
public sealed record SiteSummary(string Title, int Pages, int Files, ImmutableArray<Diagnostic> Diagnostics, DateOnly? NextBoundary);
