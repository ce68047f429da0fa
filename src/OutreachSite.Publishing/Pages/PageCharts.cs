using OutreachSite.Charts.Reading;
using OutreachSite.Content.Markdown;
using OutreachSite.Publishing.Pages.Charting;
using OutreachSite.Tables.Csv;

namespace OutreachSite.Publishing.Pages;

/// <summary>A chart in a page's Markdown, as it is ordered.</summary>
internal static class PageCharts
{
    /// <summary>What the author wrote; null, and said why, when the table in the block cannot be read.</summary>
    /// <param name="id">Unique on the page.</param>
    /// <param name="fence">The block.</param>
    /// <param name="source">The file in which the block stands; null when it cannot be read.</param>
    /// <param name="problems">Takes what is wrong with the table.</param>
    public static ChartOrder? Order(string id, ChartFence fence, SourceText? source, DiagnosticBag problems)
    {
        ChartData? table = null;
        if (fence.Table is { } written)
        {
            if (source is null || problems.Take(CsvText.Read(source, fence.TableOffset, fence.TableOffset + written.Length)) is not { } read)
                return null;
            table = ChartSources.DataOf(read);
        }

        return new(
            id,
            [.. fence.Options.Select(option => new Charts.Reading.ChartOption(new(option.Key, option.KeyWhere), new(option.Value, option.ValueWhere)))],
            table,
            fence.Where);
    }
}
