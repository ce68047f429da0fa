using OutreachSite.Registers.Fields;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Registers.Reading;

/// <summary>Reads the rows of one sheet into drafts.</summary>
internal sealed class TableReader(RegisterKind kind, ChosenSheet chosen, RegisterSheet source, ColumnMap map, ReadingOptions options)
{
    private static readonly ImmutableHashSet<string> NumberKeys = ["number", "id", "map_number"];

    private readonly CellReader _cells = new(chosen.Sheet, source, Math.Max(chosen.Sheet.Width, chosen.Header.Headings.Length));

    /// <summary>The drafts, each with what is wrong with it.</summary>
    public List<RowDraft> Read(DiagnosticBag problems)
    {
        var numbers = map.Columns.Where(column => NumberKeys.Contains(column.Field.Key)).Select(column => column.Index).ToHashSet();
        var sieve = new RowSieve(map, chosen.Header.Headings, numbers);
        var drafts = new List<RowDraft>();
        var (last, unused, hidden) = (chosen.Sheet.Rows[chosen.Header.Index].Number, 0, 0);
        foreach (var row in chosen.Sheet.Rows.Skip(chosen.Header.Index + 1))
        {
            var isAfterGap = row.Number > last + 1;
            last = row.Number;
            if (!sieve.IsData(row, isAfterGap))
                continue;
            if (numbers.Count > 0 && sieve.IsUnused(row))
            {
                unused++;
                continue;
            }

            hidden += row.IsHidden ? 1 : 0;
            drafts.AddRange(ReadRow(row));
        }

        if (unused > 0)
            problems.Add(ReadingDiagnostics.UnusedRows(new(source.File), unused));
        if (hidden > 0)
            problems.Add(ReadingDiagnostics.HiddenRows(new(source.File), hidden));
        return drafts;
    }

    private IEnumerable<RowDraft> ReadRow(SheetRow row)
    {
        var draft = new RowDraft(kind, source, row.Number, options);
        for (var place = 0; place < kind.Fields.Length; place++)
            ReadField(row, place, draft);
        foreach (var outside in row.Filled.Where(cell => cell.Address.Column > chosen.Header.Headings.Length || chosen.Header.Headings[cell.Address.Column - 1].Length == 0))
            draft.Problems.Add(ReadingDiagnostics.ValueWithoutHeading(source.At(outside.Address)));
        var years = map.Columns.Where(column => column.Year is not null).ToArray();
        if (years.Length == 0)
            return [draft];
        return years.Select(column => WithYear(row, draft, column)).Where(one => one is not null).Select(one => one!);
    }

    private void ReadField(SheetRow row, int place, RowDraft draft)
    {
        var field = kind.Fields[place];
        var column = map.MainOf[place];
        var main = column > 0 ? _cells.Read(row, column, draft.Problems) : WrittenCell.None;
        List<(string, WrittenCell)>? parts = null;
        foreach (var (part, at) in map.PartsOf[place] ?? [])
        {
            if (_cells.Read(row, at, draft.Problems) is { IsBlank: false } cell)
                (parts ??= []).Add((part, cell));
        }

        var input = new FieldInput(main, parts is null ? [] : parts);
        if (input.IsBlank)
        {
            if (column > 0)
                draft.Put(place, null, new("", CellKind.Blank, source, new(row.Number, column)));
            return;
        }

        draft.Put(place, field.Type.ReadValue(input, new(field, options, draft.Problems)), input.First);
    }

    /// <summary>A row of a table written crosswise gives one row for each year; those without a value are left out when they are blank.</summary>
    private RowDraft? WithYear(SheetRow row, RowDraft common, MappedColumn column)
    {
        var (year, value) = (kind.YearColumns!.Year, kind.YearColumns.Value);
        var draft = new RowDraft(kind, source, row.Number, options);
        for (var place = 0; place < kind.Fields.Length; place++)
            draft.Put(place, common[kind.Fields[place]], common.Written(place));
        draft.Problems.AddRange(common.Problems.ToImmutableArray());
        var cell = _cells.Read(row, column.Index, draft.Problems);
        if (cell.IsBlank)
            return null;
        draft.Put(kind.PlaceOf(year), column.Year, cell);
        draft.Put(kind.PlaceOf(value), value.Type.ReadValue(new(cell, []), new(value, options, draft.Problems)), cell);
        return draft;
    }
}
