using OutreachSite.Content;
using OutreachSite.Content.Events;
using OutreachSite.Numbers;
using OutreachSite.Publishing.Pages.Seminars;
using OutreachSite.Publishing.Pages.Seminars.Series;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers.Kinds.Events;
using OutreachSite.Templating.Values;
using F = OutreachSite.Registers.Kinds.Events.EventFields;
using Place = OutreachSite.Registers.Kinds.Facilities.FacilityFields;

namespace OutreachSite.Publishing.Pages.Registers.Events;

/// <summary>The global <c>events</c>.</summary>
internal static class EventListModel
{
    public static TemplateObject? Build(RegisterPage page)
    {
        if (EventBook.Of(page.Place.Host, page.Reads) is not { } book)
            return null;
        var all = book.Rows.Select(row => (row.Facts, Value: Row(page, row)))
            .Concat(book.Pages.Select(one => (one.Facts, Value: Page(page, one.Page, one.Facts))))
            .ToLookup(one => page.Reads.HasCome(one.Facts.LastDay.AddDays(1)));
        var hasSeminars = !book.Pages.IsEmpty;
        return new()
        {
            ["events"] = new TemplateObject
            {
                ["coming"] = Value.Of(all[false].OrderBy(one => one.Facts.Date).Select(one => (Value)one.Value).ToArray()),
                ["past"] = Value.Of(all[true].OrderByDescending(one => one.Facts.Date).Select(one => (Value)one.Value).ToArray()),
                ["calendar_url"] = page.Place.Host.Page == SeminarPlaces.List ? page.Site.Links.To(SeminarPlaces.CalendarOfAll(page.Variant)) : Value.Null,
                ["series"] = hasSeminars ? SeriesModel.Links(SeriesRules.Shown(page.Reads), page.Site, page.Values) : Value.Of(Array.Empty<Value>()),
                ["years"] = hasSeminars ? SeriesModel.Links(SeriesRules.YearsShown(page.Reads), page.Site, page.Values) : Value.Of(Array.Empty<Value>()),
                ["open_data"] = OpenDataFiles.Links(page),
            },
        };
    }

    /// <summary>What both say of an event.</summary>
    private static TemplateObject Common(RegisterPage page, EventFacts facts, EventState state) => new()
    {
        ["title"] = facts.Title.In(page.Variant),
        ["lang"] = facts.Title.Own(page.Variant) is null ? Variant.Japanese.Language() : page.Variant.Language(),
        ["date"] = page.Values.DateParts(facts.Date),
        ["until"] = page.Values.Date(facts.Until),
        ["time"] = facts.Start is null ? Value.Null : page.Values.Time(facts.Start, facts.End),
        ["place"] = page.Values.Text(facts.Venue?.Name),
        ["state"] = page.Values.State(state),
    };

    /// <summary>An event with a page of its own: the page has the rest.</summary>
    private static TemplateObject Page(RegisterPage page, PageCard card, EventFacts facts)
    {
        var folder = card.Path.Original.Folder;
        var one = Common(page, facts, SeminarPlaces.StateOf(facts, folder, page.Site.Pages, page.Reads));
        one["url"] = page.Link(card.Path.Original);
        one["id"] = Value.Null;
        one["audience"] = page.Values.Text(facts.AudienceText);
        one["details"] = false;
        one["full"] = false;
        return one;
    }

    /// <summary>An event of the table: everything is said here.</summary>
    private static TemplateObject Row(RegisterPage page, EventRow row)
    {
        var (r, one) = (row.Row.Row, Common(page, row.Facts, row.State));
        one["url"] = Value.Null;
        one["id"] = row.Row.Slug;
        one["details"] = true;
        one["full"] = r.Text(F.State) == EventChoices.Full && row.State == EventState.Closed;
        one["pattern"] = RegisterValues.Text(r, F.Pattern);
        one["time_note"] = RegisterValues.Text(r, F.TimeNote);
        one["address"] = RegisterValues.Address(r);
        one["map_url"] = RegisterValues.MapLink(r);
        one["description"] = RegisterValues.Lines(r, F.Description);
        one["audience"] = RegisterValues.Text(r, F.Audience);
        one["fee"] = RegisterValues.Text(r, F.Fee);
        one["fee_note"] = RegisterValues.Text(r, F.FeeNote);
        one["capacity"] = r.Value(F.Capacity) is { } capacity ? page.Words.Say("facts.people", ("count", NumberText.Grouped(capacity))) : Value.Null;
        one["deadline"] = Deadline(page, row);
        one["apply"] = EventRows.NeedsNoApplication(r) || !row.State.IsToCome() || row.State == EventState.Closed ? Value.Of(Array.Empty<Value>()) : RegisterValues.Lines(r, F.Apply);
        one["contact"] = RegisterValues.Text(r, F.Contact);
        one["phones"] = RegisterValues.Phones(r, F.Phone, F.Extension);
        one["organiser"] = RegisterValues.Text(r, F.Organiser);
        one["online"] = RegisterValues.Text(r, F.Online);
        one["access"] = RegisterValues.Lines(r, F.Access);
        one["parking"] = RegisterValues.Text(r, F.Parking);
        one["accessibility"] = RegisterValues.Words(r, F.Accessibility);
        one["website"] = RegisterValues.Text(r, Place.Url);
        one["note"] = RegisterValues.Lines(r, Place.Note);
        return one;
    }

    /// <summary>Until when one may apply, in words; what is not said is said to be not stated. Null once nobody can apply any more.</summary>
    private static Value Deadline(RegisterPage page, EventRow row) => (row.State, row.Facts.Deadline) switch
    {
        (EventState.Cancelled or EventState.Postponed or EventState.Over or EventState.ResultsPublished, _) => Value.Null,
        (EventState.Closed, _) when row.Row.Row.Text(F.State) == EventChoices.Full => page.Words.Say("events.full"),
        (EventState.Closed, _) => page.Words.Say("events.closed"),
        (_, { } last) => Until(page, last, row.Row.Row.Value(F.DeadlineTime)),
        _ when EventRows.NeedsNoApplication(row.Row.Row) => page.Words.Say("events.free"),
        _ => page.Words.Say("events.no_deadline"),
    };

    private static string Until(RegisterPage page, DateOnly last, Dates.ClockTime? at)
    {
        var (date, time) = (Day(page, last), at is null ? "" : page.Values.Time(at, null));
        return page.Words.Say("events.until", ("date", date), ("time", time)).Trim();
    }

    private static string Day(RegisterPage page, DateOnly day) => Dates.DateText.Of(day, page.Variant switch { Variant.English => Dates.DateStyle.English, Variant.Easy => Dates.DateStyle.Easy, _ => Dates.DateStyle.Both });
}
