using OutreachSite.Content;
using OutreachSite.Content.Events;
using OutreachSite.Pipelines;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Feeds.Calendars;
using OutreachSite.Publishing.Pages.Registers.Events;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Pages.Seminars;

/// <summary>Calendar files: one for each seminar, beside its page, and one of all seminars, to subscribe to.</summary>
internal static class SeminarCalendars
{
    /// <summary>The calendar of one seminar. The key is its home page with the variant.</summary>
    public static Rule<DocumentId, SiteFile> One { get; } = new("seminars/calendar", 1, (page, reads) =>
        Entry(page, reads) is { } entry && VariantOf(page) is var variant && reads.Result(PageRules.Scope, "")?.Map(SeminarPlaces.CalendarOf(page.Source.Folder, variant)) is { } path
            ? Outcome.Of(SiteFile.Text(path, EventCalendar.Write(entry.Event.Title.In(variant), [entry], variant), SiteFolders.InContent((page.Source.Folder / "event.yml").Value)))
            : Outcome.Failed<SiteFile>()) { Codec = SiteFile.Codec };

    /// <summary>The calendar of all seminars. The key is the list of seminars with the variant.</summary>
    public static Rule<DocumentId, SiteFile> All { get; } = new("seminars/all-calendars", 1, (list, reads) =>
    {
        if (reads.Result(SiteRules.Settings, "") is not { } settings || reads.Result(PageRules.Scope, "") is not { } scope)
            return Outcome.Failed<SiteFile>();
        var variant = VariantOf(list);
        var entries = Homes(reads).Select(home => Entry(new(home, list.Edition), reads)).OfType<CalendarEntry>()
            .Concat(Book(reads)?.Calendar(variant, reads) ?? [])
            .OrderBy(entry => entry.Event.Date).ThenBy(entry => entry.Uid, StringComparer.Ordinal);
        return scope.Map(SeminarPlaces.CalendarOfAll(variant)) is { } path
            ? Outcome.Of(SiteFile.Text(path, EventCalendar.Write(settings.Title.In(variant), entries, variant), SiteFolders.InContent(list.Source.Value)))
            : Outcome.Failed<SiteFile>();
    }) { Codec = SiteFile.Codec };

    /// <summary>Which calendars of single seminars are written.</summary>
    public static Rule<string, DocumentList> List { get; } = new("seminars/calendars", 1, (_, reads) =>
        Outcome.Of(new DocumentList(Documents(Homes(reads), reads)))) { Codec = DocumentList.Codec };

    /// <summary>Which calendars of all seminars are written: none in a microsite, nor without a list of seminars.</summary>
    public static Rule<string, DocumentList> Lists { get; } = new("seminars/lists-of-calendars", 1, (_, reads) =>
        Outcome.Of(new DocumentList(reads.Result(PageRules.Scope, "")?.Microsite == RelativePath.Root && (Homes(reads).Length > 0 || Book(reads) is not null)
            ? Documents([SeminarPlaces.List], reads) : []))) { Codec = DocumentList.Codec };

    /// <summary>The events of the table that the list of seminars shows; null when it shows none.</summary>
    private static EventBook? Book(Reads reads) => reads.Result(RegisterRules.Hosts, "")!.Hosts.FirstOrDefault(host => host.Page == SeminarPlaces.List) is { } host ? EventBook.Of(host, reads) : null;

    private static ImmutableArray<RelativePath> Homes(Reads reads) => reads.Result(PageRules.OfKind, nameof(PageKind.Seminar))!.Paths;

    private static ImmutableArray<DocumentId> Documents(IEnumerable<RelativePath> pages, Reads reads)
    {
        if (reads.Result(SiteRules.Settings, "") is not { } settings || reads.Result(PageRules.Scope, "") is not { } scope)
            return [];
        return [.. pages.SelectMany(page => settings.Variants.Where(variant => scope.Holds(PageAddress.OutputOf(page, variant))).Select(variant => new DocumentId(page, variant.Key())))];
    }

    private static Variant VariantOf(DocumentId page) => Variants.Of(page.Edition) ?? Variant.Japanese;

    /// <summary>Null when the facts cannot be read, which has been reported.</summary>
    private static CalendarEntry? Entry(DocumentId home, Reads reads)
    {
        var (folder, variant, pages) = (home.Source.Folder, VariantOf(home), new PageLookup(reads));
        if (SeminarPlaces.Event(folder, reads) is not { } facts || pages.Card(home.Source, Variant.Japanese) is not { } card || reads.Result(PageRules.Scope, "") is not { } scope)
            return null;
        var contact = facts.Contact is { } id ? reads.Result(SiteProjections.Contact, id.Text)?.Contact : null;
        return new(
            $"{folder.Value.Replace('/', '-')}@{scope.Base.Host}", facts, SeminarPlaces.StateOf(facts, folder, pages, reads), card.Published, card.Updated,
            scope.Address(SeminarPlaces.HomeOf(folder, variant)), contact is null ? null : string.Join(' ', new[] { contact.Name.In(variant), contact.Phone }.OfType<string>()));
    }
}
