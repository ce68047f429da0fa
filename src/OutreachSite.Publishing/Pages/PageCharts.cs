using OutreachSite.Charts.Reading;
using OutreachSite.Content;
using OutreachSite.Content.Markdown;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Links;
using OutreachSite.Publishing.Pages.Charting;
using OutreachSite.Publishing.Sites;
using OutreachSite.Tables;
using OutreachSite.Tables.Csv;

namespace OutreachSite.Publishing.Pages;

/// <summary>A chart in a page's text: its numbers are read, it is drawn, and its parts go to the theme's component.</summary>
internal static class PageCharts
{
    /// <summary>What the component gets.</summary>
    /// <param name="id">Unique on the page.</param>
    /// <param name="fence">What the author wrote.</param>
    /// <param name="page">The page.</param>
    /// <param name="reads">Where the numbers come from.</param>
    /// <param name="use">Told which file was used.</param>
    public static Outcome<ComponentMap> Draw(string id, ChartFence fence, PageText page, Reads reads, Action<RelativePath> use)
    {
        var problems = new DiagnosticBag();
        if (Numbers(fence, page, reads, use, problems) is not { } table)
            return problems.Conclude<ComponentMap>(null);
        var kind = fence.Find("kind");
        var request = new ChartRequest(
            id,
            new(kind?.Value ?? "", kind?.ValueWhere ?? fence.Where),
            [.. fence.Options.Where(option => option.Key is not ("kind" or "data"))
                .Select(option => new Charts.Reading.ChartOption(new(option.Key, option.KeyWhere), new(ValueOf(option, page.Variant), option.ValueWhere)))],
            new(table.Headings[0].Where, Texts(table.Headings), [.. table.Rows.Select(Texts)]));
        return problems.Conclude(problems.Take(ChartComponent.Draw(request, page.Variant)));
    }

    /// <summary>What the author wrote; a date as the readers of the page write it.</summary>
    private static string ValueOf(Content.Markdown.ChartOption option, Variant variant) =>
        option.Key == "as-of" && CitedDate.Parse(option.Value) is { } date ? date.Text(variant) : option.Value;

    private static Table? Numbers(ChartFence fence, PageText page, Reads reads, Action<RelativePath> use, DiagnosticBag problems)
    {
        if (fence.Table is { } inline)
        {
            return reads.Text(page.Source) is { } source
                ? problems.Take(CsvText.Read(source, fence.TableOffset, fence.TableOffset + inline.Length))
                : null;
        }

        if (fence.Find("data") is not { } data)
        {
            problems.Add(ChartDataDiagnostics.NoNumbers(fence.Where));
            return null;
        }

        if (!page.Text.Path.Source.Folder.TryCombine(data.Value, out var path))
            problems.Add(LinkDiagnostics.OutsideContent(data.ValueWhere, data.Value));
        else if (reads.Bytes(SiteFolders.InContent(path.Value)) is { } bytes)
        {
            use(path);
            return problems.Take(CsvFile.Read(SiteFolders.InContent(path.Value), bytes));
        }
        else
            problems.Add(LinkDiagnostics.UnknownTarget(data.ValueWhere, data.Value, reads.Find(new($"{SiteFolders.InContent(path.Folder.Value)}/*.csv")).Select(near => near.Name)));
        return null;
    }

    private static ImmutableArray<ChartText> Texts(ImmutableArray<Cell> cells) => [.. cells.Select(cell => new ChartText(cell.Text, cell.Where))];
}
