namespace OutreachSite.Charts;

/// <summary>What stands around every drawing: names, the author's finding, the sample and where the numbers come from.</summary>
/// <param name="Id">Begins every id of the drawing; the caller makes it unique on its page (letters, digits, hyphens).</param>
/// <param name="Title">What is measured.</param>
public sealed record ChartHead(string Id, string Title)
{
    /// <summary>What the percentages are of, or how it was counted; null when nothing need be said.</summary>
    public string? Subtitle { get; init; }

    /// <summary>What the author found, as one sentence; null when the generated sentence must do.</summary>
    public string? Finding { get; init; }

    /// <summary>How many answered.</summary>
    public SampleSize Sample { get; init; } = SampleSize.NotPublished;

    /// <summary>Who published the numbers; null when not given.</summary>
    public string? Source { get; init; }

    /// <summary>The day for which the numbers hold, as the caller writes it; null when not given.</summary>
    public string? AsOf { get; init; }
}
