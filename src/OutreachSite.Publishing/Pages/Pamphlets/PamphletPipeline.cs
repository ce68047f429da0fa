using OutreachSite.Content;
using OutreachSite.Pipelines;
using OutreachSite.Publishing.Pages.Modules;

namespace OutreachSite.Publishing.Pages.Pamphlets;

/// <summary>The web editions of what is printed.</summary>
internal static class PamphletPipeline
{
    public static Pipeline<RenderedPage> Recipe { get; } = Pipeline.Named("pamphlets")
        .Input("list-pages", 1, reads => PageModules.ListPages(reads, PageKind.Pamphlet))
        .Process(PageModules.FindText)
        .PostProcess(PageModules.RenderMarkdown)
        .PostProcess(PageModules.Compose("pamphlet", (body, _, values, _, _) =>
            new(new() { ["pamphlet"] = PamphletModel.Of(body.Page.Text, values) }, [])))
        .Output(PageModules.RenderLayout);
}
