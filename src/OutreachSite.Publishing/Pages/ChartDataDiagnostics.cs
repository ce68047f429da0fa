namespace OutreachSite.Publishing.Pages;

/// <summary>Everything that can be wrong with where a chart's numbers come from: PUB401 to PUB409.</summary>
public static class ChartDataDiagnostics
{
    /// <summary>A chart names no file, and no table stands in it.</summary>
    public static Diagnostic NoNumbers(Location where) => new(
        "PUB401", Severity.Error, where,
        new("グラフの数字がありません", "the chart has no numbers"),
        new("「data: ファイル名.csv」と書くか、「---」の行の下に表を書いてください", "write 'data: file.csv', or a table below a line '---'"));
}
