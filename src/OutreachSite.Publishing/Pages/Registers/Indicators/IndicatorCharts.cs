using System.Globalization;
using OutreachSite.Charts.Reading;
using OutreachSite.Numbers;
using OutreachSite.Publishing.Themes;
using OutreachSite.Registers;
using F = OutreachSite.Registers.Kinds.Indicators.IndicatorFields;

namespace OutreachSite.Publishing.Pages.Registers.Indicators;

/// <summary>
/// The chart of an indicator: columns for one year, dots from the one year to the other for two, lines from three years on; more areas
/// than lines can be told apart get a small chart each. The finding is the chart's own.
/// </summary>
internal static class IndicatorCharts
{
    private const int MostLines = 4, MostPanels = 24;

    /// <summary>Null when there is nothing to draw.</summary>
    public static ChartRequest? Of(IndicatorFigures figures, Words words)
    {
        var table = figures.Table;
        if (!table.Rows.Any(IndicatorFigures.IsKnown))
            return null;
        var isMany = table.Years.Length > 2 && table.Areas.Length > MostPanels;
        ImmutableArray<int> years = isMany ? table.Years[^2..] : table.Years;
        return (years.Length, table.Areas.Length) switch
        {
            (1, _) => ByArea(figures, words, "columns", years),
            (2, _) => ByArea(figures, words, "dots", years),
            (_, <= MostLines) => ByYear(figures, words, years),
            _ => ByArea(figures, words, "panels", years),
        };
    }

    private static ChartRequest ByArea(IndicatorFigures figures, Words words, string kind, ImmutableArray<int> years) => Request(
        figures, words, kind, [words.Say("indicator.area"), .. years.Select(figures.YearText)],
        figures.Table.Areas.Select(area => (ImmutableArray<string>)[area, .. years.Select(year => Cell(figures.Table.Row(area, year)))]));

    private static ChartRequest ByYear(IndicatorFigures figures, Words words, ImmutableArray<int> years) => Request(
        figures, words, "lines", [words.Say("indicator.year_heading"), .. figures.Table.Areas],
        years.Select(year => (ImmutableArray<string>)[figures.YearText(year), .. figures.Table.Areas.Select(area => Cell(figures.Table.Row(area, year)))]));

    private static ChartRequest Request(IndicatorFigures figures, Words words, string kind, ImmutableArray<string> header, IEnumerable<ImmutableArray<string>> rows)
    {
        var options = new List<(string Name, string Value)>
        {
            ("title", figures.Table.Indicator), ("unit", figures.IsShare ? "%" : figures.Unit),
            ("decimals", Math.Min(figures.Decimals, 2).ToString(CultureInfo.InvariantCulture)),
            ("n", figures.IsShare && !figures.HasCounts ? "非公表" : "なし"), ("source", figures.Table.Common(F.Source)),
        };
        if (kind == "panels")
            options.Add(("form", "lines"));
        if (kind is "columns" or "dots")
            options.Add(("counter", words.Say("indicator.counter")));
        if (kind != "panels" && figures.Target is { } target)
            options.AddRange([("target", NumberText.Machine(target)), .. figures.IsLowerBetter ? new[] { ("better", "lower") } : []]);
        return new("figures", new(kind, default), [.. options.Where(option => option.Value.Length > 0).Select(option => new ChartOption(Text(option.Name), Text(option.Value)))],
            new(default, [.. header.Select(Text)], [.. rows.Select(row => row.Select(Text).ToImmutableArray())]));
    }

    private static string Cell(RegisterRow? row) => IndicatorFigures.StateOf(row) switch
    {
        FigureState.Known => NumberText.Machine(row!.Value(F.Number)!.Value),
        FigureState.Suppressed => "秘匿",
        _ => "",
    };

    private static ChartText Text(string text) => new(text, default);
}
