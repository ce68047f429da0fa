namespace OutreachSite.Tables.Csv;

/// <summary>Finds out what stands between the values of a text file: a comma, a tab or a semicolon.</summary>
internal static class Separators
{
    private const int SampleRecords = 60, SampleCharacters = 100_000;

    private static readonly ImmutableArray<char> Known = [',', '\t', ';'];

    /// <summary>The separator that gives most records the same number of values; the comma where none does.</summary>
    public static char Find(string text)
    {
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
        var widths = new Dictionary<int, int>();
        var reader = new RecordReader(text.Length > SampleCharacters ? text[..SampleCharacters] : text, separator);
        for (var records = 0; records < SampleRecords && reader.ReadRecord(); records++)
        {
            if (reader.Count > 1)
                widths[reader.Count] = widths.GetValueOrDefault(reader.Count) + 1;
        }

        // Trailing separators of A;B; in one column would make many values out of few: wide and steady wins.
        return widths.Count == 0 ? 0 : widths.Max(entry => entry.Value * (entry.Key - 1));
    }
}
