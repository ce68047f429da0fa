namespace OutreachSite.Charts.Diagrams.Layout.Layered;

/// <summary>What stands in a layer.</summary>
internal enum PieceKind
{
    /// <summary>A box.</summary>
    Box,

    /// <summary>A line with its words beside it.</summary>
    Label,

    /// <summary>A line between two boxes of the same row: it turns here, with its words at the turn.</summary>
    Bracket,

    /// <summary>A line that only passes.</summary>
    Way,
}

/// <summary>Something in a layer on its way to a place. Its size lies along the layer, its depth across it.</summary>
internal sealed class Piece(PieceKind kind, int layer)
{
    public PieceKind Kind { get; } = kind;

    public int Layer { get; } = layer;

    /// <summary>Which box it is; -1 for everything else.</summary>
    public int Node { get; init; } = -1;

    public ImmutableArray<string> Lines { get; init; } = [];

    public bool IsCenter { get; init; }

    /// <summary>True when it stands at home whatever it is linked with: what is next to the middle of a hub is spaced evenly.</summary>
    public bool KeepsHome { get; set; }

    public double Size { get; set; }

    public double Depth { get; set; }

    /// <summary>Where its middle lies along the layer.</summary>
    public double At { get; set; }

    /// <summary>Where its middle would lie if only its own layer counted.</summary>
    public double Home { get; set; }

    /// <summary>Where it stands in the order of its layer, from 0 to 1.</summary>
    public double Place { get; set; }

    /// <summary>Where a line passes through it, from its middle.</summary>
    public double Port { get; init; }

    public double Low => At - Size / 2;

    public double High => At + Size / 2;
}

/// <summary>A piece of a line between two neighbouring layers.</summary>
internal sealed class Link(Piece upper, Piece lower, EdgeBundle bundle)
{
    public Piece Upper { get; } = upper;

    public Piece Lower { get; } = lower;

    public EdgeBundle Bundle { get; } = bundle;

    /// <summary>Where it leaves the upper piece and reaches the lower.</summary>
    public double A { get; set; }

    /// <summary>Where it reaches the lower piece.</summary>
    public double B { get; set; }

    /// <summary>On which of the parallels it goes from the one to the other; -1 when it is straight.</summary>
    public int Track { get; set; } = -1;

    public bool IsStraight => Math.Abs(A - B) < 0.5;

    public bool HasHeadAtUpper => Upper.Kind == PieceKind.Box && HeadAt(Upper.Node);

    public bool HasHeadAtLower => Lower.Kind == PieceKind.Box && HeadAt(Lower.Node);

    private bool HeadAt(int node) => node == Bundle.First ? Bundle.HasHeadAtFirst : Bundle.HasHeadAtLast;
}

/// <summary>A whole line: its links from its first box to its last; where it turns there are two, both at the bracket.</summary>
internal sealed record Route(EdgeBundle Bundle, ImmutableArray<Link> Links, Piece? Bracket);
