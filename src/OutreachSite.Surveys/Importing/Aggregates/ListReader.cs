using OutreachSite.Tables.Sheets;

namespace OutreachSite.Surveys.Importing.Aggregates;

/// <summary>Lists of option, count and share below a row of headings; one list for each question, or one long one with a column of questions.</summary>
internal static class ListReader
{
    private const int Fewest = 2, MostOtherColumns = 2;

    public static ImmutableArray<AggregateQuestion> Read(Sheet sheet)
    {
        var questions = ImmutableArray.CreateBuilder<AggregateQuestion>();
        for (var i = 0; i < sheet.Rows.Length; i++)
        {
            if (ColumnsOf(sheet.Rows[i]) is not { } columns)
                continue;
            var end = i + 1;
            while (end < sheet.Rows.Length && ColumnsOf(sheet.Rows[end]) is null)
                end++;
            var found = ReadBlock(sheet, i, end, columns);
            if (found.IsEmpty)
                return [];
            questions.AddRange(found);
            i = end - 1;
        }

        return questions.ToImmutable();
    }

    /// <summary>The row of headings of a list of options with shares alone; null when there is none.</summary>
    public static int? HasOnlyShares(Sheet sheet)
    {
        foreach (var row in sheet.Rows.Take(20))
        {
            var cells = row.Filled.ToArray();
            if (cells.Any(cell => CountText.IsShareHeading(cell.Text)) && cells.Any(cell => CountText.IsOptionHeading(cell.Text)) && cells.Length <= 6)
                return row.Number;
        }

        return null;
    }

    private static ImmutableArray<AggregateQuestion> ReadBlock(Sheet sheet, int header, int end, ListColumns columns)
    {
        // Times and numbers of answers are no options, and 世帯人数 beside them is a question.
        if (Columns.HeadingWords.IsAdmin(sheet.Rows[header].TextAt(columns.Label)))
            return [];
        var groups = new List<(string Text, List<AggregateEntry> Entries, SheetCell? Total)>();
        var fallback = columns.Question is null ? Title(sheet, header, columns) : "";
        for (var i = header + 1; i < end; i++)
        {
            var row = sheet.Rows[i];
            var label = row[columns.Label];
            var count = row[columns.Count];
            var text = columns.Question is { } column ? sheet.SpreadText(row, column) : fallback;
            if (text.Length == 0)
                text = groups.Count > 0 ? groups[^1].Text : fallback;
            if (label.IsBlank || (count.IsBlank && (columns.Share is null || row[columns.Share.Value].IsBlank)))
            {
                // The total may stand under the question, with the option left blank.
                if (columns.Question is { } question && CountText.IsTotal(row.TextAt(question)) && !count.IsBlank && groups.Count > 0)
                    groups[^1] = groups[^1] with { Total = count };
                continue;
            }

            if (CountText.IsTotal(label.Text))
            {
                if (groups.Count > 0)
                    groups[^1] = groups[^1] with { Total = count };
                continue;
            }

            if (columns.Question is { } total && CountText.IsTotal(row.TextAt(total)))
                continue;
            if (groups.Count == 0 || (columns.Question is not null && text != groups[^1].Text))
                groups.Add((text, [], null));
            groups[^1].Entries.Add(new(label, count, columns.Share is { } share && !row[share].IsBlank ? row[share] : null));
        }

        var good = groups.Where(group => group.Entries.Count >= Fewest).ToArray();
        var counts = good.Sum(group => group.Entries.Count(entry => CountText.Count(entry.Count.Text) is not null));
        return good.Length > 0 && counts * 2 > good.Sum(group => group.Entries.Count) && good.All(group => AggregateFinder.AreDistinct(group.Entries))
            ? [.. good.Select(group => new AggregateQuestion(group.Text, [.. group.Entries], group.Total))]
            : [];
    }

    /// <summary>The heading over the options when it says something, else the title above.</summary>
    private static string Title(Sheet sheet, int header, ListColumns columns)
    {
        var heading = sheet.Rows[header].TextAt(columns.Label);
        return heading.Length > 0 && !CountText.IsOptionHeading(heading) ? heading
            : AggregateFinder.TitleAbove(sheet, header) ?? AggregateFinder.NameOf(sheet, "");
    }

    private static ListColumns? ColumnsOf(SheetRow row)
    {
        var cells = row.Filled.ToArray();
        if (cells.Length is < 1 or > 8 || cells.Any(cell => cell.Kind != CellKind.Text))
            return null;
        var counts = cells.Where(cell => CountText.IsCountHeading(cell.Text)).ToArray();
        if (counts.Length != 1)
            return null;
        var count = counts[0].Address.Column;
        var left = cells.Where(cell => cell.Address.Column < count && !CountText.IsShareHeading(cell.Text) && !CountText.IsTallyHeading(cell.Text)).ToArray();
        var share = cells.FirstOrDefault(cell => CountText.IsShareHeading(cell.Text));
        var label = left.LastOrDefault(cell => CountText.IsOptionHeading(cell.Text)) is { Text: not null } option ? option.Address.Column
            : left.LastOrDefault() is { Text: not null } last ? last.Address.Column : count > 1 ? count - 1 : 0;
        if (label == 0 || cells.Length - left.Length - counts.Length - (share.Text is null ? 0 : 1) > MostOtherColumns)
            return null;
        var questions = left.Where(cell => cell.Address.Column != label).ToArray();
        var question = questions.LastOrDefault(cell => CountText.IsQuestionHeading(cell.Text)) is { Text: not null } named ? named : default;
        if (question.Text is null && questions.Length > MostOtherColumns)
            return null;
        return new(label, count, share.Text is null ? null : share.Address.Column, question.Text is not null ? question.Address.Column : questions.Length > 0 ? questions[^1].Address.Column : null);
    }

    private sealed record ListColumns(int Label, int Count, int? Share, int? Question);
}
