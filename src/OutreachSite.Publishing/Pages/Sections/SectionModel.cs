using OutreachSite.Content;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Pamphlets;
using OutreachSite.Publishing.Pages.Seminars;
using OutreachSite.Publishing.Sites;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Sections;

/// <summary>The global <c>section</c>: what lies below the list, as cards, events or pamphlets.</summary>
internal static class SectionModel
{
    public static KindAddition Build(PageText page, PageSurroundings site, Values values, Reads reads, DiagnosticBag problems)
    {
        var below = site.Pages.Below(page.Original);
        return new(new()
        {
            ["section"] = new TemplateObject
            {
                ["events"] = SeminarList.Of([.. below.Where(page => page.Path.Kind == PageKind.Seminar)], site, values, reads),
                ["pamphlets"] = Value.Of(below.Where(page => page.Path.Kind == PageKind.Pamphlet)
                    .Select(page => (Value)PamphletModel.Card(In(page, site, values), Url(page, site, values), values)).ToArray()),
                ["cards"] = Value.Of(below.Where(page => page.Path.Kind is not (PageKind.Seminar or PageKind.Pamphlet))
                    .Select(page => (Value)Card(In(page, site, values), Url(page, site, values), values)).ToArray()),
            },
        }, []);
    }

    private static PageCard In(PageCard page, PageSurroundings site, Values values) => site.Pages.Card(page.Path.Original, values.Variant) ?? page;

    private static string Url(PageCard page, PageSurroundings site, Values values) =>
        site.Links.To(PageAddress.OutputOf(page.Path.Original, values.Variant));

    private static TemplateObject Card(PageCard text, string url, Values values) => new()
    {
        ["title"] = text.Title,
        ["title_html"] = Values.Phrased(text.MenuTitle, text.Path.Variant),
        ["lang"] = text.Path.Variant.Language(),
        ["url"] = url,
        ["summary"] = text.Summary,
        ["kind"] = SiteGlobals.KindName(text.Path.Kind),
        ["tags"] = values.Audiences(text.Audiences),
        ["updated"] = values.Date(text.Updated),
        ["status"] = values.Status(text.Status),
    };
}
