using System.Text.RegularExpressions;
using OutreachSite.Surveys.Importing.Files;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Surveys.Importing.Headings;

/// <summary>Reads the headings of a table: one row, or groups above their parts; grids of web forms are taken apart.</summary>
internal static partial class HeadingReader
{
    private const double NoteShare = 0.34;

    /// <summary>
    /// The columns that belong to the table, from left to right. Columns beside it, separated by an empty one and with little in them, are
    /// notes: their numbers come second.
    /// </summary>
    public static (ImmutableArray<TableColumn> Columns, ImmutableArray<int> Notes) Read(Sheet sheet, HeaderPlace place, IReadOnlyList<SheetRow> below)
    {
        var (upper, lower) = (sheet.Rows[place.First], sheet.Rows[place.First + place.Rows - 1]);
        var counts = new int[sheet.Width + 2];
        foreach (var row in below)
        {
            for (var column = 1; column <= row.Width; column++)
                counts[column] += row.TextAt(column).Length > 0 ? 1 : 0;
        }

        var notes = Notes(sheet, upper, lower, counts, below.Count);
        var columns = ImmutableArray.CreateBuilder<TableColumn>();
        var group = "";
        for (var column = 1; column <= sheet.Width; column++)
        {
            if (notes.Contains(column))
                continue;
            var text = Heading(sheet, place, upper, lower, column, ref group);
            if (text.Length > 0 || counts[column] > 0)
                columns.Add(Of(column, text, place.Rows == 2 && lower.TextAt(column).Length > 0 ? group : null, lower.TextAt(column)));
        }

        return (columns.ToImmutable(), notes);
    }

    private static string Heading(Sheet sheet, HeaderPlace place, SheetRow upper, SheetRow lower, int column, ref string group)
    {
        if (place.Rows == 1)
            return OneLine(upper.TextAt(column));
        var (top, bottom) = (OneLine(sheet.SpreadText(upper, column)), OneLine(lower.TextAt(column)));
        // Without joined cells a group reaches up to the next heading of the first row.
        if (top.Length > 0 || bottom.Length == 0)
            group = top;
        if (NumberAlone().IsMatch(group) && bottom.Length > 0)
        {
            group = "";
            return bottom;
        }

        return bottom.Length == 0 || bottom == group ? group : group.Length == 0 ? bottom : $"{group} [{bottom}]";
    }

    private static TableColumn Of(int index, string text, string? group, string item)
    {
        if (group is { Length: > 0 })
            return new(index, text, group, OneLine(item));
        var grid = Grid().Match(text);
        return grid.Success ? new(index, text, grid.Groups["question"].Value.Trim(), grid.Groups["row"].Value.Trim()) : new(index, text);
    }

    private static string OneLine(string text) => LineEnds().Replace(text, " ").Trim();

    /// <summary>A run of columns behind an empty one is a note when it is filled in few rows, as a legend is.</summary>
    private static ImmutableArray<int> Notes(Sheet sheet, SheetRow upper, SheetRow lower, int[] counts, int rows)
    {
        var runs = new List<List<int>>();
        for (var column = 1; column <= sheet.Width; column++)
        {
            if (counts[column] == 0 && upper.TextAt(column).Length == 0 && lower.TextAt(column).Length == 0)
                continue;
            if (runs.Count == 0 || runs[^1][^1] != column - 1)
                runs.Add([]);
            runs[^1].Add(column);
        }

        if (runs.Count < 2)
            return [];
        var main = runs.MaxBy(run => run.Sum(column => counts[column]))!;
        return [.. runs.Where(run => run != main && run[0] > main[0] && run.Max(column => counts[column]) < Math.Max(rows, 1) * NoteShare + 1 && rows > 3).SelectMany(run => run)];
    }

    [GeneratedRegex(@"^(?<question>.+?)\s*[\[［](?<row>[^\[\]［］]+)[\]］]\s*$", RegexOptions.None, 1000)]
    private static partial Regex Grid();

    [GeneratedRegex(@"\s*[\r\n]+\s*", RegexOptions.None, 1000)]
    private static partial Regex LineEnds();

    [GeneratedRegex(@"^(?:(?:[QqＱ問]|設問|質問)\s*)?[0-9０-９]+(?:[-－.．][0-9０-９]+)?$", RegexOptions.None, 1000)]
    private static partial Regex NumberAlone();
}
