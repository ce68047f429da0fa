using OutreachSite.Publishing.Papers;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Groups;

/// <summary>What there is to say about one site after a run. Holds nothing of the build itself.</summary>
/// <param name="Site">Which one.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Summary">What there is to say of its content.</param>
/// <param name="Report">What publishing did; null when nothing was published.</param>
/// <param name="Diagnostics">All that was found, with paths from the root of the group.</param>
public sealed record GroupResult(
    GroupSite Site, GroupOutcome Outcome, SiteSummary Summary, PublishReport? Report, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What came of the pages that are wanted on paper.</summary>
    public PaperRunResult Papers { get; init; } = PaperRunResult.None;

    /// <summary>How many pictures have no smaller copies, only because there is no program to make them.</summary>
    public int PicturesWaiting { get; init; }

    /// <summary>Why the program that makes smaller copies could not be used; null when it was, or when none was asked for.</summary>
    public Diagnostic? NoPictureTool { get; init; }
}
