using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing;

/// <summary>A whole site in memory, with everything that there is to say about it.</summary>
/// <param name="Files">What would be published, in the order of paths.</param>
/// <param name="Diagnostics">In the order of files and lines.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="NextBoundary">The next day on which a page changes by itself; null when none is known.</param>
/// <param name="BasePath">Where the site stands on its host: <c>/</c> or <c>/portal/</c>.</param>
public sealed record BuiltSite(
    ImmutableArray<SiteFile> Files, ImmutableArray<Diagnostic> Diagnostics, int Pages, DateOnly? NextBoundary, string BasePath);
