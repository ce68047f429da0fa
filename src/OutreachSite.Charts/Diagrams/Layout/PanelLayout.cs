namespace OutreachSite.Charts.Diagrams.Layout;

/// <summary>A grid of boxes: four beside one another, or three where that leaves fewer gaps.</summary>
internal static class PanelLayout
{
    private const double Gap = 16;

    public static DiagramSheet? Of(Diagram diagram, double width, Typesetter type)
    {
        if (diagram.Nodes.IsEmpty)
            return null;
        var columns = diagram.Nodes.Length % 4 == 0 || diagram.Nodes.Length > 9 ? 4 : Math.Min(3, diagram.Nodes.Length);
        var boxWidth = (width - 2 - (columns - 1) * Gap) / columns;
        var (nodes, y) = (ImmutableArray.CreateBuilder<PlacedNode>(), 1.0);
        foreach (var row in diagram.Nodes.Chunk(columns))
        {
            var texts = row.Select(node => type.Of(node, boxWidth)).ToArray();
            var height = texts.Max(text => text.Height);
            nodes.AddRange(row.Zip(texts).Select((one, index) => new PlacedNode(one.First, new(1 + index * (boxWidth + Gap), y, boxWidth, height), one.Second, IsCenter: false) { IsReadFromLeft = true }));
            y += height + Gap;
        }

        return new(width, y - Gap + 1) { Nodes = nodes.ToImmutable() };
    }
}
