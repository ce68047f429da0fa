using OutreachSite.Content;
using OutreachSite.Content.Events;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Pages.Seminars;

/// <summary>Where the pages and files of a seminar lie, and where its event stands.</summary>
internal static class SeminarPlaces
{
    /// <summary>The calendar file of an event, in the folder of its page.</summary>
    public const string CalendarName = "event.ics";

    /// <summary>The list of all seminars, beside which their calendar lies.</summary>
    public static RelativePath List { get; } = new("seminars/index.md");

    /// <summary>The facts of the event in a folder below the content folder; null when they cannot be read, which has been reported.</summary>
    public static EventFacts? Event(RelativePath folder, Reads reads) => reads.Result(SiteRules.Event, SiteFolders.InContent(folder.Value));

    /// <summary>Where an event stands today: asked through date boundaries, so that a page changes when the answer does.</summary>
    public static EventState StateOf(EventFacts facts, RelativePath folder, PageLookup pages, Reads reads) =>
        facts.StateOn(reads.HasCome, HasResultsPage(folder, pages));

    /// <summary>The home of a seminar's microsite and its parts.</summary>
    public static IEnumerable<PageCard> PagesOf(RelativePath folder, PageLookup pages)
    {
        var home = folder / "index.md";
        return pages.Below(home).Where(page => page.Path.Original.Folder == folder)
            .Concat(pages.Card(home, Variant.Japanese) is { } card ? [card] : []);
    }

    /// <summary>True when an author has written a page of results, and it can be seen.</summary>
    public static bool HasResultsPage(RelativePath folder, PageLookup pages) => PagesOf(folder, pages).Any(page => page.Part == SeminarPart.Results);

    /// <summary>The page of a part, when an author has written it.</summary>
    public static PageCard? PartOf(RelativePath folder, SeminarPart part, PageLookup pages) =>
        PagesOf(folder, pages).FirstOrDefault(page => page.Part == part);

    /// <summary>The home page in the output of the portal.</summary>
    public static RelativePath HomeOf(RelativePath folder, Variant variant) => PageAddress.OutputOf(folder / "index.md", variant);

    /// <summary>The calendar file in the output of the portal.</summary>
    public static RelativePath CalendarOf(RelativePath folder, Variant variant) => HomeOf(folder, variant).Folder / CalendarName;

    /// <summary>The calendar of all events that stand below a list.</summary>
    public static RelativePath CalendarOfAll(Variant variant) => PageAddress.OutputOf(List, variant).Folder / "calendar.ics";
}
