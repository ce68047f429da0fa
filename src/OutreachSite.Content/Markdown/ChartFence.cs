namespace OutreachSite.Content.Markdown;

/// <summary>A chart as an author wrote it: options, and perhaps a table in place.</summary>
/// <param name="Options">In the order of the file; no key comes twice.</param>
/// <param name="Table">The lines after <c>---</c>, or null when the numbers are in a file.</param>
/// <param name="TableOffset">Where the table begins in the file; 0 when there is none.</param>
/// <param name="Where">The opening line.</param>
public sealed record ChartFence(ImmutableArray<ChartOption> Options, string? Table, int TableOffset, Location Where)
{
    /// <summary>The option of a key, or null.</summary>
    public ChartOption? Find(string key) => Options.FirstOrDefault(option => option.Key == key);
}

/// <summary>One line of a chart: <c>title: …</c>.</summary>
public sealed record ChartOption(string Key, string Value, Location KeyWhere, Location ValueWhere);
