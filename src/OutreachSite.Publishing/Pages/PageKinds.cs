using OutreachSite.Pipelines;
using OutreachSite.Publishing.Pages.Articles;
using OutreachSite.Publishing.Pages.Guides;
using OutreachSite.Publishing.Pages.Homes;
using OutreachSite.Publishing.Pages.Pamphlets;
using OutreachSite.Publishing.Pages.Registers;
using OutreachSite.Publishing.Pages.Sections;
using OutreachSite.Publishing.Pages.Seminars;
using OutreachSite.Publishing.Pages.Seminars.Series;
using OutreachSite.Publishing.Pages.Seminars.Sheets;
using OutreachSite.Publishing.Pages.Tags;

namespace OutreachSite.Publishing.Pages;

/// <summary>Every kind of page, one recipe each.</summary>
internal static class PageKinds
{
    public static ImmutableArray<Pipeline<RenderedPage>> Recipes { get; } =
    [
        HomePipeline.Recipe,
        SectionPipeline.Recipe,
        GuidePipeline.Recipe,
        PamphletPipeline.Recipe,
        SeminarPipeline.Homes,
        SeminarPipeline.Parts,
        .. SheetPipeline.Recipes,
        SeriesPipeline.Recipe,
        ArticlePipeline.Recipe,
        .. RegisterForms.Recipes,
        TagPipeline.Recipe,
    ];
}
