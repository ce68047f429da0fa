using OutreachSite.Content;
using OutreachSite.Pipelines;
using OutreachSite.Publishing.Pages.Modules;

namespace OutreachSite.Publishing.Pages.Seminars;

/// <summary>A seminar's folder becomes a small site of its own: its home, and its parts.</summary>
internal static class SeminarPipeline
{
    /// <summary>The home of each microsite.</summary>
    public static Pipeline<RenderedPage> Homes { get; } = Pipeline.Named("seminars")
        .Input("list-pages", 1, reads => PageModules.ListPages(reads, PageKind.Seminar))
        .Process(PageModules.FindText)
        .PostProcess(PageModules.RenderMarkdown)
        .PostProcess(PageModules.Compose("seminar", SeminarModel.Build))
        .Output(PageModules.RenderLayout);

    /// <summary>Notice, programme, materials, access, results.</summary>
    public static Pipeline<RenderedPage> Parts { get; } = Pipeline.Named("seminar-pages")
        .Input("list-pages", 1, reads => PageModules.ListPages(reads, PageKind.SeminarPage))
        .Process(PageModules.FindText)
        .PostProcess(PageModules.RenderMarkdown)
        .PostProcess(PageModules.Compose("seminar-page", SeminarModel.Build))
        .Output(PageModules.RenderLayout);
}
