using OutreachSite.Surveys.Importing.Columns;
using OutreachSite.Surveys.Importing.Files;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Surveys.Importing.Choices;

/// <summary>
/// Finds questions with a column for each choice, as LoGo and others export them: 0 and 1, ○, or the label of the choice. Neighbouring
/// columns of marks whose headings begin alike, or stand under one heading, are one question.
/// </summary>
internal static class MarkColumns
{
    private const int Fewest = 2, FewestWithSlip = 4;
    private const string OtherMark = $"{ColumnPlan.Other}（記入あり）";

    private static readonly HashSet<string> Yes = [.. new[] { "1", "○", "〇", "◯", "✓", "✔", "☑", "●", "■", "◎", "レ", "v", "true", "選択", "選択あり", "チェック", "該当", "有", "yes", "on", "x" }.Select(mark => TextKey.Of(mark).Value)];
    private static readonly HashSet<string> No = [.. new[] { "0", "", "false", "×", "☐", "□", "-", "なし", "無", "未選択", "選択なし", "非該当", "no", "off" }.Select(mark => TextKey.Of(mark).Value)];
    private static readonly char[] Joints = ['_', '＿', ':', '：', '/', '／', '・', '.', '．', '-', '－', '―', '—', '|', '｜', '>', '＞', '(', '（', '[', '［', '【', ' ', '\u3000', '「'];

    /// <summary>The parts of a table that are such questions, each with its heading.</summary>
    public static ImmutableArray<(string Text, SeriesPart Part)> Find(AnswerTable table)
    {
        var found = ImmutableArray.CreateBuilder<(string, SeriesPart)>();
        var columns = table.Columns;
        for (var i = 0; i < columns.Length;)
        {
            var run = 0;
            while (i + run < columns.Length && (run == 0 || columns[i + run].Index == columns[i + run - 1].Index + 1) && IsMarks(table, columns[i + run]))
                run++;
            var taken = run >= Fewest ? Take(table, columns.AsSpan(i, run), found) : 0;
            i += Math.Max(taken, 1);
        }

        return found.ToImmutable();
    }

    private static int Take(AnswerTable table, ReadOnlySpan<TableColumn> run, ImmutableArray<(string, SeriesPart)>.Builder found)
    {
        var length = LengthOfGroup(table, run, out var question, out var labels);
        // A column with one word that is not its label holds what somebody typed.
        for (var i = 0; i < length; i++)
        {
            if (Words(table, run[i]) is [{ Length: > 0 } word] && !TextKey.AreSame(word, labels[i]))
                length = i;
        }

        if (length < Fewest)
            return 0;
        labels = labels[..length];
        var columns = run[..length].ToImmutableArray();
        if (!table.Rows.Any(row => columns.Any(column => row.TextAt(column.Index).Length > 0)))
            return 0;
        var cache = new Dictionary<string, string>(StringComparer.Ordinal);
        var other = OtherText(table, columns[^1], question);
        if (other is null)
        {
            found.Add((question, new(table, columns, row => Chosen(row, columns, labels, cache)) { Choices = labels }));
            return length;
        }

        var all = labels.Any(Plans.IsOther) ? labels : labels.Add(ColumnPlan.Other);
        found.Add((question, new(table, columns.Add(other), row => WithOther(Chosen(row, columns, labels, cache), row.TextAt(other.Index))) { Choices = all, HasOtherTexts = true }));
        return length + 1;
    }

    /// <summary>The column behind the choices that holds what was typed for その他.</summary>
    private static TableColumn? OtherText(AnswerTable table, TableColumn last, string question)
    {
        var next = table.Columns.FirstOrDefault(column => column.Index == last.Index + 1);
        return next is not null && next.Text.Contains(ColumnPlan.Other, StringComparison.Ordinal)
            && (next.Text.StartsWith(question, StringComparison.Ordinal) || next.Text.StartsWith(ColumnPlan.Other, StringComparison.Ordinal) || next.Group == question) ? next : null;
    }

    /// <summary>The text itself goes no further: it is only said that there is one.</summary>
    private static SheetCell WithOther(SheetCell chosen, string text) =>
        text.Length == 0 || ColumnValues.IsNoAnswer(text) ? chosen
        : chosen with { Kind = CellKind.Text, Text = chosen.IsBlank ? OtherMark : $"{chosen.Text}{AnswerSeries.ChoiceSeparator}{OtherMark}" };

    /// <summary>How many of the columns belong together; the question that they share, and the label of each.</summary>
    private static int LengthOfGroup(AnswerTable table, ReadOnlySpan<TableColumn> run, out string question, out ImmutableArray<string> labels)
    {
        (question, labels) = ("", []);
        if (run[0].Group is { Length: > 0 } group)
        {
            var same = 0;
            while (same < run.Length && run[same].Group == group)
                same++;
            (question, labels) = (group, Labels(run[..same], column => column.Item!));
            return same;
        }

        // The same heading again and again: the cells hold the labels.
        var alike = 1;
        while (alike < run.Length && TextKey.AreSame(run[alike].Text, run[0].Text))
            alike++;
        if (alike >= Fewest)
        {
            var words = run[..alike].ToArray().Select(column => Words(table, column).FirstOrDefault() ?? "").ToArray();
            var (first, second) = (run[0].Index, run[1].Index);
            // Two columns that nobody filled both are one question whose wording was changed.
            var isTwin = alike == Fewest && table.Rows.All(row => row.TextAt(first).Length == 0 || row.TextAt(second).Length == 0);
            if (!isTwin && words.All(word => word.Length > 0) && words.Distinct(StringComparer.Ordinal).Count() == words.Length)
            {
                (question, labels) = (run[0].Text, [.. words]);
                return alike;
            }
        }

        return LengthByBeginning(run, out question, out labels);
    }

    private static int LengthByBeginning(ReadOnlySpan<TableColumn> run, out string question, out ImmutableArray<string> labels)
    {
        (question, labels) = ("", []);
        for (var at = run[0].Text.Length - 1; at >= 2; at--)
        {
            if (!Joints.Contains(run[0].Text[at]))
                continue;
            var beginning = run[0].Text[..(at + 1)];
            var same = 1;
            while (same < run.Length && run[same].Text.StartsWith(beginning, StringComparison.Ordinal))
                same++;
            if (same < Fewest)
                continue;
            var close = beginning[^1] is '(' or '（' or '[' or '［' or '【' or '「';
            question = beginning.TrimEnd(Joints);
            labels = Labels(run[..same], column => close ? column.Text[beginning.Length..].TrimEnd(' ', ')', '）', ']', '］', '】', '」') : column.Text[beginning.Length..].Trim());
            return labels.All(label => label.Length > 0) && labels.Distinct(StringComparer.Ordinal).Count() == labels.Length ? same : 0;
        }

        return 0;
    }

    private static ImmutableArray<string> Labels(ReadOnlySpan<TableColumn> run, Func<TableColumn, string> label) => [.. run.ToArray().Select(label)];

    private static bool IsMarks(AnswerTable table, TableColumn column)
    {
        if (HeadingWords.IsAdmin(column.Text) || HeadingWords.IsOtherText(column.Text))
            return false;
        var marks = 0;
        foreach (var row in table.Rows)
        {
            var text = row.TextAt(column.Index);
            if (text.Length == 0)
                continue;
            if (!IsMark(text) && marks == 0 && Words(table, column).Length != 1)
                return false;
            marks++;
        }

        return Words(table, column).Length <= 1;
    }

    /// <summary>Different texts in a column that are no mere marks; one of them is the label of the choice. Rare slips do not count.</summary>
    private static string[] Words(AnswerTable table, TableColumn column)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var filled = 0;
        foreach (var row in table.Rows)
        {
            var text = row.TextAt(column.Index);
            if (text.Length == 0)
                continue;
            filled++;
            if (!IsMark(text))
                words[text] = words.GetValueOrDefault(text) + 1;
            if (words.Count > 3)
                break;
        }

        // 1 and 2 are codes of two answers, not a mark and a label.
        var slips = words.Values.Sum();
        return slips * 10 <= filled || (slips == 1 && filled >= FewestWithSlip) ? [] : words.Keys.Any(word => Codes.CodeText.Alone(word) is not null) ? ["", "", ""] : [.. words.Keys];
    }

    private static bool IsMark(string text) => text is "0" or "1" || text.Length <= 5 && !(text[0] is >= '2' and <= '9' or >= 'ぁ' and <= 'ん') && TextKey.Of(text).Value is var key && (Yes.Contains(key) || No.Contains(key));

    private static SheetCell Chosen(SheetRow row, ImmutableArray<TableColumn> columns, ImmutableArray<string> labels, Dictionary<string, string> cache)
    {
        var chosen = "";
        for (var i = 0; i < columns.Length; i++)
        {
            var text = row.TextAt(columns[i].Index);
            // A longer text is no mark.
            var key = text.Length <= 5 ? TextKey.Of(text).Value : null;
            if (text.Length == 0 || (key is not null && No.Contains(key)))
                continue;
            var label = (key is not null && Yes.Contains(key)) || TextKey.AreSame(text, labels[i]) || text == labels[i] ? labels[i] : null;
            if (label is null)
            {
                // A cell that is neither a mark nor the label: the whole answer cannot be trusted.
                return new(text, row.KindAt(columns[i].Index), new(row.Number, columns[i].Index));
            }

            chosen = chosen.Length == 0 ? label : $"{chosen}{AnswerSeries.ChoiceSeparator}{label}";
        }

        if (!cache.TryGetValue(chosen, out var pooled))
            cache[chosen] = pooled = chosen;
        return new(pooled, pooled.Length == 0 ? CellKind.Blank : CellKind.Text, new(row.Number, columns[0].Index));
    }
}
