using OutreachSite.Surveys.Importing.Choices;
using OutreachSite.Surveys.Importing.Columns;
using OutreachSite.Surveys.Importing.Files;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Surveys.Importing.Questions;

/// <summary>The questions of one or more tables: columns become questions, and the same wording in another table is the same question.</summary>
internal static class QuestionList
{
    private const int MostStray = 50;

    /// <summary>All questions, in the order of the first table that has them.</summary>
    public static ImmutableArray<AnswerSeries> Of(IEnumerable<AnswerTable> tables, ImmutableArray<string> separate, DiagnosticBag problems)
    {
        var order = new List<string>();
        var merged = new Dictionary<string, (string Text, List<SeriesPart> Parts)>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            var times = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (text, part) in InTable(table, separate, problems))
            {
                var key = QuestionKey.Of(text);
                times[key] = times.GetValueOrDefault(key) + 1;
                // The second question with the same heading is that of the other table with the same heading.
                key = times[key] == 1 ? key : $"{key}\n{times[key]}";
                if (!merged.TryGetValue(key, out var series))
                {
                    order.Add(key);
                    merged[key] = series = (text, []);
                }

                series.Parts.Add(part);
            }
        }

        return [.. order.Select(key => new AnswerSeries(merged[key].Text, [.. merged[key].Parts]))];
    }

    private static IEnumerable<(string Text, SeriesPart Part)> InTable(AnswerTable table, ImmutableArray<string> separate, DiagnosticBag problems)
    {
        var marks = MarkColumns.Find(table);
        var taken = marks.SelectMany(mark => mark.Part.Columns).ToHashSet();
        var twins = TwinColumns.Find(table, [.. table.Columns.Where(column => !taken.Contains(column))], separate, problems);
        foreach (var column in table.Columns)
        {
            if (marks.FirstOrDefault(mark => mark.Part.Columns[0] == column) is { Part: { } part } found)
                yield return (found.Text, part);
            else if (taken.Contains(column) || twins.Any(twin => twin.Newer == column))
                continue;
            else if (twins.FirstOrDefault(twin => twin.Older == column) is { } twin)
                yield return (twin.Newer.Text, new(table, [twin.Older, twin.Newer], row => Either(row, twin)) { Legend = table.Legends.For(twin.Newer.Text, null) });
            else
            {
                if (column.Text.Length == 0)
                    PointAtStray(table, column, problems);
                var text = column.Text.Length > 0 ? column.Text : $"{AnswerSeries.NoHeading}{CellAddress.ColumnName(column.Index)}列）";
                yield return (text, new(table, [column], row => row[column.Index]) { Legend = table.Legends.For(text, column.Group) });
            }
        }
    }

    /// <summary>Few values behind the last heading come from a comma that was not put in quotation marks.</summary>
    private static void PointAtStray(AnswerTable table, TableColumn column, DiagnosticBag problems)
    {
        var stray = table.Rows.Where(row => row.TextAt(column.Index).Length > 0).Take(MostStray + 1).ToArray();
        if (stray.Length > MostStray || stray.Length * 3 > table.Rows.Length)
            return;
        problems.AddRange(stray.Select(row => ImportDiagnostics.ValueWithoutHeading(table.At(row.Number, column.Index))));
    }

    private static SheetCell Either(SheetRow row, Twin twin) => row[twin.Newer.Index] is { IsBlank: false } newer ? newer : row[twin.Older.Index];
}
