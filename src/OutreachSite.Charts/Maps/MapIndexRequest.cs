namespace OutreachSite.Charts.Maps;

/// <summary>A map of parts to be drawn: a boundary, and a plate for each part.</summary>
public sealed record MapIndexRequest
{
    /// <summary>Begins every id of the drawing: letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>What the map shows.</summary>
    public required string Title { get; init; }

    /// <summary>The parts, in the order in which they are read.</summary>
    public required ImmutableArray<MapRegion> Regions { get; init; }

    /// <summary>Closed lines around the area; what lies within an odd number of them is inside. May be empty.</summary>
    public ImmutableArray<ImmutableArray<MapPoint>> Boundary { get; init; } = [];
}
