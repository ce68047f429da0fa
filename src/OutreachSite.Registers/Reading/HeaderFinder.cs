using OutreachSite.Tables.Sheets;

namespace OutreachSite.Registers.Reading;

/// <summary>Where the headings of a sheet stand, and what they say.</summary>
/// <param name="Index">The place of the last row of headings among the rows of the sheet.</param>
/// <param name="Headings">The text of each column from the first; empty where there is none.</param>
/// <param name="Score">How many different fields they name.</param>
internal sealed record FoundHeader(int Index, ImmutableArray<string> Headings, int Score);

/// <summary>Finds the row of headings below titles and notes: the row that names most fields of the kind. It may consist of two rows.</summary>
internal static class HeaderFinder
{
    private const int LookedAt = 40, LongestHeading = 60;

    public static FoundHeader? Find(Sheet sheet, HeadingCatalog catalog, bool allowsYears)
    {
        FoundHeader? best = null;
        for (var i = 0; i < Math.Min(sheet.Rows.Length, LookedAt); i++)
        {
            best = Better(best, Scored(i, One(sheet, i), catalog, allowsYears));
        }

        // Two rows only where they say more than any single one: a title above the headings is none of them.
        for (var i = 0; i < Math.Min(sheet.Rows.Length, LookedAt); i++)
        {
            if (sheet.Rows[i].Filled.Skip(1).Any() && i + 1 < sheet.Rows.Length && sheet.Rows[i + 1].Number == sheet.Rows[i].Number + 1 && Two(sheet, i, catalog) is { } two)
                best = Better(best, Scored(i + 1, two, catalog, allowsYears));
        }

        return best is { Score: > 0 } ? best : null;
    }

    private static FoundHeader? Better(FoundHeader? best, FoundHeader other) => best is null || other.Score > best.Score ? other : best;

    private static FoundHeader Scored(int index, ImmutableArray<string> headings, HeadingCatalog catalog, bool allowsYears)
    {
        var (fields, years) = (new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var heading in headings)
        {
            if (heading.Length is 0 or > LongestHeading)
                continue;
            if (catalog.Find(heading) is { } meaning)
                fields.Add(meaning.Field.Key);
            else if (allowsYears && Types.YearType.Of(heading) is not null)
                years = 1;
        }

        return new(index, headings, fields.Count + years);
    }

    private static ImmutableArray<string> One(Sheet sheet, int i) =>
        [.. Enumerable.Range(1, sheet.Rows[i].Width).Select(column => Types.WrittenText.OneLine(sheet.Rows[i].TextAt(column)))];

    /// <summary>
    /// Two rows as one, where cells are joined or the second row fills gaps of the first: 連絡先 above 電話 and FAX. Null when the second
    /// row is no heading.
    /// </summary>
    private static ImmutableArray<string>? Two(Sheet sheet, int i, HeadingCatalog catalog)
    {
        var (upper, lower) = (sheet.Rows[i], sheet.Rows[i + 1]);
        var isJoined = sheet.Merged.Any(range => range.First.Row == upper.Number && (range.Last.Row == lower.Number || range.Last.Column > range.First.Column));
        if (!isJoined && !lower.Filled.Any(cell => upper.TextAt(cell.Address.Column).Length == 0))
            return null;
        if (lower.Filled.Count(cell => catalog.Find(cell.Text) is not null) * 2 < lower.Filled.Count())
            return null;
        var (headings, group) = (ImmutableArray.CreateBuilder<string>(), "");
        for (var column = 1; column <= Math.Max(upper.Width, lower.Width); column++)
        {
            var (top, bottom) = (Types.WrittenText.OneLine(sheet.SpreadText(upper, column)), Types.WrittenText.OneLine(lower.TextAt(column)));
            group = top.Length > 0 ? top : bottom.Length > 0 ? group : "";
            headings.Add(bottom.Length == 0 ? top : top.Length == 0 && group.Length == 0 ? bottom : Joined(group, bottom, catalog));
        }

        return headings.ToImmutable();
    }

    private static string Joined(string group, string part, HeadingCatalog catalog) =>
        catalog.Find($"{group}_{part}") is not null ? $"{group}_{part}" : catalog.Find(part) is not null ? part : $"{group}_{part}";
}
