using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Reading;
using OutreachSite.Tables;
using OutreachSite.Tables.Encodings;

namespace OutreachSite.Registers;

/// <summary>
/// Reads a register from one file or several, whatever program wrote them: find the sheets, know the columns by their headings, read the
/// values, check the rows. The result is a function of the files and the options alone.
/// </summary>
public static class RegisterImport
{
    /// <summary>Reads files. Nothing is thrown for what is in them.</summary>
    public static RegisterReading Read(RegisterKind kind, IReadOnlyList<RegisterFile> files, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        var (problems, catalog) = (new DiagnosticBag(), new HeadingCatalog(kind));
        var (columns, sheets) = (ImmutableArray.CreateBuilder<ReadColumn>(), ImmutableArray.CreateBuilder<ReadSheet>());
        var (drafts, supplements) = (new List<RowDraft>(), new List<RowDraft>());
        foreach (var file in files)
        {
            var local = new DiagnosticBag();
            var table = local.Take(TableFile.Read(file.Name, file.Bytes, file.Encoding));
            var chosen = table is null ? [] : SheetChooser.Choose(kind, catalog, table, options.Sheet, local);
            foreach (var sheet in chosen)
            {
                var place = new SheetPlace(new(file.Name, sheet.Sheet.Name, chosen.Length > 1), sheet.Sheet.Rows[sheet.Header.Index].Number);
                var map = ColumnMap.Of(kind, catalog, sheet, place, options, local);
                columns.AddRange(map.Columns.Where(column => columns.All(other => other.Heading != column.Heading)).Select(column => new ReadColumn(column.Heading, column.Field)));
                var read = new TableReader(kind, sheet, place.Source, map, options).Read(local);
                sheets.Add(new(file.Name, sheet.Sheet.Name, table!.Encoding?.Name(), place.HeaderRow, read.Count));
                if (kind.IdField is { } id && Supplements.AreIn(kind, map))
                    supplements.AddRange(read);
                else if (MissingColumn(kind, map) is { } missing)
                    local.Add(ReadingDiagnostics.MissingColumn(place.At(place.HeaderRow, 1), missing.Heading));
                else
                    drafts.AddRange(PlaceNames.Fill(kind, sheet, place, read));
            }

            problems.AddRange(local.ToImmutableArray());
        }

        if (supplements.Count > 0)
            Supplements.Join(kind, drafts, supplements, problems);
        var rows = Finish(kind, drafts, options, problems);
        return new(kind, drafts.Count, [.. rows], columns.ToImmutable(), sheets.ToImmutable(), problems.ToImmutableArray());
    }

    private static RegisterField? MissingColumn(RegisterKind kind, ColumnMap map) => kind.Fields.FirstOrDefault(field => field.IsRequired
        && map.Columns.All(column => column.Field != field) && (kind.PlaceField != field) && (kind.YearColumns?.Year != field || map.Columns.All(column => column.Year is null)));

    private static List<RegisterRow> Finish(RegisterKind kind, List<RowDraft> drafts, ReadingOptions options, DiagnosticBag problems)
    {
        var (rows, sieve) = (new List<RegisterRow>(drafts.Count), new DiagnosticSieve(problems));
        var identities = new Identities(kind);
        foreach (var draft in drafts)
        {
            foreach (var field in kind.Fields.Where(field => field.IsRequired && draft[field] is null && draft.Problems.ToImmutableArray().All(problem => !problem.IsError)))
                draft.Problems.Add(ReadingDiagnostics.MissingValue(draft.Where(field), field.Heading));
            foreach (var check in kind.RowChecks)
                check(draft);
            var id = identities.Of(draft);
            foreach (var diagnostic in InOrder(draft.Problems))
                sieve.Add(diagnostic);
            if (!draft.Problems.HasErrors)
                rows.Add(draft.ToRow(id));
        }

        var bag = new DiagnosticBag();
        var all = new RegisterRows(rows, options, bag);
        foreach (var check in kind.Checks)
            check(all);
        foreach (var diagnostic in bag.ToImmutableArray())
            sieve.Add(diagnostic);
        sieve.Finish();
        return all.Rows;
    }

    /// <summary>From left to right, as somebody goes through the row.</summary>
    private static IEnumerable<Diagnostic> InOrder(DiagnosticBag problems) => problems.Count < 2 ? problems.ToImmutableArray()
        : problems.ToImmutableArray().OrderBy(problem => problem.Where.Cell?.Length ?? 0).ThenBy(problem => problem.Where.Cell, StringComparer.Ordinal);
}
