namespace OutreachSite.Charts.Diagrams;

/// <summary>Boxes and the lines between them, before anybody has drawn them.</summary>
/// <param name="Id">Begins every id of the drawings: letters, digits and hyphens.</param>
/// <param name="Title">What is shown.</param>
/// <param name="Shape">How it is laid out.</param>
public sealed record Diagram(string Id, string Title, DiagramShape Shape)
{
    /// <summary>The boxes, in the author's order. In a hub the first is the middle.</summary>
    public ImmutableArray<DiagramNode> Nodes { get; init; } = [];

    /// <summary>The lines. One that leads to a box that does not exist is left out.</summary>
    public ImmutableArray<DiagramEdge> Edges { get; init; } = [];

    /// <summary>The names of the lanes from left to right; used by <see cref="DiagramShape.Lanes"/>.</summary>
    public ImmutableArray<string> Lanes { get; init; } = [];

    /// <summary>The names of the levels from top to bottom; used by <see cref="DiagramShape.Levels"/>.</summary>
    public ImmutableArray<string> Levels { get; init; } = [];
}

/// <summary>How a diagram is laid out.</summary>
public enum DiagramShape
{
    /// <summary>One box in the middle, the others around it, the nearer the fewer lines lie between.</summary>
    Hub,

    /// <summary>Columns side by side, with boxes in each and lines across.</summary>
    Lanes,

    /// <summary>Rows from the widest level to the nearest.</summary>
    Levels,

    /// <summary>A grid of boxes without lines.</summary>
    Panels,

    /// <summary>What belongs to what: from the top down.</summary>
    Tree,
}
