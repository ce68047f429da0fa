using OutreachSite.Charts.Kinds.StackedBars;

namespace OutreachSite.Charts.Kinds.Diverging;

/// <summary>
/// Shares along an ordered scale, favourable ones to the left of a middle line and unfavourable ones to the right, the neutral
/// step set apart at the side: shows at a glance to which side answers lean.
/// </summary>
/// <param name="Head">What stands around it.</param>
/// <param name="RowHeading">What the rows are: 「質問」.</param>
/// <param name="Steps">Two to five steps, most favourable first.</param>
/// <param name="Rows">One or more; each has a percentage for every step.</param>
public sealed record DivergingChart(
    ChartHead Head, string RowHeading, ImmutableArray<string> Steps, ImmutableArray<StackedRow> Rows) : IChart
{
    /// <summary>How percentages are written.</summary>
    public ValueFormat Format { get; init; } = ValueFormat.Percent;

    /// <summary>The place of the neutral step, which belongs to neither side; null when every step takes a side.</summary>
    public int? Neutral { get; init; }

    /// <summary>What the favourable and the unfavourable side are called; null for the words of the steps.</summary>
    public DivergingEnds? Ends { get; init; }

    /// <summary>The places of the favourable steps.</summary>
    internal IEnumerable<int> Left => Enumerable.Range(0, Neutral ?? Steps.Length / 2);

    /// <summary>The places of the unfavourable steps.</summary>
    internal IEnumerable<int> Right => Enumerable.Range(Neutral + 1 ?? Steps.Length / 2, Steps.Length - (Neutral + 1 ?? Steps.Length / 2));

    /// <inheritdoc/>
    public ChartPicture Draw(ChartWords words) => new DivergingPicture(this, words).ToPicture();
}

/// <summary>What the two sides are called: 満足, 不満.</summary>
public sealed record DivergingEnds(string Favourable, string Unfavourable);
