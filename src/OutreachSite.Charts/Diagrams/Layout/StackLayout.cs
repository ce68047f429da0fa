using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Diagrams.Layout;

/// <summary>
/// One column of boxes, for telephones: lanes and levels below one another, the middle of a hub first. Lines run in a gutter at the left and
/// come to the lower of their boxes from above, beside their words; a line without words comes from the side.
/// </summary>
internal sealed class StackLayout
{
    private const double Gap = 16, TrackStep = 14, DropStep = 16, HeadRoom = 20, PortStep = 14, SectionGap = 26;
    private const int MostTracks = 7;

    private readonly double _width;
    private readonly Typesetter _type;
    private readonly ImmutableArray<OrderedSection> _sections;
    private readonly ImmutableArray<DiagramNode> _order;
    private readonly ImmutableArray<EdgeBundle> _bundles;
    private readonly HashSet<int> _beginsSection = [];
    private readonly StackTracks _tracks;
    private readonly bool _hasCenter, _hasPanels;

    private StackLayout(Diagram diagram, double width, DiagramWords words, Typesetter type)
    {
        (_width, _type) = (width, type);
        (_hasCenter, _hasPanels) = (diagram.Shape == DiagramShape.Hub, diagram.Shape == DiagramShape.Panels);
        _sections = ReadingOrder.Of(diagram, words);
        _order = [.. _sections.SelectMany(section => section.Nodes)];
        _bundles = diagram.Shape == DiagramShape.Panels ? [] : EdgeBundle.Of(_order, diagram.Edges);
        var start = 0;
        foreach (var section in _sections)
        {
            if (section.Title is not null)
                _beginsSection.Add(start);
            start += section.Nodes.Length;
        }

        _tracks = StackTracks.Of([.. _bundles.Where(bundle => !IsDirect(bundle))]);
    }

    /// <summary>The drawing; null when there is nothing to draw, or more lines side by side than anybody could follow.</summary>
    public static DiagramSheet? Of(Diagram diagram, double width, DiagramWords words, Typesetter type)
    {
        var layout = new StackLayout(diagram, width, words, type);
        return layout._order.IsEmpty || layout._tracks.Count > MostTracks ? null : layout.Place();
    }

    private double Left => _tracks.Count == 0 ? 1 : 12 + _tracks.Count * TrackStep;

    /// <summary>A line with words between neighbours goes straight down.</summary>
    private bool IsDirect(EdgeBundle bundle) => bundle.Last == bundle.First + 1 && !_beginsSection.Contains(bundle.Last);

    private DiagramSheet Place()
    {
        var (bands, nodes, labels, ends) = (new List<PlacedBand>(), new List<PlacedNode>(), new List<PlacedLabel>(), new Dictionary<EdgeBundle, ImmutableArray<Corner>>());
        var y = 1.0;
        foreach (var (index, node) in _order.Index())
        {
            if (_beginsSection.Contains(index))
                y = Heading(index, y + (index == 0 ? 0 : SectionGap), bands);
            else if (index > 0)
                y += Gap;
            y = Arrivals(index, y, labels, ends);
            var box = BoxOf(index, node, y);
            nodes.Add(box);
            y = box.Box.Bottom;
            SideArrivals(index, box.Box, ends);
        }

        return new(_width, y + 1)
        {
            Bands = [.. bands], Nodes = [.. nodes], Labels = [.. labels],
            Lines = [.. _bundles.Select(bundle => new PlacedLine(bundle.Edge, [.. Begin(bundle, nodes[bundle.First].Box, ends[bundle][0]), .. ends[bundle]], bundle.HasHeadAtFirst, bundle.HasHeadAtLast))],
        };
    }

    private double Heading(int index, double y, List<PlacedBand> bands)
    {
        var before = 0;
        var section = _sections.First(one => (before += one.Nodes.Length) > index);
        var lines = _type.Wrap(section.Title!, NodeText.NameSize, _width - Left);
        var box = new Box(Left, y, _width - Left - 1, lines.Length * NodeText.NameStep);
        bands.Add(new(null, box, lines, Anchor.Start));
        return box.Bottom + 8;
    }

    private PlacedNode BoxOf(int index, DiagramNode node, double y)
    {
        var width = _width - Left - 1;
        var text = _type.Of(node, width);
        var ports = SideEntries(index).Length + _tracks.From(index).Length;
        return new(node, new(Left, y, width, Math.Max(text.Height, (ports + 1) * PortStep)), text, _hasCenter && index == 0) { IsReadFromLeft = _hasPanels || !text.Members.IsEmpty };
    }

    /// <summary>Lines with words that come to a box from above: the one from the neighbour first and rightmost, then those from the gutter, the nearest track first.</summary>
    private double Arrivals(int index, double y, List<PlacedLabel> labels, Dictionary<EdgeBundle, ImmutableArray<Corner>> ends)
    {
        ImmutableArray<EdgeBundle> arriving =
        [
            .. _bundles.Where(bundle => bundle.Last == index && IsDirect(bundle)),
            .. _bundles.Where(bundle => bundle.Last == index && !IsDirect(bundle) && !bundle.Labels.IsEmpty).OrderBy(_tracks.TrackOf),
        ];
        if (arriving.IsEmpty)
            return y;
        var textLeft = Left + DropStep * arriving.Length + 14;
        ImmutableArray<ImmutableArray<string>> texts = [.. arriving.Select(bundle => ImmutableArray.CreateRange(
            bundle.Labels.SelectMany(label => _type.Wrap(label, NodeText.SmallSize, _width - textLeft - 1))))];
        var bottom = y + texts.Sum(lines => lines.Length * NodeText.SmallStep) + (texts.Length - 1) * 6 + HeadRoom;
        foreach (var (place, (bundle, lines)) in arriving.Zip(texts).Index())
        {
            var x = Left + DropStep * (arriving.Length - place);
            if (!lines.IsEmpty)
                labels.Add(new(new(textLeft, y, _width - textLeft - 1, lines.Length * NodeText.SmallStep), lines, Anchor.Start));
            ends[bundle] = IsDirect(bundle) ? [new(x, bottom)] : [new(TrackX(bundle), y + NodeText.SmallStep / 2), new(x, y + NodeText.SmallStep / 2), new(x, bottom)];
            y += lines.Length * NodeText.SmallStep + 6;
        }

        return bottom;
    }

    private ImmutableArray<EdgeBundle> SideEntries(int index) =>
        [.. _bundles.Where(bundle => bundle.Last == index && !IsDirect(bundle) && bundle.Labels.IsEmpty).OrderBy(_tracks.TrackOf)];

    private void SideArrivals(int index, Box box, Dictionary<EdgeBundle, ImmutableArray<Corner>> ends)
    {
        foreach (var (port, bundle) in SideEntries(index).Index())
        {
            var y = SideEntries(index).Length == 1 && _tracks.From(index).IsEmpty ? box.Middle : box.Y + PortStep * (port + 1);
            ends[bundle] = [new(TrackX(bundle), y), new(box.X, y)];
        }
    }

    /// <summary>Where a line leaves the upper box: straight down, or at the side, the nearest track lowest.</summary>
    private ImmutableArray<Corner> Begin(EdgeBundle bundle, Box box, Corner next)
    {
        if (IsDirect(bundle))
            return [new(next.X, box.Bottom)];
        var y = box.Bottom - PortStep * (1 + _tracks.From(bundle.First).IndexOf(_tracks.TrackOf(bundle)));
        return [new(box.X, y), new(TrackX(bundle), y)];
    }

    private double TrackX(EdgeBundle bundle) => Left - TrackStep * (_tracks.TrackOf(bundle) + 1) - 4;
}
