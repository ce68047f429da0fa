using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Boards.Finders;

/// <summary>Pages whose next review has come or comes soon, and how many have none.</summary>
internal static class ReviewFinder
{
    public static IEnumerable<BoardEntry> Find(BoardSight sight)
    {
        var without = 0;
        foreach (var text in sight.Reads.Result(PageRules.Tree, "")!.Texts)
        {
            if (sight.Reads.Result(PageRules.Facts, text.Source)?.Head.Page is not { } page)
                continue;
            // A variant that is reviewed with its original is no work of its own.
            if (text.Variant == Variant.Japanese ? page.NextReview is null : page.NextReview == Original(text.Original, sight)?.NextReview)
                without += text.Variant == Variant.Japanese && page.Reviewed is null ? 1 : 0;
            else if (page.NextReview is { } day && (day < sight.Today || sight.IsSoon(day)))
                yield return Of(text.Source, page, day, sight).By(sight.OwnerOfPage(text.Original));
        }

        if (without > 0)
            yield return new BoardEntry("review", "without", sight.Settings.Title.Japanese, new(
                $"{without}ページに、見直した日も次の見直しの日もありません", $"{without} pages say neither when they were reviewed nor when they will be"), Location.Of(SiteFolders.Content)).By(sight.OwnerOfPage(PageAddress.Home));
    }

    private static BoardEntry Of(RelativePath source, PageMatter page, DateOnly day, BoardSight sight) => new BoardEntry(
        "review", source.Value, page.Title,
        day < sight.Today
            ? new("見直しの日を過ぎました。中身を確かめて、reviewed と next-review を新しくします", "the review is overdue: check the page, then renew 'reviewed' and 'next-review'")
            : new("見直しの日がきます", "to be reviewed"),
        page.Places.Of("next-review", Location.Of(SiteFolders.InContent(source.Value)))).On(day, day < sight.Today);

    private static PageMatter? Original(RelativePath original, BoardSight sight) => sight.Reads.Result(PageRules.Facts, original)?.Head.Page;
}
