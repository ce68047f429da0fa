using OutreachSite.Registers;
using OutreachSite.Registers.Kinds.Diagrams;

namespace OutreachSite.Publishing.Pages.Diagrams;

/// <summary>Finds lines that lead back to where they came from: in levels and trees something would then stand above itself.</summary>
internal static class DiagramCircles
{
    /// <summary>The rows that close a circle of lines with one head, in their order.</summary>
    public static IEnumerable<RegisterRow> Closing(ImmutableArray<RegisterRow> rows)
    {
        var boxes = DiagramRows.Boxes(rows);
        var after = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var row in DiagramRows.Lines(rows))
        {
            if (row.Text(DiagramFields.Direction) is DiagramFields.BothWays or DiagramFields.NoWay || DiagramRows.Edge(row, boxes) is not { } edge)
                continue;
            if (Leads(edge.To, edge.From, after, []))
            {
                yield return row;
                continue;
            }

            if (!after.TryGetValue(edge.From, out var next))
                after[edge.From] = next = [];
            next.Add(edge.To);
        }
    }

    private static bool Leads(string from, string to, Dictionary<string, List<string>> after, HashSet<string> seen) =>
        from == to || (seen.Add(from) && after.TryGetValue(from, out var next) && next.Exists(other => Leads(other, to, after, seen)));
}
