namespace OutreachSite.Charts.Reading;

/// <summary>What an author asked for: a kind, options, and a table of texts. Where it was written does not matter here.</summary>
/// <param name="Id">Begins every id of the drawing; unique on its page.</param>
/// <param name="Kind">The kind as written: <c>stacked</c>, <c>bars</c>, <c>columns</c>.</param>
/// <param name="Options">In the order of writing.</param>
/// <param name="Data">The numbers.</param>
public sealed record ChartRequest(string Id, ChartText Kind, ImmutableArray<ChartOption> Options, ChartData Data);

/// <summary>A word or a cell as the author wrote it, and where.</summary>
public readonly record struct ChartText(string Text, Location Where)
{
    /// <summary>True when there is nothing but space.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <summary>One option: its name and its value.</summary>
public sealed record ChartOption(ChartText Name, ChartText Value);

/// <summary>A table of texts: one row of headings, then the rows.</summary>
/// <param name="Where">The table as a whole: where it begins.</param>
public sealed record ChartData(Location Where, ImmutableArray<ChartText> Header, ImmutableArray<ImmutableArray<ChartText>> Rows);
