using OutreachSite.Content;
using OutreachSite.Pipelines;
using OutreachSite.Publishing.Pages.Modules;

namespace OutreachSite.Publishing.Pages.Sections;

/// <summary>Lists of what lies below a folder.</summary>
internal static class SectionPipeline
{
    public static Pipeline<RenderedPage> Recipe { get; } = Pipeline.Named("sections")
        .Input("list-pages", 1, reads => PageModules.ListPages(reads, PageKind.Section))
        .Process(PageModules.FindText)
        .PostProcess(PageModules.RenderMarkdown)
        .PostProcess(PageModules.Compose("section", SectionModel.Build))
        .Output(PageModules.RenderLayout);
}
