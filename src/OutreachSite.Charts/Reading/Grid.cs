namespace OutreachSite.Charts.Reading;

/// <summary>The numbers of a request in the form in which every kind takes them: a row for each label, a value for each series.</summary>
/// <param name="RowHeading">The heading of the labels.</param>
/// <param name="Series">The names of the series or steps.</param>
/// <param name="Rows">In the order of the table.</param>
/// <param name="Decimals">The most decimals with which a number was written, 0 to 2.</param>
internal sealed record Grid(string RowHeading, ImmutableArray<string> Series, ImmutableArray<GridRow> Rows, int Decimals)
{
    /// <summary>True when at least one row tells how many answered.</summary>
    public bool HasRowSamples => Rows.Any(row => !row.N.IsMissing);
}

/// <summary>One label with its n and its values. The place is that of the label.</summary>
internal sealed record GridRow(ChartText Label, string? Sub, ChartValue N, ImmutableArray<ChartValue> Values)
{
    public string Name => Label.Text.Trim();
}
