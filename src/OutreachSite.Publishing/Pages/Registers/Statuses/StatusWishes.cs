using OutreachSite.Registers.Fields;

namespace OutreachSite.Publishing.Pages.Registers.Statuses;

/// <summary>A wish, and which municipalities have it.</summary>
internal sealed record StatusWish(string Text, ImmutableArray<(string City, string Slug)> Cities);

/// <summary>What municipalities ask of somebody: the wishes for each heading, and where they say that they ask for nothing.</summary>
/// <param name="ByHeading">Headings with a wish.</param>
/// <param name="None">Who wrote that there is no wish now, which is not the same as writing nothing.</param>
internal sealed record StatusWishes(
    ImmutableArray<(StatusHeading Heading, ImmutableArray<StatusWish> Wishes)> ByHeading, ImmutableArray<((string City, string Slug) City, ImmutableArray<StatusHeading> Headings)> None)
{
    private static readonly ImmutableArray<string> NoWish = ["今はない", "今はなし", "今のところなし", "今のところない", "現在なし", "現時点ではなし", "特になし", "なし", "特にありません"];

    /// <summary>Collected from a column: each line of a cell is a wish, the same words are the same wish.</summary>
    public static StatusWishes Of(StatusBook book, RegisterField<string> field)
    {
        var lines = (from heading in book.Items.All
                     from city in book.Index.Cities
                     from row in book.Rows(city.City, heading)
                     from line in Lines(row.Row.Text(field))
                     select (Heading: heading, City: city, Line: line)).ToImmutableArray();
        return new(
            [.. from heading in book.Items.All
                let wishes = lines.Where(line => line.Heading == heading && !IsNone(line.Line)).GroupBy(line => TextKey.Of(line.Line))
                    .Select(same => new StatusWish(same.First().Line, [.. same.Select(line => line.City).Distinct()])).ToImmutableArray()
                where wishes.Length > 0
                select (heading, wishes)],
            [.. from city in book.Index.Cities
                let headings = lines.Where(line => line.City == city && IsNone(line.Line)).Select(line => line.Heading).Distinct().ToImmutableArray()
                where headings.Length > 0
                select (city, headings)]);
    }

    /// <summary>「今はなし（これから頼む予定）」 says something, but wishes nothing.</summary>
    private static bool IsNone(string line) => NoWish.Any(words => line == words || line.StartsWith($"{words}（", StringComparison.Ordinal) || line.StartsWith($"{words}(", StringComparison.Ordinal) || line == $"{words}。");

    private static IEnumerable<string> Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.TrimStart('・', '●', '○', '-', ' ', '　')).Where(line => line.Length > 0);
}
