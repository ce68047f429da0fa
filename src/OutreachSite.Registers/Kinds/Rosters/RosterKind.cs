using OutreachSite.Numbers;
using OutreachSite.Registers.Reading;
using F = OutreachSite.Registers.Kinds.Rosters.RosterFields;

namespace OutreachSite.Registers.Kinds.Rosters;

/// <summary>Who sits in which body, by organisation and profession.</summary>
public static class RosterKind
{
    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new("roster", "名簿", F.All)
    {
        About = "会議体の席。1行に1席か、同じ所属・職種の何席か。個人の名前は取り込みません。",
        AboutInEnglish = "The seats of bodies, one a row or several of the same organisation and profession; names of persons are not taken.",
        SheetNames = ["委員名簿", "構成員", "rosters"],
        PersonalHeadings = ["連絡先", "自宅電話", "住所", "生年月日", "メールアドレス", "電話番号"],
        IdField = F.Id,
        IdentityRule = "席ID。無ければ地域・会議体・区分・役職・所属・職名・職種から作る8けた。同じ席が続くときは -2、-3 を付けます",
        Identity = row => $"r-{Identities.Hash(row.Text(F.Area), row.Text(F.Body), row.Text(F.Group), row.Text(F.Role), row.Text(F.Organisation), row.Text(F.Post), row.Text(F.Profession))}",
        Checks = [Printed],
    };

    /// <summary>How many seats a row stands for; null where only a profession is named and nobody says how many.</summary>
    public static int? SeatsOf(RegisterRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Value(F.Seats) is { } seats ? (int)seats : row[F.Organisation] is null && row[F.Post] is null && row[F.Role] is null && row[F.Name] is null ? null : 1;
    }

    /// <summary>A printed number of seats is compared with those that are listed, and stays.</summary>
    private static void Printed(RegisterRows all)
    {
        foreach (var group in all.Rows.GroupBy(row => (TextKey.Of(row.Text(F.Area)), TextKey.Of(row.Text(F.Body)), row.Text(F.Group))))
        {
            var counted = group.Sum(row => SeatsOf(row) ?? 0);
            if (group.FirstOrDefault(row => row.Value(F.Printed) is not null) is { } row && row.Value(F.Printed) != counted && group.All(one => SeatsOf(one) is not null))
                all.Problems.Add(ProgrammeDiagnostics.SeatsDiffer(row.Written(F.Printed).Where, row.Text(F.Body), row.Text(F.Printed), NumberText.Machine(counted)));
        }
    }
}
