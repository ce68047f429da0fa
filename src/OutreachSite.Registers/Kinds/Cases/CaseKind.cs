using OutreachSite.Registers.Reading;
using F = OutreachSite.Registers.Kinds.Cases.CaseFields;

namespace OutreachSite.Registers.Kinds.Cases;

/// <summary>Cases under the same headings, so that they can be compared: what, how, what to look out for, how large the place is, what it cost.</summary>
public static class CaseKind
{
    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new("case", "事例", F.All)
    {
        About = "各地の取組の例。1行に1つ。",
        AboutInEnglish = "Cases of what municipalities did, one a row, under the headings of the Digital Agency's form.",
        SheetNames = ["事例一覧", "取組事例", "cases"],
        IdField = F.Id,
        IdentityRule = "ID。無ければタイトルと場所から作る8けた",
        Identity = row => $"c-{Identities.Hash(row.Text(F.Title), row.Text(F.Place))}",
        RowChecks = [Cost, Population],
    };

    /// <summary>500 may be yen or thousands of them.</summary>
    private static void Cost(RowDraft row)
    {
        if (row.Value(F.Cost) is not null && row[F.CostUnit] is null)
            row.Problems.Add(CaseDiagnostics.NoUnit(row.Where(F.Cost), row.Text(F.Title), row.Text(F.Cost)));
    }

    private static void Population(RowDraft row)
    {
        if (row.Value(F.Population) is not null && row[F.PopulationAsOf] is null)
            row.Problems.Add(CaseDiagnostics.NoDay(row.Where(F.Population), row.Text(F.Title)));
    }
}
