using OutreachSite.Content;
using OutreachSite.Content.Events;
using OutreachSite.Content.Sites;
using OutreachSite.Dates;
using OutreachSite.Numbers;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Registers;
using OutreachSite.Registers.Kinds.Events;
using F = OutreachSite.Registers.Kinds.Events.EventFields;
using Place = OutreachSite.Registers.Kinds.Facilities.FacilityFields;

namespace OutreachSite.Publishing.Pages.Registers.Events;

/// <summary>Rows of the register as events, and events with pages of their own as rows: whatever is entered in one place stands in both.</summary>
internal static class EventRows
{
    /// <summary>Of whom nobody needs to apply.</summary>
    private static readonly ImmutableArray<string> _free = ["不要", "申込不要", "申し込み不要", "申しこみ不要", "事前申込不要", "なし"];

    /// <summary>True where nobody needs to apply, since the row says so.</summary>
    public static bool NeedsNoApplication(RegisterRow row) => _free.Contains(row.Text(F.Apply), StringComparer.Ordinal);

    /// <summary>The facts of a row.</summary>
    public static EventFacts Facts(RegisterRow row)
    {
        var (start, end) = (row.Value(F.Start)!.Value, row.Value(F.End));
        return new()
        {
            Title = Text(row.Text(F.Name))! with { English = row.Text(F.NameInEnglish) is { Length: > 0 } english ? english : null },
            Date = start,
            Until = end > start ? end : null,
            Start = row.Value(F.StartTime),
            End = row.Value(F.EndTime),
            Venue = Text(row.Text(F.Venue)) is { } venue ? new(venue, Text(row.Text(Place.Address)), []) : null,
            Organiser = Text(row.Text(F.Organiser)),
            AudienceText = Text(row.Text(F.Audience)),
            Fee = Text(row.Text(F.Fee)),
            Capacity = (int?)row.Value(F.Capacity),
            Deadline = row.Value(F.Deadline),
            Application = NeedsNoApplication(row) ? EventApplication.None
                : new([.. row.Text(F.Apply).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(way => new LocalizedText(way))], null, null, []),
            Change = row.Text(F.State) switch { EventChoices.Cancelled => new(IsCancelled: true, null, null), EventChoices.Postponed => new(IsCancelled: false, null, null), _ => null },
        };
    }

    /// <summary>Where a row stands today: by its days, unless the row says more.</summary>
    public static EventState StateOf(RegisterRow row, EventFacts facts, Reads reads) => (facts.StateOn(reads.HasCome, hasResultsPage: false), row.Text(F.State)) switch
    {
        (EventState.Planned or EventState.NotYetOpen or EventState.Open, EventChoices.Full) => EventState.Closed,
        (not (EventState.Cancelled or EventState.Postponed), "終了") => EventState.Over,
        var (state, _) => state,
    };

    /// <summary>An event with pages of its own as a row, so that open data have it too.</summary>
    /// <param name="id">What the row is called: the folder of the event.</param>
    /// <param name="facts">The event.</param>
    /// <param name="contact">Whom to ask; null when nobody is named.</param>
    /// <param name="address">The full address of its page.</param>
    public static RegisterRow Row(string id, EventFacts facts, Contact? contact, string address) => RegisterRow.Of(EventKind.Kind, id,
    [
        (F.Name.Key, facts.Title.Japanese), (F.NameInEnglish.Key, facts.Title.English ?? ""), (F.Start.Key, DateText.Iso(facts.Date)), (F.End.Key, DateText.Iso(facts.LastDay)),
        (F.StartTime.Key, facts.Start?.ToString() ?? ""), (F.EndTime.Key, facts.End?.ToString() ?? ""), (F.Audience.Key, facts.AudienceText?.Japanese ?? ""), (F.Fee.Key, facts.Fee?.Japanese ?? ""),
        (F.Contact.Key, contact?.Name.Japanese ?? ""), (F.Phone.Key, contact?.Phone ?? ""), (F.Organiser.Key, facts.Organiser?.Japanese ?? ""), (F.CoOrganiser.Key, string.Join('、', facts.CoOrganisers.Select(other => other.Japanese))),
        (F.Venue.Key, facts.Venue?.Name.Japanese ?? ""), (Place.Address.Key, facts.Venue?.Address?.Japanese ?? ""), (F.Access.Key, string.Join('\n', facts.Venue?.Access.Select(way => way.Japanese) ?? [])),
        (F.Capacity.Key, facts.Capacity is { } capacity ? NumberText.Machine(capacity) : ""), (F.Deadline.Key, facts.Deadline is { } deadline ? DateText.Iso(deadline) : ""),
        (F.Apply.Key, string.Join('\n', facts.Application.Ways.Select(way => way.Japanese))), (F.Online.Key, facts.Online?.Service.Japanese ?? ""), (Place.Url.Key, address),
        (F.State.Key, facts.Change is { } change ? change.IsCancelled ? EventChoices.Cancelled : EventChoices.Postponed : ""),
    ]);

    private static LocalizedText? Text(string text) => text.Length > 0 ? new(text) : null;
}
