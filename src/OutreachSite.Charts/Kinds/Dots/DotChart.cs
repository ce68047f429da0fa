using OutreachSite.Charts.Kinds.Columns;

namespace OutreachSite.Charts.Kinds.Dots;

/// <summary>Two values joined by a bar (before and after), or a range with a middle (least, median, most), one line for each row.</summary>
/// <param name="Head">What stands around it.</param>
/// <param name="RowHeading">What the rows are: 「圏域」.</param>
/// <param name="Series">Two names (before, after) or three (least, median, most).</param>
/// <param name="Rows">One or more; each has a value for every series.</param>
public sealed record DotChart(ChartHead Head, string RowHeading, ImmutableArray<string> Series, ImmutableArray<DotRow> Rows) : IChart
{
    /// <summary>How values are written.</summary>
    public ValueFormat Format { get; init; } = ValueFormat.Percent;

    /// <summary>The value to reach, by the later value or by the median; null for none.</summary>
    public ColumnTarget? Target { get; init; }

    /// <summary>What rows are counted in within a sentence (地域, regions); null for the general word.</summary>
    public string? Counter { get; init; }

    /// <summary>True for ranges with a middle.</summary>
    public bool IsRange => Series.Length == 3;

    /// <inheritdoc/>
    public ChartPicture Draw(ChartWords words) => new DotPicture(this, words).ToPicture();
}

/// <summary>One line: its name, a small second line or null, and its values.</summary>
public sealed record DotRow(string Label, string? Sub, ImmutableArray<ChartValue> Values)
{
    /// <summary>What is judged: the later value, or the median.</summary>
    public ChartValue Judged => Values[1];

    /// <summary>How much the last value is above the first; null when one of them is not known.</summary>
    public decimal? Difference => Values[^1].Number - Values[0].Number;
}
