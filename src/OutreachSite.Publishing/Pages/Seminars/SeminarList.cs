using OutreachSite.Content.Events;
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
            .Select(page => (Page: page, Event: SeminarPlaces.Event(page.Path.Original.Folder, reads)))
            .Where(item => item.Event is not null)
            .Select(item => (item.Page, Event: item.Event!, IsOver: reads.HasCome(item.Event!.LastDay.AddDays(1))))
            .OrderBy(item => item.IsOver)
            .ThenBy(item => item.IsOver ? -item.Event.Date.DayNumber : item.Event.Date.DayNumber)
            .ThenBy(item => item.Page.Path.Original)
            .Take(most);
        return Value.Of(events.Select(item => (Value)Row(item.Page, item.Event, site, values, reads)).ToArray());
    }

    private static TemplateObject Row(PageCard page, EventFacts facts, PageSurroundings site, Values values, Reads reads) => new()
    {
        ["title"] = values.Text(facts.Title),
        ["url"] = site.Links.To(PageAddress.OutputOf(page.Path.Original, values.Variant)),
        ["date"] = values.DateParts(facts.Date),
        ["until"] = values.Date(facts.Until),
        ["place"] = facts.Venue is { } venue ? venue.Name.In(values.Variant) : Value.Null,
        ["state"] = values.State(SeminarPlaces.StateOf(facts, page.Path.Original.Folder, site.Pages, reads)),
        ["meta"] = facts.AudienceText is { } audience ? audience.In(values.Variant) : Value.Null,
    };
}
