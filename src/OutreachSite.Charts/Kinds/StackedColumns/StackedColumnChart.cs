namespace OutreachSite.Charts.Kinds.StackedColumns;

/// <summary>Two to five parts on top of one another for each category: shares of a hundred, or counts with their sum.</summary>
/// <param name="Head">What stands around it.</param>
/// <param name="CategoryHeading">What the categories are: 「年度」.</param>
/// <param name="Parts">Two to five names, the lowest part first.</param>
/// <param name="Categories">One or more; each has a value for every part.</param>
public sealed record StackedColumnChart(
    ChartHead Head, string CategoryHeading, ImmutableArray<string> Parts, ImmutableArray<StackedCategory> Categories) : IChart
{
    /// <summary>How values are written.</summary>
    public ValueFormat Format { get; init; } = ValueFormat.Percent;

    /// <inheritdoc/>
    public ChartPicture Draw(ChartWords words) => new StackedColumnPicture(this, words).ToPicture();
}

/// <summary>One column: its name and a value for each part.</summary>
public sealed record StackedCategory(string Label, ImmutableArray<ChartValue> Values)
{
    /// <summary>All parts together; not known when one of them is not.</summary>
    public ChartValue Sum => ChartValue.Sum(Values);

    /// <summary>The parts that are known, together.</summary>
    internal decimal Known => Values.Sum(value => value.Number) ?? 0;

    /// <summary>What is not known of it: hidden when a part is hidden; null when all parts are known.</summary>
    internal ChartValue? Unknown => Sum.IsKnown ? null : Sum;
}
