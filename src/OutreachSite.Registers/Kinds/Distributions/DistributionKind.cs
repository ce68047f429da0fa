using OutreachSite.Registers.Reading;
using OutreachSite.Registers.Reminding;

namespace OutreachSite.Registers.Kinds.Distributions;

/// <summary>Where leaflets went, and with which addresses: the log by which a town sees what is used.</summary>
public static class DistributionKind
{
    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new("distribution", "配布記録", DistributionFields.All)
    {
        About = "冊子やちらしを、どこに、いつ、何部配ったか。1行に1回。",
        AboutInEnglish = "Where, when and how many leaflets were given out, one delivery a row.",
        SheetNames = ["配布", "配布先", "配布先一覧", "配布計画"],
        PersonalHeadings = ["担当者", "担当者名", "配布者", "配布した人", "受取人", "受け取った人"],
        IdField = DistributionFields.Id,
        OwnerFields = [DistributionFields.Section],
        IdentityRule = "配布ID。無ければ配るもの・版・配る先・予定・配った日から作る8けた",
        Identity = row => $"h-{Identities.Hash(row.Text(DistributionFields.What), row.Text(DistributionFields.Edition), row.Text(DistributionFields.Place), row.Text(DistributionFields.Planned), row.Text(DistributionFields.Done))}",
        Reminders = [RegisterReminder.Deadline(DistributionFields.Planned, DistributionFields.Done, new("配る予定を過ぎました。配ったら、配った時期と部数を書いてください", "the time for giving it out has passed: write when it was done, and how many"))],
        RowChecks = [Left, Code],
        Checks = [OnePlaceForACode],
    };

    private static void Left(RowDraft row)
    {
        if (row.Value(DistributionFields.Left) is { } left && row.Value(DistributionFields.Copies) is { } copies && left > copies)
            row.Problems.Add(DistributionDiagnostics.MoreLeftThanCopies(row.Where(DistributionFields.Left), row.Text(DistributionFields.Left), row.Text(DistributionFields.Copies)));
    }

    /// <summary>A code that cannot be typed is not printed.</summary>
    private static void Code(RowDraft row)
    {
        if (row.Get(DistributionFields.Code) is not { } code || PlaceCode.IsRight(code))
            return;
        row.Problems.Add(DistributionDiagnostics.WrongCode(row.Where(DistributionFields.Code), code));
        row[DistributionFields.Code] = null;
    }

    /// <summary>Counts of one code cannot be told apart afterwards.</summary>
    private static void OnePlaceForACode(RegisterRows all)
    {
        foreach (var group in all.Rows.Where(row => row[DistributionFields.Code] is not null).GroupBy(row => row.Text(DistributionFields.Code), StringComparer.Ordinal))
        {
            var first = group.First().Text(DistributionFields.Place);
            foreach (var other in group.Where(row => !TextKey.AreSame(row.Text(DistributionFields.Place), first)))
                all.Problems.Add(DistributionDiagnostics.CodeOfAnother(other.Written(DistributionFields.Code).Where, group.Key, first));
        }
    }
}
