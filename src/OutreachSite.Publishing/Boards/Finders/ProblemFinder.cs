namespace OutreachSite.Publishing.Boards.Finders;

/// <summary>What a build says: links, gaps of care paths, and the rest that no other finder says better.</summary>
internal static class ProblemFinder
{
    private const string Gap = "REG530";

    /// <summary>Old rows, places and pictures without consent and overdue reviews stand on the board one by one.</summary>
    private static readonly ImmutableHashSet<string> SaidElsewhere = ["REG506", "REG313", "CNT146", "PUB203", "PUB204", Gap];

    public static IEnumerable<BoardEntry> Links(BoardSight sight) => Of("link", sight, IsLink);

    public static IEnumerable<BoardEntry> Gaps(BoardSight sight) => Of("care-path", sight, found => found.Code == Gap);

    public static IEnumerable<BoardEntry> Others(BoardSight sight) => Of("problem", sight, found => !IsLink(found) && !SaidElsewhere.Contains(found.Code));

    private static bool IsLink(Diagnostic found) => found.Code.StartsWith("LNK", StringComparison.Ordinal);

    private static IEnumerable<BoardEntry> Of(string sort, BoardSight sight, Func<Diagnostic, bool> isOne) =>
        from found in sight.Question.Diagnostics
        where isOne(found)
        select new BoardEntry(sort, $"{found.Code}/{found.Where.Path}/{BoardTable.PlaceOf(found.Where)}/{found.Message.English}", found.Code == Gap ? "ケアパス" : found.Code, WithHint(found), found.Where).By(sight.OwnerOfFile(found.Where.Path));

    private static Message WithHint(Diagnostic found) => found.Hint is { } hint
        ? new($"{found.Message.Japanese}。{hint.Japanese}", $"{found.Message.English}: {hint.English}")
        : found.Message;
}
