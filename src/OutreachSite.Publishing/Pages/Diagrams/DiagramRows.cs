using OutreachSite.Charts.Diagrams;
using OutreachSite.Registers;
using OutreachSite.Registers.Kinds.Diagrams;

namespace OutreachSite.Publishing.Pages.Diagrams;

/// <summary>A diagram of the rows of a register.</summary>
internal static class DiagramRows
{
    /// <summary>Boxes, lines, lanes and levels; lanes and levels without a row of their own come in the order of their boxes.</summary>
    /// <param name="head">Id, title and shape.</param>
    /// <param name="rows">The rows of one diagram.</param>
    /// <param name="linkTo">Where a box leads, from its row; null when it is no link.</param>
    public static Diagram Of(Diagram head, ImmutableArray<RegisterRow> rows, Func<RegisterRow, string?> linkTo)
    {
        var boxes = Boxes(rows);
        return head with
        {
            Nodes = [.. boxes.Select(row => Node(row, linkTo))],
            Edges = [.. Lines(rows).Select(row => Edge(row, boxes)).OfType<DiagramEdge>()],
            Lanes = Bands(rows, DiagramFields.Lane, boxes.Select(box => box.Text(DiagramFields.InLane))),
            Levels = Bands(rows, DiagramFields.Level, boxes.Select(box => box.Text(DiagramFields.OnLevel))),
        };
    }

    /// <summary>The rows that are lines.</summary>
    public static IEnumerable<RegisterRow> Lines(ImmutableArray<RegisterRow> rows) => rows.Where(row => row.Text(DiagramFields.Sort) == DiagramFields.Line);

    /// <summary>The rows that are boxes.</summary>
    public static ImmutableArray<RegisterRow> Boxes(ImmutableArray<RegisterRow> rows) => [.. rows.Where(row => row.Text(DiagramFields.Sort) == DiagramFields.Box)];

    /// <summary>A line; null when it leads to a box that there is not, which has been told.</summary>
    public static DiagramEdge? Edge(RegisterRow row, ImmutableArray<RegisterRow> boxes) =>
        DiagramTable.Find(boxes, row.Text(DiagramFields.From)) is { } from && DiagramTable.Find(boxes, row.Text(DiagramFields.To)) is { } to
            ? new(DiagramTable.KeyOf(from), DiagramTable.KeyOf(to))
            {
                Label = Blank(row.Text(DiagramFields.Words)), IsInferred = IsInferred(row),
                Direction = row.Text(DiagramFields.Direction) switch { DiagramFields.BothWays => DiagramDirection.Both, DiagramFields.NoWay => DiagramDirection.None, _ => DiagramDirection.One },
            }
            : null;

    private static DiagramNode Node(RegisterRow row, Func<RegisterRow, string?> linkTo) => new(DiagramTable.KeyOf(row), row.Text(DiagramFields.Name))
    {
        Members = row.Value(DiagramFields.Members) ?? [], Group = Blank(row.Text(DiagramFields.Group)), Lane = Blank(row.Text(DiagramFields.InLane)), Level = Blank(row.Text(DiagramFields.OnLevel)),
        Url = linkTo(row), IsInferred = IsInferred(row),
    };

    private static ImmutableArray<string> Bands(ImmutableArray<RegisterRow> rows, string sort, IEnumerable<string> ofBoxes)
    {
        ImmutableArray<string> named = [.. rows.Where(row => row.Text(DiagramFields.Sort) == sort).Select(row => row.Text(DiagramFields.Name)).Distinct(StringComparer.Ordinal)];
        return named.IsEmpty ? [.. ofBoxes.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)] : named;
    }

    private static bool IsInferred(RegisterRow row) => row.Text(DiagramFields.Certainty) == DiagramFields.Inferred;

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}
