using OutreachSite.Content;
using OutreachSite.Pipelines;
using OutreachSite.Publishing.Pages.Modules;

namespace OutreachSite.Publishing.Pages.Articles;

/// <summary>Pages of plain text: indicators, surveys, cases, what this site is.</summary>
internal static class ArticlePipeline
{
    public static Pipeline<RenderedPage> Recipe { get; } = Pipeline.Named("articles")
        .Input("list-pages", 1, reads => PageModules.ListPages(reads, PageKind.Article))
        .Process(PageModules.FindText)
        .PostProcess(PageModules.RenderMarkdown)
        .PostProcess(PageModules.Compose("article"))
        .Output(PageModules.RenderLayout);
}
