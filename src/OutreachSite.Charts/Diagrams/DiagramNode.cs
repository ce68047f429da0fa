namespace OutreachSite.Charts.Diagrams;

/// <summary>A box.</summary>
/// <param name="Id">By which lines name it; never shown.</param>
/// <param name="Label">Its name.</param>
public sealed record DiagramNode(string Id, string Label)
{
    /// <summary>What is in it, a line each: members, services, examples.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>A short word above the name: what sort of body it is, or the sign of a panel (ア). Null for none.</summary>
    public string? Group { get; init; }

    /// <summary>The lane in which it stands; null elsewhere than in lanes.</summary>
    public string? Lane { get; init; }

    /// <summary>The level on which it stands; null elsewhere than in levels.</summary>
    public string? Level { get; init; }

    /// <summary>Where its name leads; null when it is no link.</summary>
    public string? Url { get; init; }

    /// <summary>True when the box itself is a guess, not only what leads to it.</summary>
    public bool IsInferred { get; init; }
}
