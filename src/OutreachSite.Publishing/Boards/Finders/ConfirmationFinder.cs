using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Freshness;
using OutreachSite.Registers.Kinds.Shared;

namespace OutreachSite.Publishing.Boards.Finders;

/// <summary>Rows of registers that somebody should confirm.</summary>
internal static class ConfirmationFinder
{
    /// <summary>More rows of one table than these, of which nothing is known, are one entry.</summary>
    private const int MostSingle = 3;

    public static IEnumerable<BoardEntry> Find(BoardSight sight)
    {
        var rule = RegisterRules.Freshness(sight.Reads);
        foreach (var register in sight.Registers.Where(register => register.Kind.PlaceOf(FreshnessFields.ConfirmedOn) >= 0))
        {
            var rows = register.Rows.Where(row => !RegisterRules.IsCited(row) && !BoardRegister.IsOut(row, sight.Today)).Select(row => rule.Of(row, sight.Today)).ToArray();
            foreach (var entry in rows.Where(row => row.ConfirmedOn is not null).Select(row => Of(register, row, sight)).OfType<BoardEntry>().Concat(Never(register, rows)))
                yield return entry;
        }
    }

    private static BoardEntry? Of(BoardRegister register, RowFreshness row, BoardSight sight)
    {
        var last = Dates.DateText.Iso(row.ConfirmedOn!.Value);
        if (row.Due is not { } due || (due > sight.Today && !sight.IsSoon(due)))
            return null;
        var what = row.State switch
        {
            FreshnessState.Hidden => new Message($"確認が古すぎて、ページから外れています（前回 {last}）", $"off the pages: confirmed too long ago ({last})"),
            FreshnessState.Stale => new($"確認が古いと、ページに出ています（前回 {last}）", $"pages say that it is old (confirmed {last})"),
            FreshnessState.Due => new($"確認の時期です（前回 {last}）", $"due for confirmation (confirmed {last})"),
            _ => new($"次の確認の日です（前回 {last}）", $"to be confirmed again (confirmed {last})"),
        };
        return register.Entry("confirm", row.Row, FreshnessFields.ConfirmedOn, what).On(due, due < sight.Today);
    }

    private static IEnumerable<BoardEntry> Never(BoardRegister register, IEnumerable<RowFreshness> rows)
    {
        var never = rows.Where(row => row.ConfirmedOn is null).ToArray();
        return never.Length > MostSingle
            ? [register.Entry("confirm", "never", new($"{never.Length}件に、確認した日がありません", $"{never.Length} rows were never confirmed"))]
            : never.Select(row => register.Entry("confirm", row.Row, FreshnessFields.ConfirmedOn, new("確認した日がありません", "never confirmed")));
    }
}
