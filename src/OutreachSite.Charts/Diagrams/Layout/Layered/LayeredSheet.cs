using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Diagrams.Layout.Layered;

/// <summary>Turns places along and across layers into boxes, lines and words on a drawing.</summary>
/// <param name="Graph">All pieces have their place along their layer.</param>
/// <param name="Main">Where the layers lie.</param>
/// <param name="IsAcross">True when layers are columns.</param>
/// <param name="Type">Breaks texts.</param>
internal sealed record LayeredSheet(LayerGraph Graph, MainPlaces Main, bool IsAcross, Typesetter Type)
{
    private const double BesideLine = 11;

    /// <summary>The boxes; those of one row are equally high, those of one column equally wide.</summary>
    public ImmutableArray<PlacedNode> Nodes =>
    [
        .. Graph.Layers.SelectMany(layer => layer).Where(piece => piece.Kind == PieceKind.Box).OrderBy(piece => piece.Node).Select(piece =>
        {
            var box = BoxOf(piece.Low, Main.Starts[piece.Layer], piece.Size, Main.Depths[piece.Layer]);
            return new PlacedNode(Graph.Order[piece.Node], box, Type.Of(Graph.Order[piece.Node], box.Width), piece.IsCenter);
        }),
    ];

    public ImmutableArray<PlacedLine> Lines =>
        [.. Graph.Routes.Select(route => new PlacedLine(route.Bundle.Edge, Straightened(route.Bracket is { } bracket ? Turn(route, bracket) : Way(route)), HeadAtStart(route), HeadAtEnd(route)))];

    public ImmutableArray<PlacedLabel> Labels => [.. Graph.Layers.SelectMany(layer => layer).Where(piece => !piece.Lines.IsEmpty).Select(LabelOf)];

    private static bool HeadAtStart(Route route) => route.Bundle.HasHeadAtFirst;

    private static bool HeadAtEnd(Route route) => route.Bundle.HasHeadAtLast;

    private double EndOf(int layer) => Main.Starts[layer] + Main.Depths[layer];

    private Corner At(double cross, double main) => IsAcross ? new(main, cross) : new(cross, main);

    private Box BoxOf(double cross, double main, double size, double depth) => IsAcross ? new(main, cross, depth, size) : new(cross, main, size, depth);

    private IEnumerable<Corner> Way(Route route)
    {
        foreach (var link in route.Links)
        {
            yield return At(link.A, EndOf(link.Upper.Layer));
            if (link.Track >= 0)
            {
                yield return At(link.A, Main.TrackOf(link));
                yield return At(link.B, Main.TrackOf(link));
            }

            yield return At(link.B, Main.Starts[link.Lower.Layer]);
        }
    }

    /// <summary>From the first box to the bracket, along it, and back to the other box.</summary>
    private IEnumerable<Corner> Turn(Route route, Piece bracket)
    {
        var run = RunOf(bracket);
        return [.. ToBracket(route.Links[0], bracket, run), .. ToBracket(route.Links[1], bracket, run).Reverse()];
    }

    private IEnumerable<Corner> ToBracket(Link link, Piece bracket, double run)
    {
        var isBelow = link.Upper == bracket;
        var (atBox, atBracket) = isBelow ? (link.B, link.A) : (link.A, link.B);
        yield return At(atBox, isBelow ? Main.Starts[link.Lower.Layer] : EndOf(link.Upper.Layer));
        if (link.Track >= 0)
        {
            yield return At(atBox, Main.TrackOf(link));
            yield return At(atBracket, Main.TrackOf(link));
        }

        yield return At(atBracket, run);
    }

    /// <summary>A bracket turns at the side of its row.</summary>
    private double RunOf(Piece bracket) => IsBefore(bracket) ? EndOf(bracket.Layer) - 1 : Main.Starts[bracket.Layer] + 1;

    private bool IsBefore(Piece bracket) => Graph.Links[bracket.Layer].Any(link => link.Upper == bracket);

    private PlacedLabel LabelOf(Piece piece)
    {
        var (start, depth, height) = (Main.Starts[piece.Layer], Main.Depths[piece.Layer], piece.Lines.Length * NodeText.SmallStep);
        var width = TextWidth.Of(piece.Lines, NodeText.SmallSize);
        if (piece.Kind == PieceKind.Label)
        {
            return IsAcross
                ? new(new(start, piece.Low, depth, height), piece.Lines, Anchor.Middle)
                : new(new(piece.High - width, start + (depth - height) / 2, width, height), piece.Lines, Anchor.Start);
        }

        if (!IsAcross)
            return new(new(piece.Low, EndOf(piece.Layer) - 4 - height, piece.Size, height), piece.Lines, Anchor.Middle);
        return IsBefore(piece)
            ? new(new(EndOf(piece.Layer) - BesideLine - width, piece.At - height / 2, width, height), piece.Lines, Anchor.End)
            : new(new(start + BesideLine, piece.At - height / 2, width, height), piece.Lines, Anchor.Start);
    }

    /// <summary>Without corners where a line goes on as it came.</summary>
    private static ImmutableArray<Corner> Straightened(IEnumerable<Corner> corners)
    {
        var kept = new List<Corner>();
        foreach (var corner in corners)
        {
            if (kept.Count > 0 && kept[^1] == corner)
                continue;
            if (kept.Count > 1 && ((kept[^1].X == corner.X && kept[^2].X == corner.X) || (kept[^1].Y == corner.Y && kept[^2].Y == corner.Y)))
                kept.RemoveAt(kept.Count - 1);
            kept.Add(corner);
        }

        return [.. kept];
    }
}
