using OutreachSite.Content;
using OutreachSite.Numbers;
using OutreachSite.Tables;

namespace OutreachSite.Publishing.Pages.Seminars.Series;

/// <summary>
/// The table of the times that have no page: one row a time. Columns are known by their headings; a column that is none of them is a
/// profession, and its numbers are the people who came.
/// </summary>
internal static class PastTimes
{
    private static readonly ImmutableArray<(string Field, ImmutableArray<string> Headings)> Columns =
    [
        ("number", ["回", "番号", "no", "number"]), ("date", ["開催日", "日", "日付", "年月日", "時期", "date"]), ("theme", ["テーマ", "題", "内容", "theme", "title"]),
        ("attended", ["参加者", "参加者数", "参加人数", "人数", "attended"]), ("answered", ["回答者", "回答数", "answered"]),
        ("satisfied", ["満足度", "満足度（％）", "良かった以上", "satisfied"]), ("wording", ["聞き方", "設問", "質問", "wording"]),
    ];

    /// <summary>The rows in the order of the table. What cannot be read is said with its cell and left out.</summary>
    public static ImmutableArray<SeriesTime> Read(Table table, DiagnosticBag problems)
    {
        var fields = table.Headings.Select(FieldOf).ToImmutableArray();
        if (!fields.Contains("date") || !fields.Contains("theme"))
        {
            problems.Add(SeriesDiagnostics.NoDateOrTheme(table.Headings[0].Where));
            return [];
        }

        return [.. table.Rows.Where(row => row.Any(cell => cell.Text.Trim().Length > 0)).Select(row => Time(row, table, fields, problems)).OfType<SeriesTime>()];
    }

    private static string? FieldOf(Cell heading) =>
        Columns.Where(column => column.Headings.Any(name => TextKey.Of(name) == TextKey.Of(heading.Text))).Select(column => column.Field).FirstOrDefault();

    private static SeriesTime? Time(ImmutableArray<Cell> row, Table table, ImmutableArray<string?> fields, DiagnosticBag problems)
    {
        Cell? At(string field) => fields.IndexOf(field) is var at and >= 0 && at < row.Length && row[at].Text.Trim().Length > 0 ? row[at] : null;
        if (At("date") is not { } written || CitedDate.Parse(written.Text.Trim()) is not { } date)
        {
            problems.Add(SeriesDiagnostics.NoDate(At("date")?.Where ?? row[0].Where, At("date")?.Text ?? ""));
            return null;
        }

        return new(At("number")?.Text.Trim(), date, At("theme")?.Text.Trim() ?? "", null, IsPlanned: false)
        {
            Attended = (int?)Number(At("attended"), problems), Answered = (int?)Number(At("answered"), problems),
            Satisfied = Number(At("satisfied"), problems), Wording = At("wording")?.Text.Trim(),
            Professions = [.. fields.Index().Where(field => field.Item is null && field.Index < row.Length && row[field.Index].Text.Trim().Length > 0)
                .Select(field => (table.Headings[field.Index].Text.Trim(), Count: (int?)Number(row[field.Index], problems)))
                .Where(one => one.Count is not null).Select(one => (one.Item1, one.Count!.Value))],
        };
    }

    /// <summary>A number as staff write it, with 人, 名 or ％ or without; null when it is not stated.</summary>
    private static decimal? Number(Cell? cell, DiagnosticBag problems)
    {
        if (cell is not { } written || JapaneseNumber.IsMissingMark(written.Text) || TextKey.Of(written.Text).Value == "記載なし")
            return null;
        if (JapaneseNumber.Parse(written.Text.Trim().TrimEnd('人', '名'), written.Where) is { Value: { Value: >= 0 } figure })
            return figure.Value;
        problems.Add(SeriesDiagnostics.NotANumber(written.Where, written.Text));
        return null;
    }
}
