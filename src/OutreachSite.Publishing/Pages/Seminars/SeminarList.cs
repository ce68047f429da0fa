using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Sites;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Sites;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Seminars;

/// <summary>Seminars in a list: what comes first, then what was, the latest first.</summary>
internal static class SeminarList
{
    /// <summary>The rows of the list.</summary>
    public static Value Of(
        ImmutableArray<PageCard> seminars, PageSurroundings site, Values values, Reads reads, int most = int.MaxValue)
    {
        var events = seminars
            .Select(page => (Page: page, Event: reads.Result(SiteRules.Event, SiteFolders.InContent(page.Path.Original.Folder.Value))))
            .Where(item => item.Event is not null)
            .Select(item => (item.Page, Event: item.Event!, IsOver: reads.HasCome(item.Event!.Date.AddDays(1))))
            .OrderBy(item => item.IsOver)
            .ThenBy(item => item.IsOver ? -item.Event.Date.DayNumber : item.Event.Date.DayNumber)
            .ThenBy(item => item.Page.Path.Original)
            .Take(most);
        return Value.Of(events.Select(item => (Value)Row(item.Page, item.Event, site, values, reads)).ToArray());
    }

    /// <summary>Where an event stands today: asked through date boundaries, so that a page changes when the answer does.</summary>
    public static EventState StateOf(EventFacts facts, RelativePath folder, PageLookup pages, Reads reads)
    {
        var hasResults = PagesOf(folder, pages).Any(page => page.Part == SeminarPart.Results);
        if (reads.HasCome(facts.Date.AddDays(1)))
            return hasResults ? EventState.ResultsPublished : EventState.Over;
        if (facts.ApplyFrom is { } first && !reads.HasCome(first))
            return EventState.NotYetOpen;
        return facts.Deadline is { } last && reads.HasCome(last.AddDays(1)) ? EventState.Closed : EventState.Open;
    }

    /// <summary>The home of a seminar's microsite and its parts.</summary>
    public static IEnumerable<PageCard> PagesOf(RelativePath folder, PageLookup pages)
    {
        var home = folder / "index.md";
        return pages.Below(home).Where(page => page.Path.Original.Folder == folder)
            .Concat(pages.Card(home, Variant.Japanese) is { } card ? [card] : []);
    }

    private static TemplateObject Row(PageCard page, EventFacts facts, PageSurroundings site, Values values, Reads reads) => new()
    {
        ["title"] = values.Text(facts.Title),
        ["url"] = site.Links.To(PageAddress.OutputOf(page.Path.Original, values.Variant)),
        ["date"] = values.DateParts(facts.Date),
        ["place"] = facts.Venue is { } venue ? venue.Name.In(values.Variant) : Value.Null,
        ["state"] = values.State(StateOf(facts, page.Path.Original.Folder, site.Pages, reads)),
        ["meta"] = facts.AudienceText is { } audience ? audience.In(values.Variant) : Value.Null,
    };
}
