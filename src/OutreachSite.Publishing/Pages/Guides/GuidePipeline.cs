using OutreachSite.Content;
using OutreachSite.Pipelines;
using OutreachSite.Publishing.Pages.Modules;

namespace OutreachSite.Publishing.Pages.Guides;

/// <summary>Ways to walk: home care, leaving hospital, end-of-life planning.</summary>
internal static class GuidePipeline
{
    public static Pipeline<RenderedPage> Recipe { get; } = Pipeline.Named("guides")
        .Input("list-pages", 1, reads => PageModules.ListPages(reads, PageKind.Guide))
        .Process(PageModules.FindText)
        .PostProcess(PageModules.RenderMarkdown)
        .PostProcess(PageModules.Compose("guide"))
        .Output(PageModules.RenderLayout);
}
