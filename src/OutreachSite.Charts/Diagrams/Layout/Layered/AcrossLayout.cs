using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Diagrams.Layout.Layered;

/// <summary>Columns side by side with lines across: lanes on wide screens.</summary>
internal static class AcrossLayout
{
    private const double WidestBox = 220, NarrowestBox = 132, Margin = 10, TitleGap = 8, Far = 100_000, Enough = 60;
    private const int Trials = 6;

    /// <summary>The drawing; null when the columns do not fit beside one another.</summary>
    public static DiagramSheet? Of(Diagram diagram, double width, DiagramWords words, Typesetter type)
    {
        var sections = ReadingOrder.Of(diagram, words);
        if (sections.Length is < 2 or > 4)
            return null;
        var rows = Rows.Of(diagram, sections);
        foreach (var labelWidth in new[] { 116.0, 84, 68 })
        {
            if (Fit(rows, diagram, new(IsAcross: true, Math.Min(WidestBox, Math.Floor((width - (sections.Length - 1) * labelWidth) / sections.Length)), labelWidth, LabelLayers: 1), (width, type)) is { } fit)
                return Draw(fit.Graph, Spaced(fit.Main, fit.Graph, width - EndOf(fit.Main)), sections, (width, type));
        }

        return null;
    }

    /// <summary>The columns as wide as there is room; null when there is too little, or no room for a line to turn.</summary>
    private static (LayerGraph Graph, MainPlaces Main)? Fit(ImmutableArray<Row> rows, Diagram diagram, Measures measures, (double Width, Typesetter Type) paper)
    {
        (LayerGraph, MainPlaces)? best = null;
        for (var trial = 0; trial < Trials && measures.BoxWidth >= NarrowestBox; trial++)
        {
            if (LayerGraph.Of(rows, diagram.Edges, measures, paper.Type) is not { } graph)
                return null;
            var main = Place(graph);
            var room = paper.Width - EndOf(main);
            if (room < 0 && best is not null)
                break;
            if (room >= 0)
                best = (graph, main);
            if (room is >= 0 and < Enough || measures.BoxWidth >= WidestBox && room >= 0)
                break;
            measures = measures with { BoxWidth = Math.Min(WidestBox, measures.BoxWidth + Math.Floor((room - (room > 0 ? Enough / 2 : 0)) / rows.Length)) };
        }

        return best;
    }

    private static double EndOf(MainPlaces main) => main.End + Margin + 1;

    private static MainPlaces Place(LayerGraph graph)
    {
        LayerOrder.Arrange(graph);
        CrossPlaces.Settle(graph, isAcross: true, homeWeight: 1, (-Far, Far));
        Ports.Place(graph, shares: false);
        return MainPlaces.Of(graph, 1 + Margin, shares: false, Margin);
    }

    /// <summary>What room is left goes between the columns.</summary>
    private static MainPlaces Spaced(MainPlaces main, LayerGraph graph, double room)
    {
        var step = room / Math.Max(1, main.Channels.Length);
        return main with
        {
            Starts = [.. main.Starts.Select((start, layer) => start + layer * step)],
            Channels = [.. main.Channels.Select((channel, layer) => channel with { Before = channel.Before + (graph.Rows.Index().Any(row => graph.LayerOfRow(row.Index) == layer) ? step : 0), After = channel.After + step })],
        };
    }

    private static DiagramSheet Draw(LayerGraph graph, MainPlaces main, ImmutableArray<OrderedSection> sections, (double Width, Typesetter Type) paper)
    {
        ImmutableArray<ImmutableArray<string>> titles = [.. sections.Select((section, index) => paper.Type.Wrap(section.Title!, NodeText.NameSize, main.Depths[graph.LayerOfRow(index)]))];
        var top = 1 + Margin + titles.Max(lines => lines.Length) * NodeText.NameStep + TitleGap;
        Lift(graph, top - graph.Layers.SelectMany(layer => layer).Min(piece => piece.Low));
        var bottom = graph.Layers.SelectMany(layer => layer).Max(piece => piece.High) + Margin;
        var placed = new LayeredSheet(graph, main, IsAcross: true, paper.Type);
        return new(paper.Width, bottom + 1)
        {
            Nodes = placed.Nodes, Lines = placed.Lines, Labels = placed.Labels,
            Bands =
            [
                .. titles.Select((lines, index) =>
                {
                    var (start, depth) = (main.Starts[graph.LayerOfRow(index)], main.Depths[graph.LayerOfRow(index)]);
                    return new PlacedBand(new(start - Margin, 1, depth + 2 * Margin, bottom - 1), new(start, 1 + Margin, depth, lines.Length * NodeText.NameStep), lines, Anchor.Middle);
                }),
            ],
        };
    }

    private static void Lift(LayerGraph graph, double by)
    {
        foreach (var piece in graph.Layers.SelectMany(layer => layer))
            piece.At += by;
        foreach (var link in graph.Links.SelectMany(links => links))
            (link.A, link.B) = (link.A + by, link.B + by);
    }
}
