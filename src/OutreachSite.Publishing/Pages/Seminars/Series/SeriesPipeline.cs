using OutreachSite.Pipelines;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Modules;

namespace OutreachSite.Publishing.Pages.Seminars.Series;

/// <summary>A page for each series of events, and one for each fiscal year.</summary>
internal static class SeriesPipeline
{
    public static Pipeline<RenderedPage> Recipe { get; } = Pipeline.Named("seminar-series")
        .Input("list-series", 1, reads => PageModules.ListParts(reads, Pages(reads)))
        .Process(PageModules.FindText)
        .PostProcess(PageModules.RenderMarkdown)
        .PostProcess(PageModules.Compose("series", SeriesModel.Build))
        .Output(PageModules.RenderLayout);

    private static IEnumerable<(RelativePath Original, int Entries)> Pages(Reads reads) =>
        SeriesRules.Shown(reads).Select(series => (SeriesRules.PageOf(series.Id), 0))
            .Concat(SeriesRules.YearsShown(reads).Select(year => (SeriesRules.PageOf(year), 0)));
}
