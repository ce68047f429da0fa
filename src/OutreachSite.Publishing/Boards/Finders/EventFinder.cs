using OutreachSite.Content;
using OutreachSite.Content.Events;
using OutreachSite.Publishing.Pages.Seminars;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Boards.Finders;

/// <summary>Events that are over without results, that wait for a new day, or of which a day comes.</summary>
internal static class EventFinder
{
    public static IEnumerable<BoardEntry> Find(BoardSight sight)
    {
        var pages = new PageLookup(sight.Reads);
        return
            from page in sight.Originals
            where page.Kind == PageKind.Seminar
            let facts = SeminarPlaces.Event(page.Original.Folder, sight.Reads)
            where facts is not null
            let state = SeminarPlaces.StateOf(facts, page.Original.Folder, pages, sight.Reads)
            from entry in Of(facts, state, page.Original, sight)
            select entry.By(sight.OwnerOfPage(page.Original));
    }

    private static IEnumerable<BoardEntry> Of(EventFacts facts, EventState state, RelativePath page, BoardSight sight)
    {
        BoardEntry Entry(string about, Message what) => new("event", $"{page.Folder.Value}/{about}", facts.Title.Japanese, what, Location.Of(SiteFolders.InContent((page.Folder / "event.yml").Value)));
        if (state == EventState.Postponed)
            yield return Entry("postponed", new("延期のままです。日が決まったら date を直し、change を消します", "still postponed: when there is a day, correct 'date' and remove 'change'"));
        if (state == EventState.Over)
            yield return Entry("results", new("終わりましたが、結果が載っていません", "over, without results")).On(facts.LastDay, isLate: true);
        if (!state.IsToCome())
            yield break;
        (string About, DateOnly? Day, Message What)[] days =
        [
            ("apply-from", facts.ApplyFrom, new("受付が始まります（ページは自動で変わります）", "registration begins (pages change by themselves)")),
            ("deadline", facts.Deadline, new("受付の締切です（ページは翌日に自動で変わります）", "last day of registration (pages change by themselves the day after)")),
            ("day", facts.Date, new("開催の日です", "takes place")),
        ];
        foreach (var (about, day, what) in days)
        {
            if (day is { } known && sight.IsSoon(known))
                yield return Entry(about, what).On(known, isLate: false);
        }
    }
}
