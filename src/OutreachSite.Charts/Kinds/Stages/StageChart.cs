namespace OutreachSite.Charts.Kinds.Stages;

/// <summary>How many are left at each stage: invited, answered, took part. Each stage is part of the one before.</summary>
/// <param name="Head">What stands around it.</param>
/// <param name="RowHeading">What the stages are: 「段階」.</param>
/// <param name="ValueHeading">What is counted: 「人数」.</param>
/// <param name="Stages">Two or more, in their order; none is larger than the one before.</param>
public sealed record StageChart(ChartHead Head, string RowHeading, string ValueHeading, ImmutableArray<Stage> Stages) : IChart
{
    /// <summary>How counts are written.</summary>
    public ValueFormat Format { get; init; } = new("人", 0);

    /// <summary>The share of a stage in the first one; not known, or of fewer than ten, it is not computed.</summary>
    public ChartValue OfFirst(int stage) => Share(Stages[stage].Count, Stages[0].Count);

    /// <summary>The share of a stage in the one before.</summary>
    public ChartValue OfBefore(int stage) => stage == 0 ? ChartValue.Missing : Share(Stages[stage].Count, Stages[stage - 1].Count);

    /// <inheritdoc/>
    public ChartPicture Draw(ChartWords words) => new StagePicture(this, words).ToPicture();

    private static ChartValue Share(ChartValue part, ChartValue whole) => (part.Number, whole.Number) switch
    {
        ({ } number, > 0 and { } all) => SmallSample.IsTiny(whole) ? ChartValue.Missing : Math.Round(number * 100 / all, 0, MidpointRounding.AwayFromZero),
        _ when part.IsSuppressed || whole.IsSuppressed => ChartValue.Suppressed,
        _ => ChartValue.Missing,
    };
}

/// <summary>One stage: its name, a small second line or null, and how many are left.</summary>
public sealed record Stage(string Label, string? Sub, ChartValue Count);
