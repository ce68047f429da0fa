using OutreachSite.Surveys.Importing.Columns;
using OutreachSite.Surveys.Importing.Files;

namespace OutreachSite.Surveys.Importing.Questions;

/// <summary>Two columns of one question: a web form makes a second one when the wording is changed while answers come in.</summary>
internal sealed record Twin(TableColumn Older, TableColumn Newer);

/// <summary>
/// Finds them: the wordings are alike, nobody answered both, and all answers of one came before those of the other. Questions for one
/// group of people and another are alike too, but their answers come mixed.
/// </summary>
internal static class TwinColumns
{
    private const double Alike = 0.55;
    private const int MostColumns = 150, Sample = 400;

    public static ImmutableArray<Twin> Find(AnswerTable table, ImmutableArray<TableColumn> columns, ImmutableArray<string> separate, DiagnosticBag problems)
    {
        var found = ImmutableArray.CreateBuilder<Twin>();
        if (columns.Length > MostColumns)
            return [];
        var apart = separate.Select(QuestionKey.Of).ToHashSet(StringComparer.Ordinal);
        var spans = columns.Where(column => column.Text.Length > 0 && !HeadingWords.IsAdmin(column.Text) && !apart.Contains(QuestionKey.Of(column.Text))).Select(column => Span.Of(table, column)).ToArray();
        for (var i = 0; i < spans.Length; i++)
        {
            for (var j = i + 1; j < spans.Length; j++)
            {
                if (found.Any(twin => twin.Newer == spans[j].Column || twin.Older == spans[j].Column || twin.Newer == spans[i].Column || twin.Older == spans[i].Column))
                    continue;
                var isSame = spans[i].Key == spans[j].Key;
                if (!isSame && QuestionKey.Likeness(spans[i].Key, spans[j].Key) < Alike && !Holds(spans[i].Key, spans[j].Key) && !Holds(spans[j].Key, spans[i].Key))
                    continue;
                if (AreTwins(table, spans[i], spans[j], isSame))
                    found.Add(Order(spans[i], spans[j], problems, table));
                else if (isSame)
                    problems.Add(ImportDiagnostics.SameHeading(table.At(table.HeaderRow, spans[j].Column.Index), spans[j].Column.Text));
            }
        }

        return found.ToImmutable();
    }

    private static bool Holds(string key, string part) => part.Length >= 3 && key.Contains(part, StringComparison.Ordinal);

    private static bool AreTwins(AnswerTable table, Span one, Span other, bool isSame)
    {
        if (one.Last < 0 || other.Last < 0 || (one.Column.Group is not null && other.Column.Group is not null && !isSame))
            return false;
        var isApart = one.Last < other.First || other.Last < one.First;
        if (!isSame)
            return isApart && one.Values.Overlaps(other.Values);
        return isApart || table.Rows.All(row => row.TextAt(one.Column.Index).Length == 0 || row.TextAt(other.Column.Index).Length == 0);
    }

    private static Twin Order(Span one, Span other, DiagnosticBag problems, AnswerTable table)
    {
        var (older, newer) = one.First <= other.First ? (one.Column, other.Column) : (other.Column, one.Column);
        problems.Add(ImportDiagnostics.EditedTwin(table.At(table.HeaderRow, older.Index), newer.Text, older.Text));
        return new(older, newer);
    }

    private sealed record Span(TableColumn Column, string Key, int First, int Last, HashSet<string> Values)
    {
        public static Span Of(AnswerTable table, TableColumn column)
        {
            var (first, last) = (-1, -1);
            var values = new HashSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < table.Rows.Length; i++)
            {
                if (table.Rows[i].TextAt(column.Index) is not { Length: > 0 } text)
                    continue;
                first = first < 0 ? i : first;
                last = i;
                if (values.Count < Sample)
                    values.Add(text);
            }

            return new(column, QuestionKey.Of(column.Text), first, last, values);
        }
    }
}
