using OutreachSite.Charts.Reading;

namespace OutreachSite.Publishing.Pages.Charting;

/// <summary>The numbers of a chart, and what their source says about them.</summary>
/// <param name="Data">The table.</param>
/// <param name="Defaults">Options that hold unless the author writes them.</param>
/// <param name="Consumed">Names of options that were for the source alone: the kind of chart does not know them.</param>
internal sealed record ChartNumbers(ChartData Data, ImmutableArray<ChartOption> Defaults, ImmutableArray<string> Consumed)
{
    /// <summary>A table that says nothing of itself.</summary>
    public static ChartNumbers Of(ChartData data, params ImmutableArray<string> consumed) => new(data, [], consumed);
}
