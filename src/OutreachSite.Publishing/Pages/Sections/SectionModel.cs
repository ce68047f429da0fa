using OutreachSite.Content;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Pamphlets;
using OutreachSite.Publishing.Pages.Seminars;
using OutreachSite.Publishing.Pages.Tags;
using OutreachSite.Publishing.Sites;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Sections;

/// <summary>The global <c>section</c>: what lies below the list, as cards, events or pamphlets.</summary>
internal static class SectionModel
{
    public static KindAddition Build(PageText page, PageSurroundings site, Values values, Reads reads, DiagnosticBag problems)
    {
        var below = site.Pages.Below(page.Original);
        ImmutableArray<PageCard> cards = [.. below.Where(IsCard)];
        return new(new()
        {
            ["section"] = new TemplateObject
            {
                ["events"] = SeminarList.Of([.. below.Where(page => page.Path.Kind == PageKind.Seminar)], site, values, reads),
                ["pamphlets"] = Value.Of(below.Where(page => page.Path.Kind == PageKind.Pamphlet)
                    .Select(page => (Value)PamphletModel.Card(CardList.In(page, site, values), CardList.Url(page, site, values), values)).ToArray()),
                ["cards"] = CardList.Of(cards, page, site, values),
                ["pager"] = ListPart.Of(page, cards.Length).Pager(page, site),
                ["tags"] = page.Original == TagRules.Index ? TagModel.Index(site, values, reads) : Value.Of(Array.Empty<Value>()),
            },
        }, []);
    }

    /// <summary>The entries that a long list is cut by: events and pamphlets are few, and have an order of their own.</summary>
    public static bool IsCard(PageCard page) => page.Path.Kind is not (PageKind.Seminar or PageKind.Pamphlet);
}
