using OutreachSite.Tables.Sheets;

namespace OutreachSite.Surveys.Importing.Aggregates;

/// <summary>Lists without headings: an option, its count and perhaps its share in each row, below a title.</summary>
internal static class BareReader
{
    private const int Fewest = 2;

    public static ImmutableArray<AggregateQuestion> Read(Sheet sheet)
    {
        var questions = ImmutableArray.CreateBuilder<AggregateQuestion>();
        var (listed, hasProof) = (0, false);
        for (var i = 0; i < sheet.Rows.Length;)
        {
            var entries = ImmutableArray.CreateBuilder<AggregateEntry>();
            SheetCell? total = null;
            var start = i;
            for (; i < sheet.Rows.Length && EntryOf(sheet.Rows[i]) is { } entry && (i == start || sheet.Rows[i].Number == sheet.Rows[i - 1].Number + 1); i++)
            {
                if (CountText.IsTotal(entry.Label.Text))
                    total = entry.Count;
                else
                    entries.Add(entry);
            }

            listed += i - start;
            hasProof |= total is not null || entries.Any(entry => entry.Share is not null);
            if (entries.Count >= Fewest && AggregateFinder.AreDistinct(entries))
                questions.Add(new(AggregateFinder.TitleAbove(sheet, start) ?? AggregateFinder.NameOf(sheet, ""), entries.ToImmutable(), total));
            else if (entries.Count > 0)
                return [];
            if (i == start)
                i++;
        }

        // Without a total or shares, two columns of a text and a number may as well be people and their ages.
        return hasProof && listed * 10 >= sheet.Rows.Length * 6 ? questions.ToImmutable() : [];
    }

    private static AggregateEntry? EntryOf(SheetRow row) => row.Filled.ToArray() switch
    {
        [{ Kind: CellKind.Text } label, var count] when CountText.Count(label.Text) is null && CountText.Count(count.Text) is not null => new(label, count, null),
        [{ Kind: CellKind.Text } label, var count, var share] when CountText.Count(label.Text) is null && CountText.Count(count.Text) is not null && CountText.Share(share.Text) is { } figure && (figure.IsPercent || figure.Decimals > 0) => new(label, count, share),
        _ => null,
    };
}
