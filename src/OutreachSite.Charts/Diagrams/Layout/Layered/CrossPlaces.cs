namespace OutreachSite.Charts.Diagrams.Layout.Layered;

/// <summary>Where pieces lie along their layer: boxes near to their home and to what they are linked with, lines straight below their upper end.</summary>
internal sealed class CrossPlaces
{
    /// <summary>How far from the corner of a box a line may begin.</summary>
    public const double Corner = 14;

    private const double BoxGap = 18, AcrossGap = 16, LineGap = 12;
    private const int Rounds = 9;

    private readonly LayerGraph _graph;
    private readonly bool _isAcross;
    private readonly double _homeWeight;
    private readonly ILookup<Piece, Link> _above, _below;

    private CrossPlaces(LayerGraph graph, bool isAcross, double homeWeight)
    {
        (_graph, _isAcross, _homeWeight) = (graph, isAcross, homeWeight);
        var links = graph.Links.SelectMany(layer => layer).ToArray();
        (_above, _below) = (links.ToLookup(link => link.Lower), links.ToLookup(link => link.Upper));
    }

    /// <summary>The room that a layer needs.</summary>
    public static double Needed(Piece[] layer, bool isAcross) =>
        layer.Length == 0 ? 0 : layer.Sum(piece => piece.Size) + layer.Zip(layer.Skip(1)).Sum(pair => Gap(pair.First, pair.Second, isAcross));

    /// <summary>Places all pieces between two edges.</summary>
    /// <param name="graph">Its layers are in order.</param>
    /// <param name="isAcross">True when layers are columns.</param>
    /// <param name="homeWeight">How much more boxes keep to an even spacing than to what they are linked with.</param>
    /// <param name="edges">There must be room for each layer.</param>
    public static void Settle(LayerGraph graph, bool isAcross, double homeWeight, (double Low, double High) edges)
    {
        var places = new CrossPlaces(graph, isAcross, homeWeight);
        foreach (var layer in graph.Layers)
            places.GoHome(layer, edges);
        for (var round = 0; round < Rounds; round++)
        {
            for (var step = 0; step < graph.Layers.Length; step++)
                places.Move(graph.Layers[round % 2 == 0 ? step : graph.Layers.Length - 1 - step], edges);
        }
    }

    private static double Gap(Piece before, Piece after, bool isAcross) =>
        before.Kind == PieceKind.Box && after.Kind == PieceKind.Box ? isAcross ? AcrossGap : BoxGap : LineGap;

    /// <summary>Evenly over the layer; a column is packed and stands in the middle.</summary>
    private void GoHome(Piece[] layer, (double Low, double High) edges)
    {
        var (count, at) = (layer.Length, (edges.Low + edges.High - Needed(layer, _isAcross)) / 2);
        var boxes = layer.Count(piece => piece.Kind == PieceKind.Box);
        var box = 0;
        for (var i = 0; i < count; i++)
        {
            at += i == 0 ? 0 : Gap(layer[i - 1], layer[i], _isAcross);
            layer[i].Home = _isAcross || layer[i].Kind != PieceKind.Box ? at + layer[i].Size / 2 : edges.Low + (edges.High - edges.Low) * (box++ + 0.5) / boxes;
            layer[i].At = layer[i].Home;
            at += layer[i].Size;
        }
    }

    private void Move(Piece[] layer, (double Low, double High) edges)
    {
        if (layer.Length == 0)
            return;
        var wishes = layer.Select(Wish).ToArray();
        var gaps = layer.Index().Select(one => one.Index == 0 ? 0 : (layer[one.Index - 1].Size + one.Item.Size) / 2 + Gap(layer[one.Index - 1], one.Item, _isAcross)).ToArray();
        foreach (var (piece, at) in layer.Zip(Apart.Place(wishes, gaps, edges.Low + layer[0].Size / 2, edges.High - layer[^1].Size / 2)))
            piece.At = at;
    }

    private double Wish(Piece piece) => piece.Kind switch
    {
        PieceKind.Box => WishOfBox(piece),
        PieceKind.Bracket => WishOfBracket([.. _above[piece].Select(link => link.Upper), .. _below[piece].Select(link => link.Lower)]),
        _ => WishOfLine(_above[piece].Single().Upper, _below[piece].Single().Lower) - piece.Port,
    };

    /// <summary>In the middle of the room between its two boxes.</summary>
    private static double WishOfBracket(ImmutableArray<Piece> boxes) => (boxes.MinBy(box => box.At)!.High + boxes.MaxBy(box => box.At)!.Low) / 2;

    private double WishOfBox(Piece box)
    {
        if (box.IsCenter || box.KeepsHome)
            return box.Home;
        var others = _above[box].Select(link => link.Upper).Concat(_below[box].Select(link => link.Lower)).Where(other => !other.IsCenter && other.Kind != PieceKind.Bracket).Select(other => other.At + other.Port).ToArray();
        return (box.Home * _homeWeight + others.Sum()) / (_homeWeight + others.Length);
    }

    /// <summary>Straight below its upper end, there as near to its lower end as can be.</summary>
    private static double WishOfLine(Piece upper, Piece lower)
    {
        var aim = lower.Kind == PieceKind.Box && upper.Kind == PieceKind.Box && !lower.IsCenter ? Nearest(upper.At, lower) : lower.At + lower.Port;
        return upper.Kind != PieceKind.Box ? upper.At + upper.Port : lower.IsCenter ? upper.At : upper.IsCenter ? Nearest(lower.At + lower.Port, upper) : Nearest(aim, upper);
    }

    /// <summary>The point of a box that is nearest, away from its corners.</summary>
    public static double Nearest(double at, Piece box) => Math.Clamp(at, box.Low + Corner, box.High - Corner);
}
