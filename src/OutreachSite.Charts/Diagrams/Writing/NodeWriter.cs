using OutreachSite.Charts.Diagrams.Layout;
using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Diagrams.Writing;

/// <summary>Writes a box with its words.</summary>
internal static class NodeWriter
{
    public static void Write(SvgWriter svg, PlacedNode node)
    {
        using (svg.Open(node.Node.Url is null ? "g" : "a", ("data-node", node.Node.Id), ("href", node.Node.Url)))
        {
            svg.Rect(node.IsCenter ? DiagramClasses.Center : node.Node.IsInferred ? $"{DiagramClasses.Box} {DiagramClasses.Guess}" : DiagramClasses.Box, node.Box, radius: node.IsCenter ? 14 : 4);
            Words(svg, node);
        }
    }

    /// <summary>Names alone stand in the middle of their box; a box with more is read from the left.</summary>
    private static void Words(SvgWriter svg, PlacedNode node)
    {
        var (text, box) = (node.Text, node.Box);
        var anchor = node.IsReadFromLeft ? Anchor.Start : Anchor.Middle;
        var inner = new Box(box.X + NodeText.Side, box.Y + (node.IsReadFromLeft ? 0 : (box.Height - text.Height) / 2), box.Width - 2 * NodeText.Side, text.Height);
        DiagramWriter.Lines(svg, inner with { Y = inner.Y + NodeText.Above }, text.Group, anchor, (NodeText.SmallSize, NodeText.SmallStep, DiagramClasses.Group));
        DiagramWriter.Lines(svg, inner with { Y = inner.Y + text.NameTop }, text.Name, anchor, (NodeText.NameSize, NodeText.NameStep, DiagramClasses.Name));
        foreach (var (index, (line, isFirst)) in text.Members.Index())
        {
            var y = inner.Y + text.MembersTop + index * NodeText.SmallStep + NodeText.SmallStep * 0.5;
            if (isFirst)
                svg.Empty("circle", ("class", DiagramClasses.Head), ("cx", SvgWriter.Number(inner.X + 4)), ("cy", SvgWriter.Number(y)), ("r", "2.5"));
            svg.Text(new(inner.X + NodeText.Indent, y + NodeText.SmallSize * 0.36, NodeText.SmallSize, Class: DiagramClasses.Member), new TextRun(line));
        }
    }
}
