namespace OutreachSite.Charts.Diagrams.Layout;

/// <summary>Lines between the same two boxes with the same heads, which are drawn as one with all their words.</summary>
/// <param name="First">The box that comes first in the order of reading.</param>
/// <param name="Last">The other.</param>
/// <param name="HasHeadAtFirst">True when there is a head at the first.</param>
/// <param name="HasHeadAtLast">True when there is a head at the other.</param>
/// <param name="Edge">The first of the lines.</param>
/// <param name="Labels">What they are about.</param>
internal sealed record EdgeBundle(int First, int Last, bool HasHeadAtFirst, bool HasHeadAtLast, DiagramEdge Edge, ImmutableArray<string> Labels)
{
    public bool IsInferred => Edge.IsInferred;

    /// <summary>The bundles between boxes in this order; a line from a box to itself is only told.</summary>
    public static ImmutableArray<EdgeBundle> Of(ImmutableArray<DiagramNode> order, ImmutableArray<DiagramEdge> edges)
    {
        var index = order.Index().ToDictionary(one => one.Item.Id, one => one.Index, StringComparer.Ordinal);
        return
        [
            .. edges.Where(edge => edge.From != edge.To)
                .Select(edge => (Edge: edge, From: index[edge.From], To: index[edge.To]))
                .GroupBy(one => (
                    First: Math.Min(one.From, one.To), Last: Math.Max(one.From, one.To),
                    AtFirst: one.Edge.Direction == DiagramDirection.Both || (one.Edge.Direction == DiagramDirection.One && one.To < one.From),
                    AtLast: one.Edge.Direction == DiagramDirection.Both || (one.Edge.Direction == DiagramDirection.One && one.From < one.To),
                    one.Edge.IsInferred))
                .Select(group => new EdgeBundle(
                    group.Key.First, group.Key.Last, group.Key.AtFirst, group.Key.AtLast, group.First().Edge,
                    [.. group.Select(one => one.Edge.Label).Where(label => label is { Length: > 0 }).Select(label => label!).Distinct(StringComparer.Ordinal)])),
        ];
    }
}
