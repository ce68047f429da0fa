using OutreachSite.Publishing.Papers;

namespace OutreachSite.Publishing.Publish;

/// <summary>What came of a publication.</summary>
/// <param name="Site">What there is to say about the site.</param>
/// <param name="Built">How it was made; null when nothing had to be.</param>
/// <param name="Report">What publishing did; null when nothing was published.</param>
/// <param name="Problems">What kept it from being published.</param>
/// <param name="IsRefused">True when the site itself is in the way.</param>
public sealed record Publication(
    SiteSummary Site, BuiltSite? Built, PublishReport? Report, ImmutableArray<Diagnostic> Problems, bool IsRefused)
{
    /// <summary>Why the file that was asked for was made again; null when none was asked for, or when the site has no such file.</summary>
    public Message? Reason { get; init; }

    /// <summary>Why the program that makes smaller copies of pictures could not be used; null when it was, or when none was asked for.</summary>
    public Diagnostic? NoPictureTool { get; init; }

    /// <summary>How many pictures have no smaller copies, only because there is no program to make them.</summary>
    public int PicturesWaiting => Built?.PicturesWaiting ?? 0;

    /// <summary>What came of the pages that are wanted on paper.</summary>
    public PaperRunResult Papers { get; init; } = PaperRunResult.None;
}
