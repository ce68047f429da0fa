using OutreachSite.Content;
using OutreachSite.Content.Events;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Feeds.Calendars;
using OutreachSite.Publishing.Pages.Seminars;
using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers;
using F = OutreachSite.Registers.Kinds.Events.EventFields;
using Kind = OutreachSite.Registers.Kinds.Events.EventKind;

namespace OutreachSite.Publishing.Pages.Registers.Events;

/// <summary>An event of the register, and where it stands today.</summary>
internal sealed record EventRow(ShownRow Row, EventFacts Facts, EventState State);

/// <summary>
/// The events of a host: those of its table, and those with pages of their own below it, which are entered in their event.yml alone. A row
/// for one that has a page is told to the keeper and left out.
/// </summary>
internal sealed record EventBook(RegisterHost Host, ImmutableArray<EventRow> Rows, ImmutableArray<(PageCard Page, EventFacts Facts)> Pages, ImmutableArray<ShownRow> Twice)
{
    /// <summary>The events of a host; null when its table cannot be read, which has been reported.</summary>
    public static EventBook? Of(RegisterHost host, Reads reads)
    {
        if (host.Table.Kind != Kind.Kind.Key || reads.Result(RegisterRules.Table, host.Table) is not { } table)
            return null;
        ImmutableArray<(PageCard Page, EventFacts Facts)> pages =
        [
            .. from page in new PageLookup(reads).Below(host.Page, PageKind.Seminar)
               let facts = SeminarPlaces.Event(page.Path.Original.Folder, reads)
               where facts is not null
               select (page, facts),
        ];
        var known = pages.Select(page => (page.Facts.Date, TextKey.Of(page.Facts.Title.Japanese))).ToHashSet();
        var rows = table.Rows.Select(row => (Row: row, Facts: EventRows.Facts(row.Row))).ToLookup(row => known.Contains((row.Facts.Date, TextKey.Of(row.Facts.Title.Japanese))));
        return new(host, [.. rows[false].Select(row => new EventRow(row.Row, row.Facts, EventRows.StateOf(row.Row.Row, row.Facts, reads)))], pages, [.. rows[true].Select(row => row.Row)]);
    }

    /// <summary>Everything as rows, by day: what is given out as open data.</summary>
    public IEnumerable<RegisterRow> AsRows(Reads reads) => reads.Result(PageRules.Scope, "") is not { } scope ? [] :
        Rows.Select(row => row.Row.Row).Concat(Pages.Select(page => EventRows.Row(
            page.Page.Path.Original.Folder.Name, page.Facts, page.Facts.Contact is { } id ? reads.Result(SiteProjections.Contact, id.Text)?.Contact : null,
            scope.Address(SeminarPlaces.HomeOf(page.Page.Path.Original.Folder, Variant.Japanese)))))
        .OrderBy(row => row.Value(F.Start)).ThenBy(row => row.Id, StringComparer.Ordinal);

    /// <summary>The rows as entries of a calendar.</summary>
    public IEnumerable<CalendarEntry> Calendar(Variant variant, Reads reads) => reads.Result(PageRules.Scope, "") is not { } scope || new PageLookup(reads).Card(Host.Page, Variant.Japanese) is not { } card ? [] :
        Rows.Select(row => new CalendarEntry(
            $"{row.Row.Slug}.{Kind.Kind.Key}@{scope.Base.Host}", row.Facts, row.State, card.Published, card.Updated, $"{scope.Address(PageAddress.OutputOf(Host.Page, variant))}#{row.Row.Slug}",
            string.Join(' ', new[] { row.Row.Row.Text(F.Contact), row.Row.Row.Text(F.Phone) }.Where(text => text.Length > 0)) is { Length: > 0 } contact ? contact : null));
}
