using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Trees;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Registers;
using OutreachSite.Publishing.Pages.Seminars.Series;
using OutreachSite.Publishing.Pages.Seminars.Sheets;
using OutreachSite.Publishing.Pages.Tags;

namespace OutreachSite.Publishing.Pages;

/// <summary>Pages for which no file stands: their words are the theme's, their facts those of other files.</summary>
internal static class GeneratedPages
{
    /// <summary>What such a page says about itself; null for any other path.</summary>
    public static PageText? TextOf(RelativePath page, Variant variant, Reads reads) =>
        TagPage.TextOf(page, variant, reads) ?? SheetPage.TextOf(page, variant, reads) ?? SeriesPage.TextOf(page, variant, reads)
        ?? RegisterPipeline.TextOf(page, variant, reads);

    /// <summary>The page with the facts that every page has.</summary>
    public static PageText Text(RelativePath page, Variant variant, PageKind kind, PageMatter matter) =>
        new(page, variant, new(new ContentPath(page, page, variant, kind), new(matter, PlainMatter.Nothing))) { IsGenerated = true };
}
