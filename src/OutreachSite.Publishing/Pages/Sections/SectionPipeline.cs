using OutreachSite.Content;
using OutreachSite.Pipelines;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Modules;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Pages.Sections;

/// <summary>Lists of what lies below a folder.</summary>
internal static class SectionPipeline
{
    public static Pipeline<RenderedPage> Recipe { get; } = Pipeline.Named("sections")
        .Input("list-pages", 2, reads => PageModules.ListParts(reads, Lists(reads)))
        .Process(PageModules.FindText)
        .PostProcess(PageModules.RenderMarkdown)
        .PostProcess(PageModules.Compose("section", SectionModel.Build))
        .Output(PageModules.RenderLayout);

    private static IEnumerable<(RelativePath Original, int Entries)> Lists(Reads reads)
    {
        var pages = new PageLookup(reads);
        return reads.Result(PageRules.Tree, "")!.Originals.Where(page => page.Kind == PageKind.Section)
            .Where(page => pages.Card(page.Original, Content.Variant.Japanese)?.Register is null)
            .Select(page => (page.Original, pages.CardsBelow(page.Original).Length));
    }
}
