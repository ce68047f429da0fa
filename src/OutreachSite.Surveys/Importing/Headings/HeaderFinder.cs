using System.Text.RegularExpressions;
using OutreachSite.Surveys.Importing.Codes;
using OutreachSite.Surveys.Scales;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Surveys.Importing.Headings;

/// <summary>Where the headings of a sheet stand.</summary>
/// <param name="First">The place of the first row of headings among the rows of the sheet.</param>
/// <param name="Rows">One or two.</param>
internal sealed record HeaderPlace(int First, int Rows);

/// <summary>Finds the row of headings below the title rows: the first row that fills about as many columns as the table has.</summary>
internal static partial class HeaderFinder
{
    private const int LookedAt = 40, FewestBelow = 3, LongestPart = 24;
    private const double LeastFilled = 0.6;

    /// <summary>The headings; null when the sheet has none.</summary>
    public static HeaderPlace? Find(Sheet sheet)
    {
        var top = sheet.Rows.Take(LookedAt).ToArray();
        if (top.Length == 0)
            return null;
        var widest = top.Max(row => row.Filled.Count());
        for (var i = 0; i < top.Length; i++)
        {
            if (!IsHeading(top[i], widest) && !IsUpperHeading(sheet, top, i))
                continue;
            return new(i, i + 1 < top.Length && HasSecondRow(sheet, top, i) ? 2 : 1);
        }

        return null;
    }

    private static bool IsHeading(SheetRow row, int widest)
    {
        var filled = row.Filled.ToArray();
        if (filled.Length < Math.Max(1, Math.Ceiling(widest * LeastFilled)))
            return false;
        var words = filled.Count(cell => IsWord(cell));
        return words * 10 >= filled.Length * 7 && (filled.Count(cell => CodeText.WithLabel(cell.Text) is not null && !QuestionNumber().IsMatch(cell.Text)) * 2 < Math.Max(filled.Length, 2) || AreNumberedQuestions(filled))
            && (widest < 2 || filled.Select(cell => cell.Text).Distinct(StringComparer.Ordinal).Count() > 1 || filled.Length > 2);
    }

    /// <summary>①会場 ②時間 ③内容: headings that are numbered, and no legend of a scale.</summary>
    private static bool AreNumberedQuestions(SheetCell[] row)
    {
        var pairs = row.Select(cell => CodeText.WithLabel(cell.Text)).OfType<(int Code, string Label)>().ToArray();
        return pairs.Length > 1 && pairs.Zip(pairs.Skip(1)).All(pair => pair.Second.Code == pair.First.Code + 1)
            && ScaleMatch.Find([.. pairs.Select(pair => new KeyValuePair<string, int>(pair.Label, 1))]) is null;
    }

    /// <summary>The row of groups of a heading in two rows: less is written in it, but cells are joined or the next row completes it.</summary>
    private static bool IsUpperHeading(Sheet sheet, SheetRow[] top, int i)
    {
        var filled = top[i].Filled.ToArray();
        if (i + 1 >= top.Length || filled.Length < 2 || !filled.All(IsWord) || top[i + 1].Number != top[i].Number + 1)
            return false;
        var joinedDown = sheet.Merged.Any(range => range.First.Row == top[i].Number && range.Last.Row == top[i + 1].Number);
        var joinedAcross = sheet.Merged.Count(range => range.First.Row == top[i].Number && range.Last.Row == top[i].Number && range.Last.Column > range.First.Column && range.Last.Column - range.First.Column + 1 < sheet.Width * 0.9);
        return (joinedDown || joinedAcross > 0) && HasSecondRow(sheet, top, i);
    }

    /// <summary>
    /// True when the next row belongs to the headings: joined cells reach into it, or it fills gaps that the first row leaves to the
    /// right of a group, with words that are no answers, because they never come again below.
    /// </summary>
    private static bool HasSecondRow(Sheet sheet, SheetRow[] top, int i)
    {
        var (upper, lower) = (top[i], top[i + 1]);
        if (lower.Number != upper.Number + 1)
            return false;
        if (sheet.Merged.Any(range => range.First.Row == upper.Number && range.Last.Row == lower.Number && range.First.Column == range.Last.Column))
            return true;
        var below = lower.Filled.ToArray();
        if (below.Length == 0 || !below.All(cell => IsWord(cell)))
            return false;
        if (FitsNothingBelow(sheet, below, i + 2))
            return true;
        var gaps = below.Count(cell => upper.TextAt(cell.Address.Column).Length == 0);
        var isNumbered = upper.Filled.All(cell => OnlyNumber().IsMatch(Compatibility.Expand(cell.Text))) && below.Length >= upper.Filled.Count();
        if (gaps < 1 && !isNumbered)
            return false;
        if (isNumbered)
            return true;
        var width = Math.Max(upper.Width, lower.Width);
        for (var column = 1; column <= width; column++)
        {
            // A question without a part in the second row is whole in the first.
            if (upper.TextAt(column).Length == 0 && lower.TextAt(column).Length == 0 && sheet.Rows.Skip(i + 2).Take(LookedAt).Count(row => row.TextAt(column).Length > 0) > 1)
                return false;
        }

        var repeats = below.Count(cell => sheet.Rows.Skip(i + 2).Any(row => row.TextAt(cell.Address.Column) == cell.Text));
        return repeats * 3 < below.Length + 2 && below.Length < width + 1 && upper.Filled.Count() + gaps >= width * LeastFilled && !IsLikeAnswers(sheet, lower, i + 2);
    }

    /// <summary>
    /// True when no cell of the row is like the answers below it, while those are alike: words above codes, or above a few words that come
    /// again and again. A column of free text says nothing about it.
    /// </summary>
    private static bool FitsNothingBelow(Sheet sheet, SheetCell[] lower, int firstBelow)
    {
        var (strange, next) = (0, sheet.Rows.Skip(firstBelow).Take(LookedAt).ToArray());
        foreach (var cell in lower)
        {
            var texts = next.Select(row => row.TextAt(cell.Address.Column)).Where(text => text.Length > 0).ToArray();
            var codes = texts.Count(text => CodeText.Alone(text) is not null || CodeText.Several(text).Length > 0 || CodeText.WithLabel(text) is not null);
            if (texts.Length < FewestBelow || texts.Contains(cell.Text) || cell.Text.Length > LongestPart || CodeText.WithLabel(cell.Text) is not null)
                return false;
            if (codes * 10 >= texts.Length * 8)
                strange += 2;
            else if (texts.Distinct(StringComparer.Ordinal).Count() * 3 <= texts.Length && !IsStep(cell.Text, texts))
                strange++;
            else
                return false;
        }

        // A person who answered one question with a word of their own left the others blank too: headings fill all gaps, or stand above codes.
        return strange > 1 && lower.All(cell => !Columns.ColumnValues.IsNoAnswer(cell.Text) && !Note().IsMatch(cell.Text))
            && (lower.Length > 1 || IsUnnumbered(sheet, lower, next)) && Enumerable.Range(1, sheet.Width).All(column => lower.Any(cell => cell.Address.Column == column) || sheet.Rows[firstBelow - 2].TextAt(column).Length > 0 || next.All(row => row.TextAt(column).Length == 0));
    }

    /// <summary>True when the row leaves the first column blank, in which all others have something.</summary>
    private static bool IsUnnumbered(Sheet sheet, SheetCell[] lower, SheetRow[] next) =>
        lower[0].Address.Column > 1 && sheet.Width > 2 && next.Count(row => row.TextAt(1).Length > 0) * 10 >= next.Length * 9;

    private static bool IsStep(string text, string[] others) =>
        ScaleMatch.Find([new(text, 1)]) is { } scale && others.Any(other => ScaleMatch.Of(scale.Scale, [new(other, 1)]).Unknown.Length == 0);

    /// <summary>True when the cells of the row fit the rows below better than headings do: scale labels, marks.</summary>
    private static bool IsLikeAnswers(Sheet sheet, SheetRow lower, int firstBelow)
    {
        var next = sheet.Rows.Skip(firstBelow).Take(LookedAt).ToArray();
        return lower.Filled.All(cell => next.Any(row => row.TextAt(cell.Address.Column) is { Length: > 0 } text && ScaleMatch.Find([new(cell.Text, 1)]) is { } scale && ScaleMatch.Of(scale.Scale, [new(text, 1)]).Unknown.Length == 0));
    }

    private static bool IsWord(SheetCell cell) =>
        cell.Kind == CellKind.Text && !cell.Text.All(c => char.IsAsciiDigit(Width.Narrow(c)) || c is '.' or '/' or '-' or ':' or ' ' or ',') && !MailOrTime().IsMatch(cell.Text);

    /// <summary>What is keyed in the place of a code when there is none.</summary>
    [GeneratedRegex(@"^(?:途中|欠席|退席|早退|遅刻|不参加|判読|不明|無効|なし|特になし|該当なし|白紙|保留|\?)", RegexOptions.None, 1000)]
    private static partial Regex Note();

    [GeneratedRegex(@"^(?:q|問|設問|質問)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex QuestionNumber();

    [GeneratedRegex(@"^(?:(?:q|問|設問|質問)\s*)?[0-9]+(?:[-.][0-9]+)?$|^(?:no\.?|id|番号|整理番号)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OnlyNumber();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[a-z]+$|^\d{4}[/-]\d{1,2}[/-]\d{1,2}\s", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex MailOrTime();
}
