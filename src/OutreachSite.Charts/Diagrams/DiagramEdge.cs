namespace OutreachSite.Charts.Diagrams;

/// <summary>A line between two boxes.</summary>
/// <param name="From">The id of the one.</param>
/// <param name="To">The id of the other.</param>
public sealed record DiagramEdge(string From, string To)
{
    /// <summary>What it is about; null when nothing need be said.</summary>
    public string? Label { get; init; }

    /// <summary>Where its heads are.</summary>
    public DiagramDirection Direction { get; init; } = DiagramDirection.One;

    /// <summary>True when the source does not say it so and somebody concluded it: the line is dashed, and the words say 推定.</summary>
    public bool IsInferred { get; init; }
}

/// <summary>Where the heads of a line are.</summary>
public enum DiagramDirection
{
    /// <summary>Nowhere: the two belong together.</summary>
    None,

    /// <summary>At its end.</summary>
    One,

    /// <summary>At both ends.</summary>
    Both,
}
