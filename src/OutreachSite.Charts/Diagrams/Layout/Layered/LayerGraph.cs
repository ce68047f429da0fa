using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Diagrams.Layout.Layered;

/// <summary>How large things may be.</summary>
/// <param name="IsAcross">True when layers are columns and lines run from left to right.</param>
/// <param name="BoxWidth">The width of a box.</param>
/// <param name="LabelWidth">How wide words at a line may be.</param>
/// <param name="LabelLayers">How many layers the words between two rows may take.</param>
internal readonly record struct Measures(bool IsAcross, double BoxWidth, double LabelWidth, int LabelLayers);

/// <summary>Rows of boxes with layers of words between them, and every line as a chain of links from layer to layer.</summary>
internal sealed class LayerGraph
{
    private const double LineRoom = 6, BesideLine = 11;

    /// <summary>From line to line where a line leaves a box near to its neighbour and comes to that.</summary>
    private const double Turn = 48;

    private readonly Measures _measures;
    private readonly Typesetter _type;
    private readonly List<List<Piece>> _layers = [];
    private readonly List<Route> _routes = [];
    private readonly int[] _layerOfRow;

    private LayerGraph(ImmutableArray<Row> rows, ImmutableArray<EdgeBundle> bundles, Measures measures, Typesetter type)
    {
        (Rows, Order, _measures, _type) = (rows, [.. rows.SelectMany(row => row.Nodes)], measures, type);
        RowOf = [.. rows.SelectMany((row, index) => Enumerable.Repeat(index, row.Nodes.Length))];
        var slots = bundles.Select(bundle => (Bundle: bundle, Slot: SlotOf(bundle))).ToArray();
        var layersOfSlot = Enumerable.Range(0, rows.Length).Select(slot => LayersOf(slot, [.. slots.Where(one => one.Slot == slot).Select(one => one.Bundle)])).ToArray();
        _layerOfRow = new int[rows.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            for (var i = 0; i < layersOfSlot[row]; i++)
                _layers.Add([]);
            _layerOfRow[row] = _layers.Count;
            _layers.Add([]);
        }

        for (var node = 0; node < Order.Length; node++)
            _layers[_layerOfRow[RowOf[node]]].Add(Boxes(node));
        var turn = new int[rows.Length];
        foreach (var (bundle, slot) in slots)
            Connect(bundle, slot, layersOfSlot[slot] == 0 ? -1 : FirstLayer(slot, layersOfSlot) + turn[slot]++ % layersOfSlot[slot]);
        Layers = [.. _layers.Select(layer => layer.ToArray())];
        Routes = [.. _routes];
        Links = [.. Enumerable.Range(0, Math.Max(0, _layers.Count - 1)).Select(layer => Routes.SelectMany(route => route.Links).Where(link => link.Upper.Layer == layer).ToImmutableArray())];
    }

    public ImmutableArray<Row> Rows { get; }

    /// <summary>All boxes, row by row.</summary>
    public ImmutableArray<DiagramNode> Order { get; }

    /// <summary>The row of each box.</summary>
    public ImmutableArray<int> RowOf { get; }

    /// <summary>The layers; their pieces are in order.</summary>
    public ImmutableArray<Piece[]> Layers { get; }

    /// <summary>The links below each layer but the last.</summary>
    public ImmutableArray<ImmutableArray<Link>> Links { get; }

    public ImmutableArray<Route> Routes { get; }

    /// <summary>Null when a line between boxes of one row has no room to turn.</summary>
    public static LayerGraph? Of(ImmutableArray<Row> rows, ImmutableArray<DiagramEdge> edges, Measures measures, Typesetter type)
    {
        var bundles = EdgeBundle.Of([.. rows.SelectMany(row => row.Nodes)], edges);
        return measures.IsAcross && rows.Length == 1 && !bundles.IsEmpty ? null : new(rows, bundles, measures, type);
    }

    public int LayerOfRow(int row) => _layerOfRow[row];

    private int FirstLayer(int slot, int[] layersOfSlot) => _layerOfRow[slot] - layersOfSlot[slot];

    /// <summary>Between which rows the words of a line stand: before the row of this number.</summary>
    private int SlotOf(EdgeBundle bundle)
    {
        var (first, last) = (RowOf[bundle.First], RowOf[bundle.Last]);
        return first < last ? first + 1 : !_measures.IsAcross || first == Rows.Length - 1 ? first : first + 1;
    }

    private int LayersOf(int slot, ImmutableArray<EdgeBundle> bundles)
    {
        var labels = bundles.Where(bundle => !bundle.Labels.IsEmpty || RowOf[bundle.First] == RowOf[bundle.Last]).ToArray();
        if (labels.Length == 0)
            return 0;
        return _measures.IsAcross ? 1 : Math.Min(labels.Length, _measures.LabelLayers);
    }

    private Piece Boxes(int node)
    {
        var text = _type.Of(Order[node], _measures.BoxWidth);
        return new(PieceKind.Box, _layerOfRow[RowOf[node]])
        {
            Node = node, IsCenter = Rows[RowOf[node]].IsCenter, Size = _measures.IsAcross ? text.Height : _measures.BoxWidth, Depth = _measures.IsAcross ? _measures.BoxWidth : text.Height,
        };
    }

    private void Connect(EdgeBundle bundle, int slot, int labelLayer)
    {
        var (first, last) = (_layers[_layerOfRow[RowOf[bundle.First]]].Single(piece => piece.Node == bundle.First), _layers[_layerOfRow[RowOf[bundle.Last]]].Single(piece => piece.Node == bundle.Last));
        if (first.Layer == last.Layer)
        {
            // A turn lies in the layer beside its row.
            var layer = _layerOfRow[slot] > first.Layer ? first.Layer + 1 : first.Layer - 1;
            var bracket = Bracket(bundle, layer);
            _layers[layer].Add(bracket);
            Link To(Piece box) => layer < first.Layer ? new(bracket, box, bundle) : new(box, bracket, bundle);
            _routes.Add(new(bundle, [To(first), To(last)], bracket));
            return;
        }

        var (links, before) = (ImmutableArray.CreateBuilder<Link>(), first);
        for (var layer = first.Layer + 1; layer <= last.Layer; layer++)
        {
            var next = layer == last.Layer ? last : layer == labelLayer && !bundle.Labels.IsEmpty ? Label(bundle, layer) : new Piece(PieceKind.Way, layer) { Size = LineRoom, Depth = 0 };
            if (next != last)
                _layers[layer].Add(next);
            links.Add(new(before, next, bundle));
            before = next;
        }

        _routes.Add(new(bundle, links.ToImmutable(), null));
    }

    /// <summary>Downwards the words stand at the right of the line, across they stand above it.</summary>
    private Piece Label(EdgeBundle bundle, int layer)
    {
        var lines = Wrap(bundle);
        var (width, height) = (TextWidth.Of(lines, NodeText.SmallSize), lines.Length * NodeText.SmallStep);
        return _measures.IsAcross
            ? new(PieceKind.Label, layer) { Lines = lines, Size = height + LineRoom, Depth = width, Port = height / 2 }
            : new(PieceKind.Label, layer) { Lines = lines, Size = width + LineRoom / 2 + BesideLine, Depth = height, Port = LineRoom / 2 - (width + LineRoom / 2 + BesideLine) / 2 };
    }

    private Piece Bracket(EdgeBundle bundle, int layer)
    {
        var lines = Wrap(bundle);
        var (width, height) = (TextWidth.Of(lines, NodeText.SmallSize), lines.Length * NodeText.SmallStep);
        return _measures.IsAcross
            ? new(PieceKind.Bracket, layer) { Lines = lines, Size = Math.Max(Turn, height + LineRoom), Depth = lines.IsEmpty ? LineRoom : width + BesideLine }
            : new(PieceKind.Bracket, layer) { Lines = lines, Size = Math.Max(Turn, width + 2 * LineRoom), Depth = height + LineRoom };
    }

    private ImmutableArray<string> Wrap(EdgeBundle bundle) => [.. bundle.Labels.SelectMany(label => _type.Wrap(label, NodeText.SmallSize, _measures.LabelWidth))];
}
