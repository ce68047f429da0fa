using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Places;
using OutreachSite.Registers.Reading;

namespace OutreachSite.Registers.Kinds.Desks;

/// <summary>Desks at which residents and care professionals ask.</summary>
public static class DeskKind
{
    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new("desk", "窓口", DeskFields.All)
    {
        About = "相談の窓口。1行に1つ。",
        AboutInEnglish = "Desks where people may ask, one a row.",
        SheetNames = ["相談窓口", "窓口一覧", "連絡先", "desks"],
        PersonalHeadings = ["担当者", "担当者名", "担当者氏名", "相談員", "相談員名", "コーディネーター氏名", "管理者", "センター長"],
        IdField = DeskFields.Id,
        OwnerFields = [DeskFields.City, DeskFields.Section],
        Reminders = [ClosingReminder.Reminder],
        IdentityRule = "窓口ID。無ければ窓口の名称・市区町村名・場所から作る8けた",
        Identity = row => $"d-{Identities.Hash(row.Text(DeskFields.Name), row.Text(DeskFields.City), row.Text(DeskFields.Place))}",
        RowChecks = [row => PointCheck.Check(row, FacilityFields.Latitude, FacilityFields.Longitude, DeskFields.Name), Reachable],
        Checks = [KnownComparisons],
    };

    /// <summary>A desk that nobody can reach is none, unless a document tells of it: then what the document says is all there is.</summary>
    private static void Reachable(RowDraft row)
    {
        if (row[FacilityFields.Phone] is null && row[FacilityFields.Mail] is null && row[FacilityFields.Fax] is null && row[FacilityFields.Address] is null && row[DeskFields.Source] is null && !row.Problems.HasErrors)
            row.Problems.Add(KindDiagnostics.UnreachableDesk(row.Where(FacilityFields.Phone), row.Text(DeskFields.Name)));
    }

    /// <summary>What is compared must be in the register.</summary>
    private static void KnownComparisons(RegisterRows all)
    {
        var known = all.Rows.SelectMany(row => new[] { row.Id, row.Text(DeskFields.Name) }).Select(name => TextKey.Of(name).Value).ToHashSet(StringComparer.Ordinal);
        foreach (var row in all.Rows)
        {
            foreach (var other in row.Value(DeskFields.CompareWith) ?? [])
            {
                if (!known.Contains(TextKey.Of(other).Value))
                    all.Problems.Add(KindDiagnostics.UnknownDesk(row.Written(DeskFields.CompareWith).Where, other, [.. all.Rows.Select(one => one.Text(DeskFields.Name))]));
            }
        }
    }
}
