using OutreachSite.Charts.Reading;
using OutreachSite.Publishing.Links;
using OutreachSite.Publishing.Sites;
using OutreachSite.Surveys.Privacy.Results;
using OutreachSite.Tables;
using OutreachSite.Tables.Csv;

namespace OutreachSite.Publishing.Pages.Charting;

/// <summary>Finds the numbers of a chart: in place, in a CSV file, on a sheet of a workbook, or in the results of a survey.</summary>
internal static class ChartSources
{
    private static readonly ImmutableArray<string> Endings = [".csv", ".xlsx", ".xlsm", ".json"];

    /// <summary>The numbers; null, and said why, when there are none.</summary>
    public static ChartNumbers? Find(ChartOrder order, ChartPlace place, DiagnosticBag problems)
    {
        if (order.Table is { } table)
            return ChartNumbers.Of(table);
        if (order.Find("data") is not { } data)
        {
            problems.Add(ChartDataDiagnostics.NoNumbers(order.Where));
            return null;
        }

        return File(data, place, problems) is var (path, bytes) ? Read(order, path, bytes, place, problems) : null;
    }

    /// <summary>A table as charts take it.</summary>
    public static ChartData DataOf(Table table) => new(table.Headings[0].Where, Texts(table.Headings), [.. table.Rows.Select(Texts)]);

    private static (RelativePath Path, byte[] Bytes)? File(ChartText data, ChartPlace place, DiagnosticBag problems)
    {
        var name = data.Text.Trim();
        if (!place.Folder.TryCombine(name, out var path))
            problems.Add(LinkDiagnostics.OutsideContent(data.Where, name));
        else if (!Endings.Contains(path.Extension))
            problems.Add(ChartDataDiagnostics.NoTableFile(data.Where, name, Endings));
        else if (place.Reads.Bytes(SiteFolders.InContent(path.Value)) is { } bytes)
        {
            place.Use(path);
            return (path, bytes);
        }
        else
            problems.Add(LinkDiagnostics.UnknownTarget(data.Where, name, place.FilesIn(path.Folder, Endings)));
        return null;
    }

    private static ChartNumbers? Read(ChartOrder order, RelativePath path, byte[] bytes, ChartPlace place, DiagnosticBag problems)
    {
        var file = SiteFolders.InContent(path.Value);
        switch (path.Extension)
        {
            case ".csv":
                return problems.Take(CsvFile.Read(file, bytes)) is { } table ? ChartNumbers.Of(DataOf(table)) : null;
            case ".json":
                return problems.Take(ResultsJson.Read(file, bytes)) is { } results ? SurveyNumbers.Find(order, results, place, problems) : null;
            default:
                return SheetNumbers.Read(order, file, bytes, problems) is { } data ? ChartNumbers.Of(data, SheetNumbers.Option) : null;
        }
    }

    private static ImmutableArray<ChartText> Texts(ImmutableArray<Cell> cells) => [.. cells.Select(cell => new ChartText(cell.Text, cell.Where))];
}
