using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Pamphlets;
using OutreachSite.Publishing.Pages.Seminars;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Homes;

/// <summary>The global <c>home</c>: one question, one telephone, the ways into the site.</summary>
internal static class HomeModel
{
    private const int MostEvents = 3, MostPamphlets = 3;

    public static KindAddition Build(PageText page, PageSurroundings site, Values values, Reads reads, DiagnosticBag problems)
    {
        var (matter, variant) = ((HomeMatter)page.Text.Head.Kind, page.Text.Path.Variant);
        return new(new()
        {
            ["home"] = new TemplateObject
            {
                ["question_html"] = Values.Phrased(matter.Question ?? page.Text.Head.Page.Title, variant),
                ["lead_html"] = Values.Phrased(matter.Lead ?? page.Text.Head.Page.Summary, variant),
                ["phone"] = values.Contact(site.Contact(matter.Phone, problems)),
                ["urgent"] = matter.Urgent is { } urgent ? Urgent(urgent, variant) : Value.Null,
                ["entries"] = Value.Of(matter.Entries.Select(entry => Entry(entry, variant, site, values, problems)).Where(entry => !entry.IsNull).ToArray()),
                ["towns"] = Value.Of(matter.Towns.Select(town => Town(town, site, values, problems)).Where(town => !town.IsNull).ToArray()),
                ["events"] = SeminarList.Of(site.Pages.OfKind(PageKind.Seminar), site, values, reads, MostEvents),
                ["pamphlets"] = Value.Of(site.Pages.OfKind(PageKind.Pamphlet).Take(MostPamphlets).Select(page => Pamphlet(page, site, values)).ToArray()),
            },
        }, []);
    }

    private static TemplateObject Urgent(UrgentCall urgent, Variant variant) => new()
    {
        ["words_html"] = Values.Phrased(urgent.Words, variant),
        ["number"] = urgent.Number,
        ["href"] = Content.Sites.PhoneNumber.Parse(urgent.Number)?.Href,
    };

    private static Value Entry(HomeEntry entry, Variant variant, PageSurroundings site, Values values, DiagnosticBag problems) =>
        site.PageUrl(entry.Page, values.Variant, problems) is not { } url ? Value.Null : new TemplateObject
    {
        ["title_html"] = Values.Phrased(entry.Title, variant),
        ["hint_html"] = entry.Hint is null ? Value.Null : Values.Phrased(entry.Hint, variant),
        ["url"] = url,
        ["icon"] = entry.Icon is null ? Value.Null : Value.Markup(site.Templates?.Icon(entry.Icon)),
    };

    private static Value Town(HomeTown town, PageSurroundings site, Values values, DiagnosticBag problems) =>
        site.PageUrl(town.Page, values.Variant, problems) is not { } url ? Value.Null : new TemplateObject
    {
        ["name"] = town.Name,
        ["desk"] = town.Desk,
        ["url"] = url,
        ["accent"] = town.Accent,
        ["street"] = Value.Markup(Street.Draw(town.Page.Text, width: 360)),
    };

    private static Value Pamphlet(PageCard page, PageSurroundings site, Values values) => PamphletModel.Card(
        site.Pages.Card(page.Path.Original, values.Variant) ?? page,
        site.Links.To(PageAddress.OutputOf(page.Path.Original, values.Variant)), values);
}
