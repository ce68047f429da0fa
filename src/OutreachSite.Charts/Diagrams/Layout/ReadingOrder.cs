namespace OutreachSite.Charts.Diagrams.Layout;

/// <summary>The boxes of a lane or a level, or all of them.</summary>
internal sealed record OrderedSection(string? Title, ImmutableArray<DiagramNode> Nodes);

/// <summary>In which order boxes are told and stacked: by lane or level; from the middle of a hub outwards; each branch of a tree as a whole.</summary>
internal static class ReadingOrder
{
    public static ImmutableArray<OrderedSection> Of(Diagram diagram, DiagramWords words) => diagram.Shape switch
    {
        DiagramShape.Lanes => ByName(diagram, diagram.Lanes, node => node.Lane, words),
        DiagramShape.Levels => ByName(diagram, diagram.Levels, node => node.Level, words),
        DiagramShape.Hub => [new(null, FromTheMiddle(diagram))],
        DiagramShape.Tree => [new(null, ByBranch(diagram))],
        _ => [new(null, diagram.Nodes)],
    };

    /// <summary>How many lines lie between each box and the middle; boxes without a way to it are farther than all others.</summary>
    public static Dictionary<string, int> Distances(Diagram diagram)
    {
        var distances = new Dictionary<string, int>(StringComparer.Ordinal);
        if (diagram.Nodes.IsEmpty)
            return distances;
        var neighbours = Neighbours(diagram);
        var queue = new Queue<string>([diagram.Nodes[0].Id]);
        distances[diagram.Nodes[0].Id] = 0;
        while (queue.TryDequeue(out var id))
        {
            foreach (var other in neighbours[id].Where(other => distances.TryAdd(other, distances[id] + 1)))
                queue.Enqueue(other);
        }

        var farthest = distances.Values.Max();
        foreach (var node in diagram.Nodes)
            distances.TryAdd(node.Id, farthest + 1);
        return distances;
    }

    /// <summary>The ids to which lines lead from a box, in either direction, in the order of the lines.</summary>
    public static ILookup<string, string> Neighbours(Diagram diagram)
    {
        var known = diagram.Nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        return diagram.Edges.Where(edge => known.Contains(edge.From) && known.Contains(edge.To) && edge.From != edge.To)
            .SelectMany(edge => new[] { (edge.From, edge.To), (From: edge.To, To: edge.From) })
            .ToLookup(pair => pair.From, pair => pair.To, StringComparer.Ordinal);
    }

    private static ImmutableArray<OrderedSection> ByName(Diagram diagram, ImmutableArray<string> names, Func<DiagramNode, string?> nameOf, DiagramWords words)
    {
        ImmutableArray<OrderedSection> sections =
        [
            .. names.Select(name => new OrderedSection(name, [.. diagram.Nodes.Where(node => nameOf(node) == name)])),
            new(words.Others, [.. diagram.Nodes.Where(node => nameOf(node) is not { } name || !names.Contains(name))]),
        ];
        return [.. sections.Where(section => !section.Nodes.IsEmpty)];
    }

    private static ImmutableArray<DiagramNode> FromTheMiddle(Diagram diagram)
    {
        var distances = Distances(diagram);
        return [.. diagram.Nodes.OrderBy(node => distances[node.Id])];
    }

    private static ImmutableArray<DiagramNode> ByBranch(Diagram diagram)
    {
        var nodes = diagram.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        var below = diagram.Edges.Where(edge => nodes.ContainsKey(edge.To)).ToLookup(edge => edge.From, edge => edge.To, StringComparer.Ordinal);
        var isBelow = diagram.Edges.Where(edge => edge.From != edge.To && nodes.ContainsKey(edge.From)).Select(edge => edge.To).ToHashSet(StringComparer.Ordinal);
        var (order, seen) = (ImmutableArray.CreateBuilder<DiagramNode>(), new HashSet<string>(StringComparer.Ordinal));
        void Visit(string id)
        {
            if (!seen.Add(id))
                return;
            order.Add(nodes[id]);
            foreach (var other in below[id])
                Visit(other);
        }

        // What nobody leads to begins a branch; in a circle the first does.
        foreach (var node in diagram.Nodes.Where(node => !isBelow.Contains(node.Id)).Concat(diagram.Nodes))
            Visit(node.Id);
        return order.ToImmutable();
    }
}
