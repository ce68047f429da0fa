namespace OutreachSite.Charts.Diagrams.Layout.Layered;

/// <summary>
/// Puts the pieces of each layer in an order in which lines cross little: each goes to the mean place of those it is linked to, from the top and
/// from the bottom in turn (Sugiyama, Tagawa and Toda 1981). The author's order stays unless another one has fewer crossings.
/// </summary>
internal static class LayerOrder
{
    private const int Rounds = 8;

    public static void Arrange(LayerGraph graph)
    {
        var links = graph.Links.SelectMany(layer => layer).ToArray();
        var (above, below) = (links.ToLookup(link => link.Lower, link => link.Upper), links.ToLookup(link => link.Upper, link => link.Lower));
        Number(graph);
        SortLines(graph, above, below);
        var (best, least) = (Snapshot(graph), Crossings(graph));
        for (var round = 0; round < Rounds && least > 0; round++)
        {
            var isDown = round % 2 == 0;
            for (var step = 1; step < graph.Layers.Length; step++)
                Sort(graph.Layers[isDown ? step : graph.Layers.Length - 1 - step], isDown ? above : below);
            if (Crossings(graph) is var crossings && crossings < least)
                (best, least) = (Snapshot(graph), crossings);
        }

        foreach (var (layer, pieces) in best.Index())
            pieces.CopyTo(graph.Layers[layer], 0);
    }

    /// <summary>How many pairs of links cross.</summary>
    private static int Crossings(LayerGraph graph)
    {
        var count = 0;
        foreach (var links in graph.Links)
        {
            for (var i = 0; i < links.Length; i++)
            {
                for (var j = i + 1; j < links.Length; j++)
                {
                    if ((links[i].Upper.Place - links[j].Upper.Place) * (links[i].Lower.Place - links[j].Lower.Place) < 0)
                        count++;
                }
            }
        }

        return count;
    }

    /// <summary>Lines between boxes begin where their boxes are; boxes keep the author's order.</summary>
    private static void SortLines(LayerGraph graph, ILookup<Piece, Piece> above, ILookup<Piece, Piece> below)
    {
        foreach (var layer in graph.Layers)
        {
            var boxes = layer.Count(piece => piece.Kind == PieceKind.Box);
            double Wish(Piece piece) => piece.Kind == PieceKind.Box ? piece.Place : above[piece].Concat(below[piece]).Where(other => other.Kind == PieceKind.Box).Select(other => other.Place)
                .DefaultIfEmpty(boxes > 0 ? 0.5 : piece.Place).Average();
            Place(layer, [.. layer.OrderBy(Wish)]);
        }
    }

    private static void Sort(Piece[] layer, ILookup<Piece, Piece> others) =>
        Place(layer, [.. layer.OrderBy(piece => others[piece].Select(other => other.Place).DefaultIfEmpty(piece.Place).Average())]);

    private static void Place(Piece[] layer, ImmutableArray<Piece> order)
    {
        order.CopyTo(layer);
        foreach (var (index, piece) in layer.Index())
            piece.Place = (index + 0.5) / layer.Length;
    }

    private static void Number(LayerGraph graph)
    {
        foreach (var layer in graph.Layers)
            Place(layer, [.. layer]);
    }

    private static ImmutableArray<Piece[]> Snapshot(LayerGraph graph) => [.. graph.Layers.Select(layer => layer.ToArray())];
}
