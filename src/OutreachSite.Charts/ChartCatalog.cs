using OutreachSite.Charts.Kinds.Bars;
using OutreachSite.Charts.Kinds.Columns;
using OutreachSite.Charts.Kinds.Diverging;
using OutreachSite.Charts.Kinds.Dots;
using OutreachSite.Charts.Kinds.Lines;
using OutreachSite.Charts.Kinds.Panels;
using OutreachSite.Charts.Kinds.Sparklines;
using OutreachSite.Charts.Kinds.StackedBars;
using OutreachSite.Charts.Kinds.StackedColumns;
using OutreachSite.Charts.Kinds.Stages;
using OutreachSite.Charts.Kinds.Tiles;
using OutreachSite.Charts.Kinds.Waffles;
using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts;

/// <summary>Every kind of chart, one line each.</summary>
public static class ChartCatalog
{
    /// <summary>The kinds, in the order of the documentation.</summary>
    public static ImmutableArray<ChartKind> Kinds { get; } =
    [
        new("stacked", ["sub", "row-n", "series", "scale", "unit", "top", "top-label", "rest"], StackedBarReader.Read, StackedBarExamples.All),
        new("diverging", ["sub", "row-n", "series", "scale", "unit", "neutral", "ends"], DivergingReader.Read, DivergingExamples.All),
        new("stacked-columns", ["series", "scale", "unit"], StackedColumnReader.Read, StackedColumnExamples.All),
        new("lines", ["series", "scale", "unit", "target", "target-label", "better", "break", "break-label"], LineReader.Read, LineExamples.All),
        new("dots", ["sub", "series", "scale", "unit", "target", "target-label", "better", "counter"], DotReader.Read, DotExamples.All),
        new("waffle", ["sub", "unit"], WaffleReader.Read, WaffleExamples.All),
        new("stages", ["sub", "unit"], StageReader.Read, StageExamples.All),
        new("sparkline", ["sub", "series", "scale", "unit"], SparklineReader.Read, SparklineExamples.All),
        new("tiles", ["unit", "region", "steps"], TileReader.Read, TileExamples.All),
        new("panels", ["sub", "row-n", "series", "scale", "unit", "form"], PanelReader.Read, PanelExamples.All),
        new("bars", ["sub", "row-n", "unit", "sort", "multiple"], BarReader.Read, BarExamples.All),
        new("columns", ["series", "scale", "unit", "target", "target-label", "better", "average", "counter"], ColumnReader.Read, ColumnExamples.All),
    ];

    /// <summary>Makes the chart that an author asked for, or tells everything that is wrong with the request.</summary>
    public static Outcome<IChart> Create(ChartRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var kind = Kinds.FirstOrDefault(kind => TextKey.Of(kind.Name) == TextKey.Of(request.Kind.Text));
        if (kind is null)
            return Outcome.Failed<IChart>(ChartDiagnostics.UnknownKind(request.Kind, Kinds));
        var problems = new DiagnosticBag();
        var options = new OptionReader(request);
        options.Check(kind, problems);
        var chart = problems.Conclude(kind.Read(options, problems));
        return chart with { Diagnostics = [.. chart.Diagnostics.OrderBy(one => one.Where.Line).ThenBy(one => one.Where.Column)] };
    }
}
