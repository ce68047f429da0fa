namespace OutreachSite.Charts.Kinds.Panels;

/// <summary>The same small chart for each group, all on one scale, so that groups compare at a glance.</summary>
/// <param name="Head">What stands around it.</param>
/// <param name="RowHeading">What the groups are: 「圏域」.</param>
/// <param name="Series">One or more names: what each small chart compares.</param>
/// <param name="Groups">One or more; each has a value for every series.</param>
public sealed record PanelChart(ChartHead Head, string RowHeading, ImmutableArray<string> Series, ImmutableArray<PanelGroup> Groups) : IChart
{
    /// <summary>How values are written.</summary>
    public ValueFormat Format { get; init; } = ValueFormat.Percent;

    /// <summary>What each small chart is.</summary>
    public PanelForm Form { get; init; }

    /// <inheritdoc/>
    public ChartPicture Draw(ChartWords words) => new PanelPicture(this, words).ToPicture();
}

/// <summary>One small chart: its name, a small second line or null, its n, and its values.</summary>
public sealed record PanelGroup(string Label, string? Sub, ChartValue N, ImmutableArray<ChartValue> Values);

/// <summary>How a small chart is drawn.</summary>
public enum PanelForm
{
    /// <summary>Names over lying bars.</summary>
    Bars,

    /// <summary>Upright columns.</summary>
    Columns,

    /// <summary>A line over occasions.</summary>
    Lines,
}
