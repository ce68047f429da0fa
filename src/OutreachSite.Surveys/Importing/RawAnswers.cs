using System.Text.RegularExpressions;
using OutreachSite.Surveys.Importing.Aggregates;
using OutreachSite.Surveys.Importing.Columns;
using OutreachSite.Surveys.Importing.Headings;
using OutreachSite.Surveys.Importing.Rows;
using OutreachSite.Surveys.Privacy.Comments;
using OutreachSite.Surveys.Scales;
using OutreachSite.Tables;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Surveys.Importing;

/// <summary>
/// Recognises a table of answers, one person a row, by what is in it: times of answering beside questions, the headings of a web form, or
/// judgements beside who gave them, or the list of comments with their originals. A list of facilities or of counts is none.
/// </summary>
public static partial class RawAnswers
{
    private const int Fewest = 3, LookedAt = 300;
    private const double Most = 0.6;

    /// <summary>True when the file holds such a table. A file that cannot be read holds none.</summary>
    public static bool AreIn(string name, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return TableFile.Read(name, bytes).Value is { } file && file.Sheets.Any(AreIn);
    }

    private static bool AreIn(Sheet sheet)
    {
        // The organiser's list of comments holds what was written, word by word.
        if (sheet.Rows is [var first, ..] && CommentFile.IsHeadings(first.Cells.Select(cell => cell.Text)))
            return true;
        if (HeaderFinder.Find(sheet) is not { } place || AggregateFinder.Find("", null, sheet) is not null)
            return false;
        var below = sheet.Rows.Skip(place.First + place.Rows).Take(LookedAt).ToArray();
        var (columns, _) = HeadingReader.Read(sheet, place, below);
        var rows = RowSieve.Sort(below, sheet.Rows[place.First + place.Rows - 1], columns.Length).Answers.ToArray();
        if (rows.Length < Fewest || columns.Length < 2)
            return false;
        var headings = columns.Select(column => TextKey.Of(column.Text).Value).ToArray();
        if (headings.Any(heading => Started().IsMatch(heading)) && headings.Any(heading => Completed().IsMatch(heading)))
            return true;
        var moments = columns.Where(column => Moment().IsMatch(TextKey.Of(column.Text).Value) && Share(rows, column.Index, text => Time().IsMatch(text)) >= Most).ToArray();
        if (moments.Length > 0 && columns.Length > moments.Length + (headings.Length > 2 ? 1 : 0))
            return columns.Any(column => !moments.Contains(column) && IsJudged(rows, column.Text, column.Index)) || headings.Any(heading => heading is "タイムスタンプ" or "timestamp");
        var judged = columns.Where(column => IsJudged(rows, column.Text, column.Index)).ToArray();
        return judged.Length > 0 && columns.Except(judged).Any(column => IsPerson(rows, column.Text, column.Index));
    }

    /// <summary>True for a column of steps of a scale that come again and again.</summary>
    private static bool IsJudged(SheetRow[] rows, string heading, int column)
    {
        var labels = rows.Select(row => row.TextAt(column)).Where(text => text.Length > 0).GroupBy(text => text, StringComparer.Ordinal)
            .Select(group => new KeyValuePair<string, int>(group.Key, group.Count())).ToArray();
        var answers = labels.Sum(label => label.Value);
        if (answers < Fewest || answers <= labels.Length)
            return false;
        var isScale = ScaleMatch.Find(labels) is { Scale.Steps.Length: > 2, Step.Count: > 1 };
        return isScale || (HeadingWords.IsJudgement(heading) && labels.Where(label => Codes.CodeText.Alone(label.Key) is <= 10).Sum(label => label.Value) >= answers * Most);
    }

    /// <summary>True for names, mail addresses, and numbers that were given to the answers.</summary>
    private static bool IsPerson(SheetRow[] rows, string heading, int column)
    {
        var texts = rows.Select(row => row.TextAt(column)).Where(text => text.Length > 0).ToArray();
        if (texts.Length < rows.Length * Most)
            return false;
        var values = texts.GroupBy(text => text, StringComparer.Ordinal).Select(group => new KeyValuePair<string, int>(group.Key, group.Count())).ToArray();
        return values.Length >= texts.Length * Most && (PersonalContent.IsPersonal(values, texts) || (HeadingWords.IsRespondent(heading) && HeadingWords.IsAdmin(heading)));
    }

    private static double Share(SheetRow[] rows, int column, Func<string, bool> test)
    {
        var texts = rows.Select(row => row.TextAt(column)).Where(text => text.Length > 0).ToArray();
        return texts.Length < Fewest ? 0 : (double)texts.Count(test) / texts.Length;
    }

    [GeneratedRegex("^(?:開始(?:時刻|日時)|start time)$", RegexOptions.None, 1000)]
    private static partial Regex Started();

    [GeneratedRegex("^(?:完了(?:時刻|日時)|completion time)$", RegexOptions.None, 1000)]
    private static partial Regex Completed();

    [GeneratedRegex("^(?:タイムスタンプ|timestamp|(?:回答|受付|申請|送信|登録|完了|提出|受信)(?:日時|時刻))$", RegexOptions.None, 1000)]
    private static partial Regex Moment();

    [GeneratedRegex(@"\d{1,2}[:時]\d{2}", RegexOptions.None, 1000)]
    private static partial Regex Time();
}
