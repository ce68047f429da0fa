namespace OutreachSite.Charts.Maps;

/// <summary>A map to be drawn: a boundary, names, and numbered places.</summary>
public sealed record MapRequest
{
    /// <summary>Begins every id of the drawings: letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>What the map shows.</summary>
    public required string Title { get; init; }

    /// <summary>The numbered places, in any order.</summary>
    public required ImmutableArray<MapMarker> Markers { get; init; }

    /// <summary>Closed lines around the area; what lies within an odd number of them is inside. May be empty.</summary>
    public ImmutableArray<ImmutableArray<MapPoint>> Boundary { get; init; } = [];

    /// <summary>Names to write on the map.</summary>
    public ImmutableArray<MapLabel> Labels { get; init; } = [];

    /// <summary>On the page of one place its number: it alone is drawn as a sign, the others as dots. Null for the map of all.</summary>
    public string? Marked { get; init; }
}
