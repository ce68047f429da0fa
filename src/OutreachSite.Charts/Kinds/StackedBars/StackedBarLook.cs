using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.StackedBars;

/// <summary>The measures of one drawing of stacked bars.</summary>
/// <param name="Left">Where bars begin.</param>
/// <param name="Right">Where a hundred per cent ends.</param>
/// <param name="BarHeight">The height of a bar.</param>
/// <param name="LabelWidth">The room for row labels: beside the bar when wide, above it when narrow.</param>
internal sealed record StackedBarLook(double Left, double Right, double BarHeight, double LabelWidth)
{
    /// <summary>True when labels stand beside their bars.</summary>
    public bool IsWide { get; init; }

    /// <summary>True when a plate holds one line only, because there are many bars.</summary>
    public bool IsCompact { get; init; }

    /// <summary>From this percentage on a segment carries its own label.</summary>
    public decimal PlateFrom { get; init; }

    public double RowGap { get; init; }

    public double LabelSize { get; init; }

    public double BraceSize { get; init; }

    /// <summary>The size of names below bars.</summary>
    public double LeadSize { get; init; }

    public static StackedBarLook Wide(StackedBarChart chart, ChartWords words)
    {
        var isCompact = chart.Rows.Length > 4;
        var labelSize = isCompact ? 18.0 : 20;
        var widest = chart.Rows.Max(row => Math.Max(
            TextWidth.Of(LineBreaker.Wrap(row.Label, labelSize, 190), labelSize),
            TextWidth.Of(LineBreaker.Wrap(row.Sub ?? "", 16, 190), 16)));
        var key = Math.Max(TextWidth.Of(words.Key, 17), chart.Rows.Length > 1 ? TextWidth.Of(words.KeyForAll, 16) : 0);
        var labelWidth = Math.Clamp(Math.Max(widest, key), 80, 190);
        return new(labelWidth + 14, Right: 758, BarHeight: isCompact ? 44 : 70, labelWidth)
        {
            IsWide = true,
            IsCompact = isCompact,
            PlateFrom = 6,
            RowGap = isCompact ? 14 : 16,
            LabelSize = labelSize,
            BraceSize = isCompact ? 17 : 19,
            LeadSize = 16,
        };
    }

    public static StackedBarLook Narrow() => new(Left: 2, Right: 298, BarHeight: 56, LabelWidth: 296)
    {
        PlateFrom = 20,
        RowGap = 24,
        LabelSize = 20,
        BraceSize = 17,
        LeadSize = 17,
    };
}
