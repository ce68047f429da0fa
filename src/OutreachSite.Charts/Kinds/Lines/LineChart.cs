using OutreachSite.Charts.Kinds.Columns;
using OutreachSite.Charts.Scales;

namespace OutreachSite.Charts.Kinds.Lines;

/// <summary>One to four lines over years or occasions. A value that is not known is a gap; a break is where the wording changed.</summary>
/// <param name="Head">What stands around it.</param>
/// <param name="OccasionHeading">What the occasions are: 「年度」.</param>
/// <param name="Series">One to four names.</param>
/// <param name="Occasions">Two or more, earliest first; each has a value for every series.</param>
public sealed record LineChart(
    ChartHead Head, string OccasionHeading, ImmutableArray<string> Series, ImmutableArray<Category> Occasions) : IChart
{
    /// <summary>How values are written.</summary>
    public ValueFormat Format { get; init; } = ValueFormat.Percent;

    /// <summary>The value to reach; null for none.</summary>
    public ColumnTarget? Target { get; init; }

    /// <summary>The first occasion after the wording changed, and what its mark says; null for none.</summary>
    public LineBreak? Break { get; init; }

    /// <inheritdoc/>
    public ChartPicture Draw(ChartWords words) => new LinePicture(this, words).ToPicture();

    /// <summary>Where the occasions stand between 0 and 1: years as far apart as they are, else evenly.</summary>
    internal ImmutableArray<double> Places()
    {
        if (YearText.ReadAll(Occasions.Select(occasion => occasion.Label)) is { } years && years[^1] > years[0])
            return [.. years.Select(year => (year - years[0]) / (double)(years[^1] - years[0]))];
        return [.. Occasions.Select((_, index) => index / (double)Math.Max(1, Occasions.Length - 1))];
    }

    /// <summary>The first occasion whose values may be compared with the last ones.</summary>
    internal int ComparableFrom => Break?.Occasion ?? 0;
}

/// <summary>The place of the first occasion after a change, and what its mark says; null for the general words.</summary>
public sealed record LineBreak(int Occasion, string? Label = null);
