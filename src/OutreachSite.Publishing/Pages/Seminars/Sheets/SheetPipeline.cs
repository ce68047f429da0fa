using OutreachSite.Content;
using OutreachSite.Pipelines;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Modules;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Pages.Seminars.Sheets;

/// <summary>The application sheet, the flyer and the summary of each seminar.</summary>
internal static class SheetPipeline
{
    /// <summary>One recipe for each sheet, since each has a layout of its own.</summary>
    public static ImmutableArray<Pipeline<RenderedPage>> Recipes { get; } = [.. Enum.GetValues<SheetKind>().Select(RecipeOf)];

    private static Pipeline<RenderedPage> RecipeOf(SheetKind kind) => Pipeline.Named(SheetPage.LayoutOf(kind))
        .Input("list-sheets", 1, reads => Documents(kind, reads))
        .Process(PageModules.FindText)
        .PostProcess(PageModules.RenderMarkdown)
        .PostProcess(PageModules.Compose(SheetPage.LayoutOf(kind), SeminarModel.Build))
        .Output(PageModules.RenderLayout);

    private static ImmutableArray<DocumentId> Documents(SheetKind kind, Reads reads)
    {
        if (reads.Result(SiteRules.Settings, "") is not { } settings || reads.Result(PageRules.Scope, "") is not { } scope)
            return [];
        var pages = new PageLookup(reads);
        return
        [
            .. from home in reads.Result(PageRules.OfKind, nameof(PageKind.Seminar))!.Paths
               where SheetPage.Today(home.Folder, reads).Contains(kind)
               let sheet = SheetPage.PageOf(home.Folder, kind)
               from variant in SheetPage.VariantsOf(home.Folder, settings.Variants, pages)
               where scope.Holds(PageAddress.OutputOf(sheet, variant))
               select new DocumentId(sheet, variant.Key()),
        ];
    }
}
