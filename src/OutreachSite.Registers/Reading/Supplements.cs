using OutreachSite.Registers.Types.Hours;

namespace OutreachSite.Registers.Reading;

/// <summary>
/// Tables that only add to rows of another one, by their id: 医療情報ネット has the hours of each department in a file of its own, several
/// rows for a facility.
/// </summary>
internal static class Supplements
{
    /// <summary>True for a table that has ids and hours, but no names.</summary>
    public static bool AreIn(RegisterKind kind, ColumnMap map) =>
        map.Columns.Any(column => column.Field == kind.IdField) && map.Columns.All(column => !column.Field.IsRequired) && map.Columns.Length > 1;

    /// <summary>Joins them. Rows of facilities that are not in the register are counted and left out.</summary>
    public static void Join(RegisterKind kind, List<RowDraft> rows, List<RowDraft> supplements, DiagnosticBag problems)
    {
        var byId = new Dictionary<string, RowDraft>(StringComparer.Ordinal);
        foreach (var row in rows)
            byId.TryAdd(row.Text(kind.IdField!), row);
        var lost = 0;
        foreach (var supplement in supplements)
        {
            if (!byId.TryGetValue(supplement.Text(kind.IdField!), out var row))
                lost++;
            else
                Add(kind, row, supplement);
        }

        if (lost > 0)
            problems.Add(ReadingDiagnostics.UnknownIds(new(supplements[0].Sheet.File), lost));
    }

    private static void Add(RegisterKind kind, RowDraft row, RowDraft supplement)
    {
        for (var place = 0; place < kind.Fields.Length; place++)
        {
            var field = kind.Fields[place];
            var joined = (row[field], supplement[field]) switch
            {
                (null, var added) => added,
                (ImmutableArray<string> words, ImmutableArray<string> more) => words.Union(more, StringComparer.Ordinal).ToImmutableArray(),
                (OpeningHours hours, OpeningHours more) => Union(hours, more),
                var (kept, _) => kept,
            };
            if (joined is not null)
                row.Put(place, joined, row.Written(place).IsBlank ? supplement.Written(place) : row.Written(place));
        }

        row.Problems.AddRange(supplement.Problems.ToImmutableArray());
    }

    /// <summary>Open is when any department is.</summary>
    private static OpeningHours Union(OpeningHours one, OpeningHours other)
    {
        var spans = one.Spans.Where(span => !span.Days.IsEmpty).ToList();
        foreach (var span in other.Spans)
        {
            var same = spans.FindIndex(known => known.From == span.From && known.To == span.To);
            if (same < 0)
                spans.Add(span);
            else
                spans[same] = spans[same] with { Days = spans[same].Days.With(span.Days) };
        }

        return spans.Count == 0 ? one : new(OpeningHours.Text(spans), [.. spans], IsWhole: true);
    }
}
