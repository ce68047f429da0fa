using OutreachSite.Content.FrontMatter;
using OutreachSite.Publishing.Sites;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Pamphlets;

/// <summary>What templates know of a pamphlet.</summary>
internal static class PamphletModel
{
    /// <summary>The paper, the number of its pages, and where to get it.</summary>
    public static TemplateObject Of(PamphletMatter? pamphlet, Values values)
    {
        var matter = pamphlet ?? new(null, null, null, null);
        return new()
        {
            ["paper"] = values.Paper(matter.Paper ?? Paper.A4),
            ["pages"] = matter.Pages is { } pages ? pages : Value.Null,
            ["pick_up"] = matter.PickUp,
        };
    }

    /// <summary>The same as a card in a list.</summary>
    public static TemplateObject Card(PageCard text, string url, Values values)
    {
        var card = Of(text.Pamphlet, values);
        card["title"] = text.Title;
        card["url"] = url;
        card["meta"] = text.Pamphlet is { Pages: { } pages } ? values.Words.Say("pamphlet.pages", ("count", $"{pages}")) : Value.Null;
        return card;
    }
}
