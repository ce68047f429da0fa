using OutreachSite.Surveys.Importing.Aggregates;
using OutreachSite.Surveys.Importing.Codes;
using OutreachSite.Surveys.Importing.Headings;
using OutreachSite.Surveys.Importing.Rows;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Surveys.Importing.Files;

/// <summary>Finds the tables of answers in a file: which sheets, where the headings are, which rows are people.</summary>
internal static class TableFinder
{
    private static readonly ImmutableArray<string> CodeSheetWords = ["凡例", "コード", "選択肢", "入力規則", "マスタ", "code", "legend"];

    /// <summary>Tables person by person, and tables of counts.</summary>
    public static (ImmutableArray<AnswerTable> Answers, ImmutableArray<AggregateTable> Aggregates) Find(SheetFile file, string? sheetName, DiagnosticBag problems)
    {
        var where = new Location(file.Name);
        var sheets = Chosen(file, sheetName, where, problems);
        var aggregates = sheets.Select(sheet => AggregateFinder.Find(file.Name, file.Encoding, sheet)).OfType<AggregateTable>().ToImmutableArray();
        var codeSheets = sheets.Where(sheet => IsCodeSheet(sheet) && sheets.Length > 1).ToArray();
        var common = codeSheets.SelectMany(sheet => LegendReader.Read(sheet.Rows.Select(row => row.Filled))).ToImmutableArray();
        var tables = sheets.Where(sheet => !codeSheets.Contains(sheet) && aggregates.All(aggregate => aggregate.Sheet != sheet))
            .Select(sheet => Read(file, sheet, common)).OfType<AnswerTable>().Where(table => table.Rows.Length > 0).ToArray();
        var kept = Alike(tables, sheetName is not null || aggregates.Length > 0).ToImmutableArray();
        foreach (var sheet in sheets.Where(sheet => sheet.Name.Length > 0 && sheet.Rows.Length > 0 && !codeSheets.Contains(sheet) && kept.All(table => table.Sheet != sheet) && aggregates.All(table => table.Sheet != sheet)))
            problems.Add(ImportDiagnostics.SheetNotRead(where, sheet.Name));
        if (kept.Length == 0 && aggregates.Length == 0)
            problems.Add(ImportDiagnostics.NoAnswers(where));
        // Where people are listed one by one, a sheet of counts beside them is made from them.
        return (kept, kept.Length > 0 ? [] : aggregates);
    }

    private static Sheet[] Chosen(SheetFile file, string? name, Location where, DiagnosticBag problems)
    {
        if (name is null)
        {
            foreach (var hidden in file.Sheets.Where(sheet => sheet.IsHidden && sheet.Rows.Length > 0))
                problems.Add(ImportDiagnostics.HiddenSheet(where, hidden.Name));
            return [.. file.Sheets.Where(sheet => !sheet.IsHidden)];
        }

        var chosen = file.Sheets.Where(sheet => TextKey.AreSame(sheet.Name, name)).Take(1).ToArray();
        if (chosen.Length == 0 && file.Encoding is null)
            problems.Add(ImportDiagnostics.NoSuchSheet(where, name, file.Sheets.Select(sheet => sheet.Name)));
        return chosen.Length == 0 && file.Encoding is not null ? [.. file.Sheets] : chosen;
    }

    private static bool IsCodeSheet(Sheet sheet) =>
        CodeSheetWords.Any(word => TextKey.Of(sheet.Name).Value.Contains(word, StringComparison.Ordinal));

    /// <summary>Sheets with the same headings (one for each session) are one survey; of others the one with most answers is read.</summary>
    private static IEnumerable<AnswerTable> Alike(AnswerTable[] tables, bool takesAll)
    {
        if (tables.Length == 0)
            return [];
        var main = tables.MaxBy(table => table.Rows.Length * Math.Min(table.Columns.Length, 50))!;
        if (takesAll && tables.Length == 1)
            return tables;
        var keys = Keys(main);
        return tables.Where(table => table == main || Keys(table) is var other && other.Count(keys.Contains) * 2 > Math.Max(keys.Count, other.Count));
    }

    private static HashSet<string> Keys(AnswerTable table) => [.. table.Columns.Select(column => QuestionKey.Of(column.Text))];

    private static AnswerTable? Read(SheetFile file, Sheet sheet, ImmutableArray<Legend> common)
    {
        if (HeaderFinder.Find(sheet) is not { } place)
            return null;
        var below = sheet.Rows.Skip(place.First + place.Rows).ToArray();
        var (columns, notes) = HeadingReader.Read(sheet, place, below);
        if (columns.Length == 0)
            return null;
        var header = sheet.Rows[place.First];
        var wide = notes.Length == 0 ? below : [.. below.Where(row => columns.Any(column => row.TextAt(column.Index).Length > 0))];
        var rows = RowSieve.Sort(wide, sheet.Rows[place.First + place.Rows - 1], columns.Length);
        // When every heading is an answer too, the row of headings is missing.
        if (rows.Answers.Length > 1 && columns.All(column => rows.Answers.Any(row => row.TextAt(column.Index) == column.Text)))
            return null;
        var beside = notes.Length == 0 ? [] : sheet.Rows.Select(row => row.Filled.Where(cell => notes.Contains(cell.Address.Column)));
        var legends = LegendReader.Read(sheet.Rows.Take(place.First).Select(row => row.Filled))
            .Concat(LegendReader.Read(rows.Notes.Select(row => row.Filled))).Concat(LegendReader.Read(beside)).Concat(common);
        return new(file.Name, file.Encoding, sheet, header.Number, columns, rows.Answers, new([.. legends]));
    }
}
