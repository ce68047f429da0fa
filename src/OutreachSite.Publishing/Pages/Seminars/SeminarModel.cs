using OutreachSite.Content;
using OutreachSite.Content.Events;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Feeds;
using OutreachSite.Publishing.Pages.Charting;
using OutreachSite.Publishing.Pages.Seminars.Results;
using OutreachSite.Publishing.Pages.Seminars.Series;
using OutreachSite.Publishing.Pages.Seminars.Sheets;
using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Sites;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Seminars;

/// <summary>The global <c>seminar</c>: the facts of the event, where it stands, what came of it, and the menu of its microsite.</summary>
internal static class SeminarModel
{
    public static KindAddition? Build(PageText page, PageSurroundings site, Values values, Reads reads, DiagnosticBag problems)
    {
        var folder = page.Original.Folder;
        if (SeminarPlaces.Event(folder, reads) is not { } facts)
            return null;

        var state = SeminarPlaces.StateOf(facts, folder, site.Pages, reads);
        AskForAccessibility(page, facts, state, problems);
        var parts = new EventValues(folder, site, values, reads, problems);
        var contact = site.Contact(facts.Contact, problems);
        var charts = new ModelCharts(values.Variant, site.Links, problems);
        var results = state == EventState.ResultsPublished && facts.Results is not null ? SeminarResults.Read(facts, folder, reads, problems) : null;
        var seminar = new TemplateObject
        {
            ["title"] = values.Text(facts.Title),
            ["series"] = values.Text(facts.Series),
            ["number"] = values.Text(facts.Number),
            ["date"] = values.DateParts(facts.Date),
            ["until"] = values.Date(facts.Until),
            ["doors"] = facts.Doors is { } doors ? values.Time(doors, null) : Value.Null,
            ["time"] = facts.Start is null ? Value.Null : values.Time(facts.Start, facts.End),
            ["venue"] = parts.Venue(facts.Venue),
            ["online"] = parts.Online(facts.Online),
            ["accessibility"] = parts.Accessibility(facts.Accessibility),
            ["organiser"] = facts.Organiser is null ? Value.Null : string.Join(values.Words.Say("list.separator"), [facts.Organiser.In(values.Variant), .. facts.CoOrganisers.Select(other => other.In(values.Variant))]),
            ["supporters"] = facts.Supporters.IsEmpty ? Value.Null : string.Join(values.Words.Say("list.separator"), facts.Supporters.Select(other => other.In(values.Variant))),
            ["audience_text"] = values.Text(facts.AudienceText),
            ["fee"] = values.Text(facts.Fee),
            ["capacity"] = facts.Capacity is { } capacity ? capacity : Value.Null,
            ["attended"] = facts.Came is { } attended ? attended : Value.Null,
            ["state"] = values.State(state),
            ["apply_from"] = values.Date(facts.ApplyFrom),
            ["deadline"] = values.Date(facts.Deadline),
            ["applications"] = parts.Texts(facts.Application.Ways),
            ["application"] = parts.Application(facts.Application, contact),
            ["contact"] = values.Contact(contact),
            ["sessions"] = Value.Of(facts.Sessions.Index().Select(item => (Value)parts.Session(item.Index + 1, item.Item)).ToArray()),
            ["materials"] = parts.Materials(facts.Materials),
            ["video"] = parts.Video(facts.Video),
            ["change"] = parts.Change(facts.Change),
            ["results"] = results is null ? Value.Null : new SeminarResultsValues(results, site, values, charts).Build(folder, reads),
            ["sources"] = values.Sources(SourceRules.Resolved(facts.Sources, reads, problems)),
            ["calendar_url"] = site.Links.To(SeminarPlaces.CalendarOf(folder, values.Variant)),
            ["sheets"] = SheetPage.Links(folder, site, values, reads),
            ["series_url"] = facts.Series is { } series && SeriesRules.PageOf(series, reads) is { } list ? site.Links.To(PageAddress.OutputOf(list, values.Variant)) : Value.Null,
            ["navigation"] = Navigation(page, site, values),
            ["home_url"] = site.Links.To(SeminarPlaces.HomeOf(folder, values.Variant)),
            ["address"] = site.Links.Scope.Address(SeminarPlaces.HomeOf(folder, values.Variant)),
            ["portal_url"] = site.Links.To(PageAddress.OutputOf(PageAddress.Home, values.Variant)),
        };
        return new(new() { ["seminar"] = seminar }, [.. Materials(facts).Select(material => EventValues.FileOf(material, folder)).OfType<RelativePath>()])
        {
            Beside = charts.Numbers,
            Read = SeminarResults.FileOf(facts, folder) is { } survey ? [survey] : [],
            Data = page.Text.Path.Kind == PageKind.Seminar ? [Data(page, facts, state, site, values)] : [],
        };
    }

    private static IEnumerable<EventMaterial> Materials(EventFacts facts) => facts.Materials.Concat(facts.Sessions.SelectMany(session => session.Materials));

    private static string Data(PageText page, EventFacts facts, EventState state, PageSurroundings site, Values values) =>
        JsonLd.Write(json => EventData.Write(
            json, facts, state, values.Variant, site.Links.Scope.Address(SeminarPlaces.HomeOf(page.Original.Folder, values.Variant)), page.Text.Head.Page.Summary));

    /// <summary>Said once, at the original, while people can still come.</summary>
    private static void AskForAccessibility(PageText page, EventFacts facts, EventState state, DiagnosticBag problems)
    {
        if (page.Text.Path.Kind == PageKind.Seminar && page.Variant == Variant.Japanese && facts.Accessibility.IsUnstated
            && state.IsToCome() && facts.Venue is not null)
            problems.Add(EventDiagnostics.NoAccessibility(Location.Of(SiteFolders.InContent((page.Original.Folder / "event.yml").Value))));
    }

    /// <summary>The home of the microsite, then its parts in the order in which an event runs.</summary>
    private static Value Navigation(PageText page, PageSurroundings site, Values values)
    {
        var pages = SeminarPlaces.PagesOf(page.Original.Folder, site.Pages)
            .OrderBy(other => other.Path.Kind != PageKind.Seminar)
            .ThenBy(other => other.Part ?? (Content.FrontMatter.SeminarPart)int.MaxValue)
            .ThenBy(other => other.Order).ThenBy(other => other.Path.Original);
        return Value.Of(pages.Select(other => (Value)new TemplateObject
        {
            ["label"] = other.Path.Kind == PageKind.Seminar
                ? values.Words.Say("seminar.home")
                : (site.Pages.Card(other.Path.Original, values.Variant) ?? other).MenuTitle,
            ["url"] = site.Links.To(PageAddress.OutputOf(other.Path.Original, values.Variant)),
            ["current"] = other.Path.Original == page.Original,
        }).ToArray());
    }
}
