using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Diagrams.Layout;

/// <summary>A point of a drawing.</summary>
internal readonly record struct Corner(double X, double Y);

/// <summary>A box where it stands, with its text broken into lines.</summary>
internal sealed record PlacedNode(DiagramNode Node, Box Box, NodeText Text, bool IsCenter)
{
    /// <summary>True when its words begin at the left, though it be a name alone: its neighbours' do.</summary>
    public bool IsReadFromLeft { get; init; } = !Text.Members.IsEmpty;
}

/// <summary>A line from its first corner to its last; all its pieces are level or upright.</summary>
internal sealed record PlacedLine(DiagramEdge Edge, ImmutableArray<Corner> Corners, bool HasHeadAtStart, bool HasHeadAtEnd);

/// <summary>Lines of text at a line, the first from the top of the box.</summary>
internal sealed record PlacedLabel(Box Box, ImmutableArray<string> Lines, Anchor Anchor);

/// <summary>The ground of a lane or a level, or its name alone.</summary>
internal sealed record PlacedBand(Box? Ground, Box Title, ImmutableArray<string> Lines, Anchor Anchor);

/// <summary>A drawing that is laid out.</summary>
internal sealed record DiagramSheet(double Width, double Height)
{
    public ImmutableArray<PlacedBand> Bands { get; init; } = [];

    public ImmutableArray<PlacedNode> Nodes { get; init; } = [];

    public ImmutableArray<PlacedLine> Lines { get; init; } = [];

    public ImmutableArray<PlacedLabel> Labels { get; init; } = [];
}
