namespace OutreachSite.Charts.Kinds.Columns;

/// <summary>One to three series side by side for each category (areas and years), against a target.</summary>
/// <param name="Head">What stands around it.</param>
/// <param name="CategoryHeading">What the categories are: 「圏域」.</param>
/// <param name="Series">One to three names, earliest first; the last one is judged against the target.</param>
/// <param name="Categories">One or more; each has a value for every series.</param>
public sealed record ColumnChart(
    ChartHead Head, string CategoryHeading, ImmutableArray<string> Series, ImmutableArray<Category> Categories) : IChart
{
    /// <summary>How values are written.</summary>
    public ValueFormat Format { get; init; } = ValueFormat.Percent;

    /// <summary>The value to reach; null for none.</summary>
    public ColumnTarget? Target { get; init; }

    /// <summary>What categories are counted in within a sentence (地域, regions); null for the general word.</summary>
    public string? Counter { get; init; }

    /// <summary>The categories that are counted and compared: all but the average.</summary>
    public IEnumerable<Category> Counted => Categories.Where(category => !category.IsAverage);

    /// <inheritdoc/>
    public ChartPicture Draw(ChartWords words) => new ColumnPicture(this, words).ToPicture();
}

/// <summary>One category: its name, a value for each series, and whether it is the average of the others.</summary>
public sealed record Category(string Label, ImmutableArray<ChartValue> Values, bool IsAverage = false)
{
    /// <summary>The value of the last series.</summary>
    public ChartValue Latest => Values[^1];
}

/// <summary>A value to reach, and what it is called on its line; null for the general word.</summary>
public sealed record ColumnTarget(decimal Value, string? Label = null)
{
    /// <summary>True where less is better, so that a value at the target or below has reached it.</summary>
    public bool IsCeiling { get; init; }

    /// <summary>Whether a value has reached the target.</summary>
    public bool IsReachedBy(decimal value) => IsCeiling ? value <= Value : value >= Value;
}
