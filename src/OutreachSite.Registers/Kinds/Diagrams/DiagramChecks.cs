using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Reading;

namespace OutreachSite.Registers.Kinds.Diagrams;

/// <summary>What is asked of the rows of a diagram: that lines lead to boxes, and boxes stand in lanes and on levels that there are.</summary>
internal static class DiagramChecks
{
    /// <summary>A box, a lane and a level have a name; a line has two ends.</summary>
    public static void Complete(RowDraft row)
    {
        ImmutableArray<RegisterField> needed = row.Text(DiagramFields.Sort) switch
        {
            "" => [],
            DiagramFields.Line => [DiagramFields.From, DiagramFields.To],
            _ => [DiagramFields.Name],
        };
        foreach (var field in needed.Where(field => row.Text(field).Length == 0))
            row.Problems.Add(DiagramDiagnostics.Incomplete(row.Where(field), row.Text(DiagramFields.Sort), field.Heading));
    }

    public static void Together(RegisterRows all)
    {
        foreach (var figure in all.Rows.GroupBy(row => row.Text(DiagramFields.Figure), StringComparer.Ordinal))
            Figure([.. figure], all.Problems);
    }

    private static void Figure(ImmutableArray<RegisterRow> rows, DiagnosticBag problems)
    {
        var boxes = rows.Where(row => row.Text(DiagramFields.Sort) == DiagramFields.Box).ToImmutableArray();
        foreach (var again in boxes.GroupBy(DiagramTable.KeyOf, StringComparer.Ordinal).SelectMany(group => group.Skip(1).Select(row => (Row: row, First: group.First()))))
        {
            var field = again.Row.Text(DiagramFields.Id).Length > 0 ? DiagramFields.Id : DiagramFields.Name;
            problems.Add(DiagramDiagnostics.RepeatedBox(again.Row.Written(field).Where, again.Row.Text(field), again.First.Number));
        }

        foreach (var row in rows.Where(row => row.Text(DiagramFields.Sort) == DiagramFields.Line))
        {
            foreach (var end in new[] { DiagramFields.From, DiagramFields.To }.Where(end => row.Text(end).Length > 0 && DiagramTable.Find(boxes, row.Text(end)) is null))
                problems.Add(DiagramDiagnostics.UnknownBox(row.Written(end).Where, row.Text(end), boxes.SelectMany(box => new[] { box.Text(DiagramFields.Id), box.Text(DiagramFields.Name) }).Where(name => name.Length > 0)));
        }

        Named(rows, boxes, DiagramFields.Lane, DiagramFields.InLane, problems);
        Named(rows, boxes, DiagramFields.Level, DiagramFields.OnLevel, problems);
    }

    /// <summary>Where rows name the lanes or levels, boxes can stand nowhere else.</summary>
    private static void Named(ImmutableArray<RegisterRow> rows, ImmutableArray<RegisterRow> boxes, string sort, RegisterField field, DiagnosticBag problems)
    {
        var names = rows.Where(row => row.Text(DiagramFields.Sort) == sort).Select(row => row.Text(DiagramFields.Name)).ToImmutableArray();
        foreach (var box in boxes.Where(box => !names.IsEmpty && box.Text(field).Length > 0 && !names.Contains(box.Text(field))))
            problems.Add(DiagramDiagnostics.UnknownBand(box.Written(field).Where, sort, box.Text(field), names));
    }
}
