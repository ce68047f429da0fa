using OutreachSite.Tables.Encodings;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Surveys.Importing.Aggregates;

/// <summary>
/// Recognises tables that are counted already: option, count and share below each other, with or without a column of questions, or a
/// matrix of questions and options. A table of people is none: its labels come again, and it has more columns.
/// </summary>
internal static class AggregateFinder
{
    private const int MostRows = 3000;

    /// <summary>The table; null when the sheet holds something else.</summary>
    public static AggregateTable? Find(string file, TextEncoding? encoding, Sheet sheet)
    {
        if (sheet.Rows.Length is 0 or > MostRows)
            return null;
        var questions = ListReader.Read(sheet);
        if (questions.IsEmpty)
            questions = MatrixReader.Read(sheet);
        if (questions.IsEmpty)
            questions = BareReader.Read(sheet);
        if (questions.IsEmpty)
            return ListReader.HasOnlyShares(sheet) is { } header ? new(file, encoding, sheet, header, []) { HasOnlyShares = true } : null;
        var first = questions[0].Entries[0].Label.Address.Row;
        var above = sheet.Rows.LastOrDefault(row => row.Number < first);
        return new(file, encoding, sheet, above.Number > 0 ? above.Number : first, questions);
    }

    /// <summary>The nearest title above a row: a row with one text, below any earlier table.</summary>
    public static string? TitleAbove(Sheet sheet, int rowIndex)
    {
        for (var i = rowIndex - 1; i >= 0 && i >= rowIndex - 3; i--)
        {
            var filled = sheet.Rows[i].Filled.ToArray();
            if (filled is [{ Kind: CellKind.Text } only] && !only.Text.StartsWith('※'))
                return only.Text;
            // 問1 and its wording may stand in cells of their own.
            if (filled is [{ Kind: CellKind.Text, Text.Length: <= 6 }, { Kind: CellKind.Text } wording] && CountText.Count(wording.Text) is null)
                return wording.Text;
            if (filled.Length > 1)
                return null;
        }

        return null;
    }

    /// <summary>A name for a question that has none of its own.</summary>
    public static string NameOf(Sheet sheet, string file) => sheet.Name.Length > 0 && !sheet.Name.StartsWith("Sheet", StringComparison.OrdinalIgnoreCase) ? sheet.Name : file;

    /// <summary>True when no label comes twice.</summary>
    public static bool AreDistinct(IEnumerable<AggregateEntry> entries)
    {
        var keys = entries.Select(entry => TextKey.Of(entry.Label.Text).Value).ToArray();
        return keys.Distinct(StringComparer.Ordinal).Count() == keys.Length;
    }
}
