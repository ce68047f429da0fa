using OutreachSite.Content;
using OutreachSite.Publishing.Sites;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Sections;

/// <summary>Pages as the cards of a list.</summary>
internal static class CardList
{
    /// <summary>The cards of a page's part of a list, in the variant of the page.</summary>
    public static Value Of(ImmutableArray<RelativePath> all, PageText page, PageSurroundings site, Values values) =>
        Value.Of(ListPart.Of(page, all.Length).Take(all)
            .Select(path => site.Pages.Card(path, values.Variant)).OfType<PageCard>()
            .Select(card => (Value)Card(card, Url(card, site, values), values)).ToArray());

    /// <summary>The card of a page in the variant at hand.</summary>
    public static PageCard In(PageCard page, PageSurroundings site, Values values) => site.Pages.Card(page.Path.Original, values.Variant) ?? page;

    /// <summary>Where it lies.</summary>
    public static string Url(PageCard page, PageSurroundings site, Values values) =>
        site.Links.To(PageAddress.OutputOf(page.Path.Original, values.Variant));

    private static TemplateObject Card(PageCard text, string url, Values values) => new(9)
    {
        ["title"] = text.Title,
        ["title_html"] = Value.Markup(text.MenuTitleHtml),
        ["lang"] = text.Path.Variant.Language(),
        ["url"] = url,
        ["summary"] = text.Summary,
        ["kind"] = SiteGlobals.KindName(text.Path.Kind),
        ["tags"] = values.Audiences(text.Audiences),
        ["updated"] = values.Date(text.Updated),
        ["status"] = values.Status(text.Status),
    };
}
