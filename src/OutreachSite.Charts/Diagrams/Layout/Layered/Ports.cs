namespace OutreachSite.Charts.Diagrams.Layout.Layered;

/// <summary>Where lines leave and reach their pieces: at boxes opposite to their other end, and apart from one another.</summary>
internal static class Ports
{
    private const double Distance = 18, Snap = 9;

    /// <summary>Sets both ends of every link.</summary>
    /// <param name="graph">All pieces have their place.</param>
    /// <param name="shares">True when lines without words leave a box together, as in a tree.</param>
    public static void Place(LayerGraph graph, bool shares)
    {
        var links = graph.Links.SelectMany(layer => layer).ToArray();
        foreach (var link in links)
        {
            link.A = PassOf(link.Upper, link) ?? Wish(link.Upper, link.Lower, link);
            link.B = PassOf(link.Lower, link) ?? Wish(link.Lower, link.Upper, link);
        }

        foreach (var side in links.Where(link => link.Upper.Kind == PieceKind.Box).GroupBy(link => link.Upper))
            PlaceUpper(side.Key, [.. side], shares);
        foreach (var side in links.Where(link => link.Lower.Kind == PieceKind.Box).GroupBy(link => link.Lower))
            Spread(side.Key, [.. side], link => shares && side.Count() == 1 ? side.Key.At : link.B, link => link.Upper.At, (link, at) => link.B = at);
        foreach (var link in links.Where(link => Math.Abs(link.A - link.B) is > 0 and < Snap))
            Straighten(link, shares);
    }

    /// <summary>Where a line passes a piece that is no box.</summary>
    private static double? PassOf(Piece piece, Link link) => piece.Kind switch
    {
        PieceKind.Box => null,
        PieceKind.Bracket => TurnOf(piece, link),
        _ => piece.At + piece.Port,
    };

    /// <summary>A bracket has its ends at its edges: the one for the box that lies before the other, and the one for the other.</summary>
    private static double TurnOf(Piece bracket, Link link)
    {
        var box = link.Upper == bracket ? link.Lower : link.Upper;
        return box.At < bracket.At || (box.At == bracket.At && box.Node == link.Bundle.First) ? bracket.Low + 2 : bracket.High - 2;
    }

    private static double Wish(Piece box, Piece other, Link link)
    {
        if (PassOf(other, link) is { } pass)
            return CrossPlaces.Nearest(pass, box);
        var (low, high) = (Math.Max(box.Low, other.Low) + CrossPlaces.Corner, Math.Min(box.High, other.High) - CrossPlaces.Corner);
        return low <= high ? (low + high) / 2 : CrossPlaces.Nearest(other.At, box);
    }

    private static void PlaceUpper(Piece box, ImmutableArray<Link> links, bool shares)
    {
        if (!shares)
        {
            Spread(box, links, link => link.A, link => link.Lower.At, (link, at) => link.A = at);
            return;
        }

        foreach (var link in links)
            link.A = box.At;
    }

    private static void Spread(Piece box, ImmutableArray<Link> links, Func<Link, double> wish, Func<Link, double> other, Action<Link, double> set)
    {
        ImmutableArray<Link> order = [.. links.OrderBy(wish).ThenBy(other)];
        var distance = Math.Min(Distance, order.Length == 1 ? Distance : (box.Size - 2 * CrossPlaces.Corner) / (order.Length - 1));
        var places = Apart.Place([.. order.Select(wish)], [.. order.Select(_ => distance)], box.Low + CrossPlaces.Corner, box.High - CrossPlaces.Corner);
        foreach (var (link, at) in order.Zip(places))
            set(link, at);
    }

    /// <summary>A small step would look like a mistake.</summary>
    private static void Straighten(Link link, bool shares)
    {
        if (link.Lower.Kind == PieceKind.Box)
            link.B = link.A;
        else if (link.Upper.Kind == PieceKind.Box && !shares)
            link.A = link.B;
    }
}
