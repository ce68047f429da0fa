using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Sections;
using OutreachSite.Publishing.Sites;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Tags;

/// <summary>The global <c>section</c> on the lists that tags make.</summary>
internal static class TagModel
{
    public static KindAddition Build(PageText page, PageSurroundings site, Values values, Reads reads, DiagnosticBag problems)
    {
        var none = Value.Of(Array.Empty<Value>());
        var cards = TagRules.SlugOf(page.Original) is { } slug ? reads.Result(TagRules.Tagged, slug)!.Paths : [];
        return new(new()
        {
            ["section"] = new TemplateObject
            {
                ["events"] = none,
                ["pamphlets"] = none,
                ["series"] = none,
                ["years"] = none,
                ["calendar_url"] = Value.Null,
                ["cards"] = CardList.Of(cards, page, site, values),
                ["pager"] = ListPart.Of(page, cards.Length).Pager(page, site),
                ["tags"] = page.Original == TagRules.Index ? Index(site, values, reads) : none,
            },
        }, []);
    }

    /// <summary>Every tag with the address of its list and the number of its pages.</summary>
    public static Value Index(PageSurroundings site, Values values, Reads reads) =>
        Value.Of(reads.Result(TagRules.All, "")!.Tags.Select(tag => (Value)new TemplateObject
        {
            ["text"] = tag.Name,
            ["url"] = Url(tag.Slug, site, values),
            ["count"] = tag.Count,
        }).ToArray());

    /// <summary>Where the list of a tag lies.</summary>
    public static string Url(string slug, PageSurroundings site, Values values) =>
        site.Links.To(PageAddress.OutputOf(TagRules.PageOf(slug), values.Variant));
}
