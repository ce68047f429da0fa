using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Diagrams.Layout.Layered;

/// <summary>Rows from the top down: hubs, levels and trees on wide screens.</summary>
internal static class DownLayout
{
    private const double WidestBox = 214, NarrowestBox = 112, BoxGap = 18, WayRoom = 30, TitleWidth = 116, Margin = 10;
    private const int MostInARow = 5, MostLabelLayers = 4;

    /// <summary>The drawing; null when rows and lines do not fit beside one another.</summary>
    public static DiagramSheet? Of(Diagram diagram, double width, DiagramWords words, Typesetter type)
    {
        var sections = ReadingOrder.Of(diagram, words);
        if (sections.IsEmpty)
            return null;
        var whole = Rows.Of(diagram, sections);
        var isBanded = whole.Any(row => row.Band >= 0);
        var edges = isBanded ? (Low: TitleWidth + 2 * Margin, High: width - 1 - Margin) : (Low: 1.0, High: width - 1);
        for (var most = MostInARow; most >= 2; most--)
        {
            var rows = Rows.AtMost(most, whole);
            var boxWidth = BoxWidth(diagram, rows, edges.High - edges.Low, type);
            for (var labelLayers = 1; labelLayers <= MostLabelLayers && boxWidth >= NarrowestBox; labelLayers++)
            {
                if (Fit(diagram, rows, edges.High - edges.Low, new(IsAcross: false, boxWidth, labelLayers > 2 ? 100 : Math.Min(160, boxWidth), labelLayers), type) is { } graph)
                    return Draw(diagram, graph, sections, (width, edges, type));
            }
        }

        return null;
    }

    /// <summary>How wide boxes can be for their rows, with the lines that pass between them.</summary>
    private static double BoxWidth(Diagram diagram, ImmutableArray<Row> rows, double room, Typesetter type)
    {
        // How many lines pass a row does not depend on how wide its boxes are.
        var trial = LayerGraph.Of(rows, diagram.Edges, new(IsAcross: false, NarrowestBox, NarrowestBox, LabelLayers: 1), type)!;
        return Math.Floor(rows.Index().Min(row =>
        {
            var (boxes, ways) = (row.Item.Nodes.Length, trial.Layers[trial.LayerOfRow(row.Index)].Count(piece => piece.Kind == PieceKind.Way));
            return Math.Min(WidestBox, (room - ways * WayRoom - (boxes - 1) * BoxGap) / boxes);
        }));
    }

    /// <summary>The layers with their pieces in order; null when one is too full.</summary>
    private static LayerGraph? Fit(Diagram diagram, ImmutableArray<Row> rows, double room, Measures measures, Typesetter type)
    {
        var graph = LayerGraph.Of(rows, diagram.Edges, measures, type)!;
        // A layer that is too full before its pieces are in order is so afterwards, but for a gap or two.
        if (graph.Layers.Any(layer => CrossPlaces.Needed(layer, isAcross: false) > room + BoxGap))
            return null;
        LayerOrder.Arrange(graph);
        return graph.Layers.All(layer => CrossPlaces.Needed(layer, isAcross: false) <= room) ? graph : null;
    }

    private static DiagramSheet Draw(Diagram diagram, LayerGraph graph, ImmutableArray<OrderedSection> sections, (double Width, (double Low, double High) Edges, Typesetter Type) paper)
    {
        var (isTree, isBanded) = (diagram.Shape == DiagramShape.Tree, graph.Rows.Any(row => row.Band >= 0));
        if (diagram.Shape == DiagramShape.Hub)
            AroundTheMiddle(graph, paper.Edges.High - paper.Edges.Low, paper.Type);
        if (isBanded)
            MakeRoomForTitles(graph, sections, paper.Type);
        CrossPlaces.Settle(graph, isAcross: false, isBanded ? 3 : isTree ? 0.001 : 0.1, paper.Edges);
        Ports.Place(graph, isTree);
        var main = MainPlaces.Of(graph, isBanded ? 1 + Margin : 1, isTree, isBanded ? Margin : 0);
        var placed = new LayeredSheet(graph, main, IsAcross: false, paper.Type);
        return new(paper.Width, main.End + 1 + (isBanded ? Margin : 0))
        {
            Nodes = placed.Nodes, Lines = placed.Lines, Labels = placed.Labels, Bands = isBanded ? Bands(graph, main, sections, (paper.Width, paper.Type)) : [],
        };
    }

    /// <summary>The middle is as wide as the rows beside it, which are spaced evenly, so that their lines reach it straight.</summary>
    private static void AroundTheMiddle(LayerGraph graph, double room, Typesetter type)
    {
        var center = graph.Layers.SelectMany(layer => layer).Single(piece => piece.IsCenter);
        var ways = graph.Layers[center.Layer].Length - 1;
        var boxes = graph.Rows.Max(row => row.Nodes.Length);
        center.Size = Math.Max(center.Size, Math.Min(room - ways * WayRoom, boxes * (center.Size + BoxGap) - BoxGap));
        center.Depth = type.Of(graph.Order[center.Node], center.Size).Height + 8;
        var row = graph.RowOf[center.Node];
        foreach (var box in graph.Layers.SelectMany(layer => layer).Where(piece => piece.Node >= 0 && Math.Abs(graph.RowOf[piece.Node] - row) == 1))
            box.KeepsHome = true;
    }

    /// <summary>A level is at least as high as its name.</summary>
    private static void MakeRoomForTitles(LayerGraph graph, ImmutableArray<OrderedSection> sections, Typesetter type)
    {
        foreach (var (index, row) in graph.Rows.Index())
        {
            var box = graph.Layers[graph.LayerOfRow(index)].First(piece => piece.Kind == PieceKind.Box);
            box.Depth = Math.Max(box.Depth, TitleOf(sections[row.Band], type).Length * NodeText.NameStep - Margin);
        }
    }

    private static ImmutableArray<string> TitleOf(OrderedSection section, Typesetter type) => type.Wrap(section.Title!, NodeText.NameSize, TitleWidth - Margin);

    private static ImmutableArray<PlacedBand> Bands(LayerGraph graph, MainPlaces main, ImmutableArray<OrderedSection> sections, (double Width, Typesetter Type) paper) =>
    [
        .. graph.Rows.Index().GroupBy(row => row.Item.Band).Select(band =>
        {
            var (first, last) = (graph.LayerOfRow(band.First().Index), graph.LayerOfRow(band.Last().Index));
            var (top, bottom) = (main.Starts[first] - Margin, main.Starts[last] + main.Depths[last] + Margin);
            var lines = TitleOf(sections[band.Key], paper.Type);
            var height = lines.Length * NodeText.NameStep;
            return new PlacedBand(new(1, top, paper.Width - 2, bottom - top), new(1 + Margin, (top + bottom - height) / 2, TitleWidth - Margin, height), lines, Anchor.Start);
        }),
    ];
}
