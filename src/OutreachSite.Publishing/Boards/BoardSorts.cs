using OutreachSite.Publishing.Boards.Finders;

namespace OutreachSite.Publishing.Boards;

/// <summary>Every sort of entries that the board knows, a line for each.</summary>
public static class BoardSorts
{
    /// <summary>In the order in which entries of one day stand.</summary>
    public static ImmutableArray<BoardSort> All { get; } =
    [
        new("confirm", new("確認", "confirmation")) { Find = ConfirmationFinder.Find },
        new("reply", new("返信", "reply")) { Find = ReplyFinder.Find },
        new("date", new("予定・期限", "dates")) { Find = ReminderFinder.Find },
        new("consent", new("掲載承諾", "consent")) { Find = sight => ConsentFinder.Find(sight).Concat(PictureConsentFinder.Find(sight)) },
        new("review", new("ページの見直し", "review")) { Find = ReviewFinder.Find },
        new("event", new("催し", "event")) { Find = EventFinder.Find },
        new("comment", new("自由記述", "comments")) { Find = CommentFinder.Find },
        new("link", new("リンク", "link")) { Find = ProblemFinder.Links },
        new("variant", new("訳", "translation")) { Find = VariantFinder.Find },
        new("care-path", new("ケアパスの空き", "gap")) { Find = ProblemFinder.Gaps },
        new("problem", new("注意・助言", "notice")) { Find = ProblemFinder.Others },
        new("change", new("自動で変わる", "changes by itself")) { Find = ChangeFinder.Find },
    ];

    /// <summary>The place of a sort in the list.</summary>
    internal static int PlaceOf(string key) => All.Select(sort => sort.Key).ToImmutableArray().IndexOf(key);

    /// <summary>What a sort is called.</summary>
    public static Message TitleOf(string key) => All.First(sort => sort.Key == key).Title;
}
