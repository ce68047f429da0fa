using OutreachSite.Content.FrontMatter;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers.Reminding;

namespace OutreachSite.Publishing.Boards.Finders;

/// <summary>What becomes another one by itself on a day to come: pages that appear or go, places that close.</summary>
internal static class ChangeFinder
{
    public static IEnumerable<BoardEntry> Find(BoardSight sight)
    {
        ImmutableArray<BoardEntry> found = [.. Pages(sight), .. Rows(sight)];
        return found.Concat(Rest(sight, found));
    }

    private static IEnumerable<BoardEntry> Pages(BoardSight sight)
    {
        foreach (var source in sight.Reads.Result(PageRules.Sources, "")!.Paths)
        {
            if (sight.Reads.Result(PageRules.Facts, source) is not { Head.Page: { IsDraft: false } page } facts)
                continue;
            var owner = sight.OwnerOfPage(facts.Path.Original);
            if (page.Published > sight.Today && sight.IsSoon(page.Published))
                yield return Entry(source, page, "published", new("この日から公開されます", "is published on this day")).On(page.Published, isLate: false).By(owner);
            if (page.Expires is { } last && sight.IsSoon(last))
                yield return Entry(source, page, "expires", new("この日で掲載が終わります。リンクしているページも確かめてください", "leaves the site after this day: look at what links to it")).On(last, isLate: false).By(owner);
        }
    }

    private static BoardEntry Entry(RelativePath source, PageMatter page, string key, Message what) => new(
        "change", $"{source.Value}/{key}", page.Title, what, page.Places.Of(key, Location.Of(SiteFolders.InContent(source.Value))));

    private static IEnumerable<BoardEntry> Rows(BoardSight sight) =>
        from register in sight.Registers
        from found in ReminderFinder.Of(register, sight)
        where found.Reminder.Time == ReminderTime.Change && sight.IsSoon(found.Day)
        select register.Entry("change", found.Row, found.Reminder.Field, found.Reminder.Says).On(found.Day, isLate: false);

    /// <summary>Days that the build knows and that nothing above speaks of. Most days are asked for from the day after.</summary>
    private static IEnumerable<BoardEntry> Rest(BoardSight sight, ImmutableArray<BoardEntry> found)
    {
        var said = found.Concat(BoardSorts.All.Where(sort => sort.Key is "confirm" or "date" or "consent" or "review" or "event").SelectMany(sort => sort.Find(sight)))
            .Select(entry => entry.Day).OfType<DateOnly>().SelectMany(day => new[] { day, day.AddDays(1) }).ToHashSet();
        return
            from day in sight.Question.Boundaries
            where sight.IsSoon(day) && !said.Contains(day)
            select new BoardEntry("change", $"boundary/{Dates.DateText.Iso(day)}", sight.Settings.Title.Japanese, new(
                "この日に、自動で変わるページがあります。作り直して公開してください", "pages change by themselves on this day: build and publish"), Location.Of(SiteFolders.Content)).On(day, isLate: false).By(sight.OwnerOfPage(PageAddress.Home));
    }
}
