using OutreachSite.Content;
using OutreachSite.Publishing.Sites;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Sections;

/// <summary>Pages as the cards of a list.</summary>
internal static class CardList
{
    /// <summary>A card and the page that shows it.</summary>
    private sealed record Shown(PageCard Card, PageSurroundings Site, Values Values);

    /// <summary>The members of a card: a list has a hundred, and few layouts show all that one says.</summary>
    private static readonly LazyMembers<Shown> Members = new(
        ("title", of => of.Card.Title),
        ("title_html", of => Value.Markup(of.Card.MenuTitleHtml)),
        ("lang", of => of.Card.Path.Variant.Language()),
        ("url", of => Url(of.Card, of.Site, of.Values)),
        ("summary", of => of.Card.Summary),
        ("kind", of => SiteGlobals.KindName(of.Card.Path.Kind)),
        ("tags", of => of.Values.Audiences(of.Card.Audiences)),
        ("updated", of => of.Values.Date(of.Card.Updated)),
        ("status", of => of.Values.Status(of.Card.Status)));

    /// <summary>The cards of a page's part of a list, in the variant of the page.</summary>
    public static Value Of(ImmutableArray<RelativePath> all, PageText page, PageSurroundings site, Values values) =>
        Value.Of(ListPart.Of(page, all.Length).Take(all)
            .Select(path => site.Pages.CardOfSeen(path, values.Variant)).OfType<PageCard>()
            .Select(card => Value.Of(new LazyObject<Shown>(Members, new(card, site, values)))).ToArray());

    /// <summary>The card of a page in the variant at hand.</summary>
    public static PageCard In(PageCard page, PageSurroundings site, Values values) => site.Pages.Card(page.Path.Original, values.Variant) ?? page;

    /// <summary>Where it lies.</summary>
    public static string Url(PageCard page, PageSurroundings site, Values values) =>
        site.Links.To(PageAddress.OutputOf(page.Path.Original, values.Variant));
}
