namespace OutreachSite.Charts;

/// <summary>A chart: numbers with their names, which can be drawn and told in words.</summary>
public interface IChart
{
    /// <summary>What stands around the drawing.</summary>
    ChartHead Head { get; }

    /// <summary>Draws, tabulates and tells the chart. Same chart and same words, same bytes.</summary>
    ChartPicture Draw(ChartWords words);
}
