namespace OutreachSite.Charts.Kinds.StackedBars;

/// <summary>Shares of a whole along an ordered scale, most favourable first, one bar for each row.</summary>
/// <param name="Head">What stands around it.</param>
/// <param name="RowHeading">What the rows are: 「プログラム」.</param>
/// <param name="Steps">Two to five steps, most favourable first.</param>
/// <param name="Rows">One or more; each has a value for every step.</param>
public sealed record StackedBarChart(
    ChartHead Head, string RowHeading, ImmutableArray<string> Steps, ImmutableArray<StackedRow> Rows) : IChart
{
    /// <summary>How percentages are written.</summary>
    public ValueFormat Format { get; init; } = ValueFormat.Percent;

    /// <summary>Which steps are bracketed together; null for no bracket.</summary>
    public FavourableSteps? Favourable { get; init; }

    /// <summary>What the whole holds beside the steps, such as 無回答: bars end before a hundred, and a note says why. Null when the steps are all of it.</summary>
    public string? Rest { get; init; }

    /// <summary>True when at least one row tells its n, or hides it.</summary>
    internal bool HasRowSamples => Rows.Any(row => !row.N.IsMissing);

    /// <inheritdoc/>
    public ChartPicture Draw(ChartWords words) => new StackedBarPicture(this, words).ToPicture();

    /// <summary>How far the sum of a row may be from a hundred by rounding alone: half a last digit for each step.</summary>
    public static decimal Tolerance(int steps, int decimals) => steps * 0.5m / (decimals switch { 0 => 1, 1 => 10, _ => 100 });
}

/// <summary>One bar: its name, a small second line or null, its n, and a percentage for each step.</summary>
public sealed record StackedRow(string Label, string? Sub, ChartValue N, ImmutableArray<ChartValue> Values)
{
    /// <summary>How many people stand behind each value; empty where only shares are known.</summary>
    public ImmutableArray<ChartValue> Counts { get; init; } = [];

    /// <summary>True when every step has a number.</summary>
    internal bool IsComplete => Values.All(value => value.IsKnown);
}

/// <summary>The first so many steps, taken together; the label is null for 「…」以上.</summary>
public sealed record FavourableSteps(int Count, string? Label = null);
