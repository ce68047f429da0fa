using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
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
        .PostProcess(PageModules.Compose("pamphlet", (page, _, values, _, _) =>
            new(new() { ["pamphlet"] = PamphletModel.Of(page.Text.Head.Kind as PamphletMatter, values) }, [])))
        .Output(PageModules.RenderLayout);
}
