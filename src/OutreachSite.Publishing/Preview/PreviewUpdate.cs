using System.Collections.Frozen;

namespace OutreachSite.Publishing.Preview;

/// <summary>What came of bringing a preview up to date.</summary>
/// <param name="BasePath">Where the site stands on its host: <c>/</c> or <c>/portal/</c>.</param>
/// <param name="Pages">How many pages could be made.</param>
/// <param name="Diagnostics">In the order of files and lines.</param>
/// <param name="NextBoundary">The next day on which a page changes by itself; null when none is known.</param>
/// <param name="Broken">The pages that could not be made now, by the path at which they would be published.</param>
/// <param name="IsReadable">False when no page could be made, because something that speaks for the whole site could not be read.</param>
/// <param name="IsChanged">True when anything that is shown is different from before.</param>
public sealed record PreviewUpdate(
    string BasePath, int Pages, ImmutableArray<Diagnostic> Diagnostics, DateOnly? NextBoundary, FrozenSet<RelativePath> Broken,
    bool IsReadable, bool IsChanged);
