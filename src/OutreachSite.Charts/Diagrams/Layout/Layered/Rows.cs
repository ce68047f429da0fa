namespace OutreachSite.Charts.Diagrams.Layout.Layered;

/// <summary>Boxes that stand side by side.</summary>
/// <param name="Nodes">In the author's order.</param>
/// <param name="Band">Which lane or level they belong to; -1 for none.</param>
internal sealed record Row(ImmutableArray<DiagramNode> Nodes, int Band)
{
    /// <summary>True for the row of the middle of a hub.</summary>
    public bool IsCenter { get; init; }
}

/// <summary>Which boxes stand side by side, from the top down.</summary>
internal static class Rows
{
    public static ImmutableArray<Row> Of(Diagram diagram, ImmutableArray<OrderedSection> sections) => diagram.Shape switch
    {
        DiagramShape.Lanes or DiagramShape.Levels => [.. sections.Select((section, index) => new Row(section.Nodes, section.Title is null ? -1 : index))],
        DiagramShape.Hub => AroundTheMiddle(diagram),
        _ => ByDepth(diagram, sections[0].Nodes),
    };

    /// <summary>The same with at most so many in a row; what is too long becomes several of about the same length.</summary>
    public static ImmutableArray<Row> AtMost(int most, ImmutableArray<Row> rows) =>
    [
        .. rows.SelectMany(row =>
        {
            var parts = (row.Nodes.Length + most - 1) / most;
            var size = (row.Nodes.Length + parts - 1) / parts;
            return row.Nodes.Chunk(size).Select(part => row with { Nodes = [.. part] });
        }),
    ];

    /// <summary>What hangs together without the middle stays on one side of it; the sides get about the same number of neighbours.</summary>
    private static ImmutableArray<Row> AroundTheMiddle(Diagram diagram)
    {
        var distances = ReadingOrder.Distances(diagram);
        var neighbours = ReadingOrder.Neighbours(diagram);
        var middle = diagram.Nodes[0].Id;
        var isReached = diagram.Nodes.Where(node => node.Id != middle && IsReached(node.Id, middle, neighbours)).ToImmutableArray();
        var parts = Parts(isReached, middle, neighbours);
        var half = (isReached.Count(node => distances[node.Id] == 1) + 1) / 2;
        var (above, near) = (new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var part in parts.OrderByDescending(part => part.Max(id => distances[id])))
        {
            var count = part.Count(id => distances[id] == 1);
            if (near > 0 && near + count > half)
                continue;
            above.UnionWith(part);
            near += count;
        }

        ImmutableArray<Row> RowsOf(bool isAbove) =>
        [
            .. isReached.Where(node => above.Contains(node.Id) == isAbove).GroupBy(node => distances[node.Id]).OrderBy(group => isAbove ? -group.Key : group.Key)
                .Select(group => new Row([.. group], -1)),
        ];
        ImmutableArray<DiagramNode> lonely = [.. diagram.Nodes.Where(node => node.Id != middle && !isReached.Contains(node))];
        return [.. RowsOf(isAbove: true), new Row([diagram.Nodes[0]], -1) { IsCenter = true }, .. RowsOf(isAbove: false), .. lonely.IsEmpty ? [] : new[] { new Row(lonely, -1) }];
    }

    private static bool IsReached(string id, string middle, ILookup<string, string> neighbours) => Reach(id, stop: null, neighbours).Contains(middle);

    private static ImmutableArray<HashSet<string>> Parts(ImmutableArray<DiagramNode> nodes, string middle, ILookup<string, string> neighbours)
    {
        var parts = ImmutableArray.CreateBuilder<HashSet<string>>();
        foreach (var node in nodes)
        {
            if (!parts.Any(part => part.Contains(node.Id)))
                parts.Add(Reach(node.Id, middle, neighbours));
        }

        return parts.ToImmutable();
    }

    private static HashSet<string> Reach(string from, string? stop, ILookup<string, string> neighbours)
    {
        var (seen, queue) = (new HashSet<string>([from], StringComparer.Ordinal), new Queue<string>([from]));
        while (queue.TryDequeue(out var id))
        {
            foreach (var other in neighbours[id].Where(other => other != stop && seen.Add(other)))
                queue.Enqueue(other);
        }

        return seen;
    }

    /// <summary>As deep as the longest way from the top; a line that leads back up does not count.</summary>
    private static ImmutableArray<Row> ByDepth(Diagram diagram, ImmutableArray<DiagramNode> order)
    {
        var place = order.Index().ToDictionary(one => one.Item.Id, one => one.Index, StringComparer.Ordinal);
        var depth = new int[order.Length];
        var down = diagram.Edges.Select(edge => (From: place[edge.From], To: place[edge.To])).Where(edge => edge.From < edge.To).OrderBy(edge => edge.From).ToArray();
        foreach (var (from, to) in down)
            depth[to] = Math.Max(depth[to], depth[from] + 1);
        return [.. order.GroupBy(node => depth[place[node.Id]]).OrderBy(group => group.Key).Select(group => new Row([.. group], -1))];
    }
}
