namespace OutreachSite.Charts.Kinds.Bars;

/// <summary>Amounts compared by length, one bar for each label: counts, or percentages of a question with several answers.</summary>
/// <param name="Head">What stands around it.</param>
/// <param name="RowHeading">What the labels are: 「課題」.</param>
/// <param name="ValueHeading">What the values are: 「割合」.</param>
/// <param name="Bars">One or more, in the order in which they are drawn.</param>
public sealed record BarChart(ChartHead Head, string RowHeading, string ValueHeading, ImmutableArray<Bar> Bars) : IChart
{
    /// <summary>How values are written.</summary>
    public ValueFormat Format { get; init; } = ValueFormat.Percent;

    /// <summary>True when people could choose several answers, so that percentages do not add up.</summary>
    public bool HasMultipleAnswers { get; init; }

    /// <summary>The same chart, largest bar first; equal ones keep their order, missing ones come last.</summary>
    public BarChart Sorted() => this with { Bars = [.. Bars.OrderByDescending(bar => bar.Value.Number ?? -1)] };

    /// <inheritdoc/>
    public ChartPicture Draw(ChartWords words) => new BarPicture(this, words).ToPicture();
}

/// <summary>One bar: its name, a small second line or null, its n, and its value, zero or more.</summary>
public sealed record Bar(string Label, string? Sub, ChartValue N, ChartValue Value);
