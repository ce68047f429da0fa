using OutreachSite.Surveys.Importing.Columns;
using OutreachSite.Surveys.Importing.Files;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Surveys.Importing.Rows;

/// <summary>Looks at rows before what says who answered is forgotten: unused lines, test answers, people who answered twice.</summary>
internal static class RowChecks
{
    private const int MostTold = 50, MostOfOne = 3, LongText = 20;

    private static readonly HashSet<string> TestWords =
        [.. new[] { "テスト", "てすと", "test", "テスト回答", "テスト送信", "テストです", "テスト入力", "テスト投稿", "動作確認", "動作テスト", "送信テスト", "回答テスト", "テスト太郎", "テスト 太郎", "test test" }.Select(word => TextKey.Of(word).Value)];

    /// <summary>What those words begin with, so that a million cells are passed over quickly.</summary>
    private static readonly System.Buffers.SearchValues<char> TestStarts = System.Buffers.SearchValues.Create("テてﾃtTｔＴ動送回");

    /// <summary>The table without rows that are left out or unused.</summary>
    public static AnswerTable Check(AnswerTable table, IReadOnlyCollection<string> excluded, ISet<string> usedExclusions, DiagnosticBag problems)
    {
        var admin = table.Columns.Where(column => HeadingWords.IsAdmin(column.Text) || IsPersonal(table, column)).ToArray();
        var rows = table.Rows.Where(row => !IsExcluded(table, row, excluded, usedExclusions)).ToImmutableArray();
        var moments = admin.Where(column => rows.Any(row => row.KindAt(column.Index) == CellKind.Date || row.TextAt(column.Index).Contains(':', StringComparison.Ordinal))).ToArray();
        var others = table.Columns.Except(admin).ToArray();
        var last = rows.Length;
        while (others.Length > 0 && last > 0 && !others.Concat(moments).Any(column => rows[last - 1].TextAt(column.Index).Length > 0) && IsPrinted(rows, last - 1, admin))
            last--;
        var used = rows[..last];
        if (used.Length < rows.Length)
            problems.Add(ImportDiagnostics.UnusedRows(new(table.File), rows.Length - used.Length));
        if (used.Count(row => row.IsHidden) is > 0 and var hidden)
            problems.Add(ImportDiagnostics.HiddenRows(new(table.File), hidden));
        var checkedTable = table with { Rows = used };
        FindTests(checkedTable, problems);
        FindRepeated(checkedTable, admin, problems);
        return checkedTable;
    }

    /// <summary>Forms on paper have numbered lines: the number is that of the line, and nothing else is filled in.</summary>
    private static bool IsPrinted(ImmutableArray<SheetRow> rows, int index, TableColumn[] admin) =>
        admin.All(column => rows[index].TextAt(column.Index) is not { Length: > 0 } text || Codes.CodeText.Alone(text) == index + 1 || text == (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static bool IsPersonal(AnswerTable table, TableColumn column)
    {
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        var inOrder = new List<string>();
        foreach (var row in table.Rows.Take(500))
        {
            if (row.TextAt(column.Index) is not { Length: > 0 } text)
                continue;
            values[text] = values.GetValueOrDefault(text) + 1;
            inOrder.Add(text);
        }

        return PersonalContent.IsPersonal(values, inOrder);
    }

    private static bool IsExcluded(AnswerTable table, SheetRow row, IReadOnlyCollection<string> excluded, ISet<string> used)
    {
        var name = $"{table.File} {row.Number}";
        if (excluded.Count == 0 || !excluded.Contains(name))
            return false;
        used.Add(name);
        return true;
    }

    private static void FindTests(AnswerTable table, DiagnosticBag problems)
    {
        var told = 0;
        foreach (var row in table.Rows)
        {
            foreach (var column in table.Columns)
            {
                var text = row.TextAt(column.Index);
                if (text.Length is < 3 or > 12 || !TestStarts.Contains(text[0]) || !TestWords.Contains(TextKey.Of(text).Value))
                    continue;
                if (++told <= MostTold)
                    problems.Add(ImportDiagnostics.TestAnswer(table.At(row.Number, column.Index)));
                break;
            }
        }
    }

    /// <summary>The same mail address, name or number twice; or the same in every column, with a time or a long text among them.</summary>
    private static void FindRepeated(AnswerTable table, TableColumn[] admin, DiagnosticBag problems)
    {
        var told = new HashSet<int>();
        foreach (var column in admin.Where(column => HeadingWords.IsRespondent(column.Text) || IsMail(table, column)))
        {
            var groups = table.Rows.Where(row => row.TextAt(column.Index).Length > 0).GroupBy(row => TextKey.Of(row.TextAt(column.Index)).Value, StringComparer.Ordinal).Where(group => group.Count() > 1).ToArray();
            // What many share says nothing: "anonymous", or the address of an office.
            foreach (var group in groups.Where(group => group.Count() <= MostOfOne && group.Key is not ("anonymous" or "匿名" or "名無し" or "なし")))
            {
                var first = group.First();
                foreach (var again in group.Skip(1).Where(row => told.Add(row.Number)).Take(MostTold))
                    problems.Add(ImportDiagnostics.SameRespondent(table.At(again.Number, column.Index), new CellAddress(first.Number, column.Index).ToString()));
            }
        }

        var seen = new Dictionary<ulong, SheetRow>();
        foreach (var row in table.Rows)
        {
            if (!admin.Any(column => row.TextAt(column.Index).Contains(':', StringComparison.Ordinal)) && !row.Cells.Any(cell => cell.Text.Length >= LongText))
                continue;
            var digest = Digest(row);
            if (!seen.TryAdd(digest, row) && AreSame(row, seen[digest]) && told.Add(row.Number) && told.Count <= MostTold)
                problems.Add(ImportDiagnostics.SameRespondent(table.At(row.Number, table.Columns[0].Index), new CellAddress(seen[digest].Number, table.Columns[0].Index).ToString()));
        }
    }

    /// <summary>A number for a row, so that the texts of all rows need not be kept again (FNV-1a).</summary>
    private static ulong Digest(SheetRow row)
    {
        var digest = 14695981039346656037UL;
        for (var column = 1; column <= row.Width; column++)
        {
            foreach (var character in row.TextAt(column))
                digest = (digest ^ character) * 1099511628211UL;
            digest = (digest ^ 0x1F) * 1099511628211UL;
        }

        return digest;
    }

    private static bool AreSame(SheetRow one, SheetRow other) =>
        one.Width == other.Width && Enumerable.Range(1, one.Width).All(column => one.TextAt(column) == other.TextAt(column));

    private static bool IsMail(AnswerTable table, TableColumn column) => table.Rows.Take(20).Count(row => row.TextAt(column.Index).Contains('@', StringComparison.Ordinal)) > 1;
}
