using OutreachSite.Content;
using OutreachSite.Pipelines;
using OutreachSite.Publishing.Pages.Modules;

namespace OutreachSite.Publishing.Pages.Homes;

/// <summary>The first page of the site.</summary>
internal static class HomePipeline
{
    public static Pipeline<RenderedPage> Recipe { get; } = Pipeline.Named("home")
        .Input("list-pages", 1, reads => PageModules.ListPages(reads, PageKind.Home))
        .Process(PageModules.FindText)
        .PostProcess(PageModules.RenderMarkdown)
        .PostProcess(PageModules.Compose("home", HomeModel.Build))
        .Output(PageModules.RenderLayout);
}
