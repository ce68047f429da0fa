using OutreachSite.Pipelines.Execution;
using OutreachSite.Publishing.Papers;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing;

/// <summary>What a build made, and everything that there is to say about it.</summary>
/// <param name="Files">What is published, in the order of paths; with their bytes only when the site was built in memory.</param>
/// <param name="Diagnostics">In the order of files and lines.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="NextBoundary">The next day on which a page changes by itself; null when none is known.</param>
/// <param name="BasePath">Where the site stands on its host: <c>/</c> or <c>/portal/</c>.</param>
/// <param name="Build">What was run for it, and why.</param>
public sealed record BuiltSite(
    ImmutableArray<SiteFile> Files, ImmutableArray<Diagnostic> Diagnostics, int Pages, DateOnly? NextBoundary, string BasePath, Evaluation Build)
{
    /// <summary>The pages that the sources ask for and that could not be made, by the path at which they would be published.</summary>
    public ImmutableArray<RelativePath> Broken { get; init; } = [];

    /// <summary>False when no page could be made, because something that speaks for the whole site could not be read.</summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>The pages that are wanted on paper, in the order of paths.</summary>
    public ImmutableArray<PrintablePage> Printable { get; init; } = [];

    /// <summary>How many pictures would have smaller copies if there were a program to make them.</summary>
    public int PicturesWaiting { get; init; }

    /// <summary>The name of the site, in the original language; empty when it is not known.</summary>
    public required string Title { get; init; }
}
