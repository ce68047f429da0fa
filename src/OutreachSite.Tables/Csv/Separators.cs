namespace OutreachSite.Tables.Csv;

/// <summary>Finds out what stands between the values of a text file: a comma, a tab or a semicolon.</summary>
internal static class Separators
{
    private const int SampleRecords = 60, SampleCharacters = 100_000, HeadingWorth = 8;

    private static readonly ImmutableArray<char> Known = [',', '\t', ';'];

    /// <summary>The separator that gives most records the same number of values; the comma where none does.</summary>
    public static char Find(string text)
    {
        text = text[FirstRow(text)..];
        var best = (Separator: Known[0], Worth: 0);
        foreach (var separator in Known)
        {
            var worth = Worth(text, separator);
            if (worth > best.Worth)
                best = (separator, worth);
        }

        return best.Separator;
    }

    private static int Worth(string text, char separator)
    {
        var (widths, first) = (new Dictionary<int, int>(), 0);
        var reader = new RecordReader(text.Length > SampleCharacters ? text[..SampleCharacters] : text, separator);
        for (var records = 0; records < SampleRecords && reader.ReadRecord(); records++)
        {
            first = records == 0 ? reader.Count : first;
            if (reader.Count > 1)
                widths[reader.Count] = widths.GetValueOrDefault(reader.Count) + 1;
        }

        // Trailing separators of A;B; in one column would make many values out of few: wide and steady wins.
        // Answers such as A;B;C are as steady as columns, but the headings above them have no semicolon.
        return widths.Count == 0 ? 0 : widths.Max(entry => entry.Value * (entry.Key - 1) * (entry.Key == first ? HeadingWorth : 1));
    }

    /// <summary>The beginning of the first line with any separator: titles above the table tell nothing.</summary>
    private static int FirstRow(string text)
    {
        var start = 0;
        while (start < text.Length && text.IndexOf('\n', start) is >= 0 and var end && text.AsSpan(start, end - start).IndexOfAny(",\t;\"") < 0)
            start = end + 1;
        return start < text.Length ? start : 0;
    }
}
