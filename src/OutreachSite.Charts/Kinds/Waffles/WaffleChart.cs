namespace OutreachSite.Charts.Kinds.Waffles;

/// <summary>One square for each person, gathered by answer: for so few answers that percentages would mislead.</summary>
/// <param name="Head">What stands around it.</param>
/// <param name="RowHeading">What the answers are: 「答え」.</param>
/// <param name="ValueHeading">What is counted: 「人数」.</param>
/// <param name="Groups">One or more, in the order in which they are drawn; a hundred squares at most.</param>
public sealed record WaffleChart(ChartHead Head, string RowHeading, string ValueHeading, ImmutableArray<WaffleGroup> Groups) : IChart
{
    /// <summary>How counts are written.</summary>
    public ValueFormat Format { get; init; } = new("人", 0);

    /// <summary>How many there are in all: the given n, else the sum of the groups.</summary>
    public ChartValue N => Head.Sample.Count is { } n ? n : ChartValue.Sum(Groups.Select(group => group.Count));

    /// <inheritdoc/>
    public ChartPicture Draw(ChartWords words) => new WafflePicture(this, words).ToPicture();
}

/// <summary>Those who gave the same answer: its name, a small second line or null, and their number, whole.</summary>
public sealed record WaffleGroup(string Label, string? Sub, ChartValue Count);
