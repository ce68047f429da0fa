using OutreachSite.Content;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Pamphlets;
using OutreachSite.Publishing.Pages.Seminars;
using OutreachSite.Publishing.Pages.Seminars.Series;
using OutreachSite.Publishing.Pages.Tags;
using OutreachSite.Publishing.Sites;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Sections;

/// <summary>The global <c>section</c>: what lies below the list, as cards, events or pamphlets.</summary>
internal static class SectionModel
{
    /// <summary>The same for a list that shows something else above: the pages below it, as cards alone.</summary>
    public static TemplateObject Cards(PageText page, PageSurroundings site, Values values) => new()
    {
        ["cards"] = CardList.Of(site.Pages.CardsBelow(page.Original), page, site, values),
    };

    public static KindAddition Build(PageText page, PageSurroundings site, Values values, Reads reads, DiagnosticBag problems)
    {
        var cards = site.Pages.CardsBelow(page.Original);
        var none = Value.Of(Array.Empty<Value>());
        var seminars = site.Pages.Below(page.Original, PageKind.Seminar);
        var hasSeminars = !seminars.IsEmpty;
        return new(new()
        {
            ["section"] = new TemplateObject
            {
                ["events"] = SeminarList.Of(seminars, site, values, reads),
                ["pamphlets"] = Value.Of(site.Pages.Below(page.Original, PageKind.Pamphlet)
                    .Select(page => (Value)PamphletModel.Card(CardList.In(page, site, values), CardList.Url(page, site, values), values)).ToArray()),
                ["cards"] = CardList.Of(cards, page, site, values),
                ["pager"] = ListPart.Of(page, cards.Length).Pager(page, site),
                ["tags"] = page.Original == TagRules.Index ? TagModel.Index(site, values, reads) : none,
                ["series"] = hasSeminars ? SeriesModel.Links(SeriesRules.Shown(reads), site, values) : none,
                ["years"] = hasSeminars ? SeriesModel.Links(SeriesRules.YearsShown(reads), site, values) : none,
                ["calendar_url"] = hasSeminars && page.Original == SeminarPlaces.List ? site.Links.To(SeminarPlaces.CalendarOfAll(values.Variant)) : Value.Null,
            },
        }, []);
    }
}
