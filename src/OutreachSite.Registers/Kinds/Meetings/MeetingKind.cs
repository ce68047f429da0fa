using OutreachSite.Registers.Reading;
using F = OutreachSite.Registers.Kinds.Meetings.MeetingFields;

namespace OutreachSite.Registers.Kinds.Meetings;

/// <summary>Bodies that meet, and their meetings: planned, held or cancelled.</summary>
public static class MeetingKind
{
    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new("meeting", "会議", F.All)
    {
        About = "会議体と、その会議。1行に1回。会議の日がまだない会議体は、会議体だけの1行にできます。",
        AboutInEnglish = "Bodies that meet, one meeting a row; a body without meetings may have a row of its own.",
        SheetNames = ["開催実績", "会議体", "開催状況", "meetings"],
        PersonalHeadings = ["出席者氏名", "委員氏名", "議長氏名", "担当者", "担当者名", "記録者"],
        IdField = F.Id,
        IdentityRule = "会議ID。無ければ地域・会議体・回・開催時期・内容から作る8けた",
        Identity = row => $"m-{Identities.Hash(row.Text(F.Area), row.Text(F.Body), row.Text(F.Number), row.Text(F.When), row.Text(F.Title))}",
        RowChecks = [MeetingChecks.Members],
        Checks = [MeetingChecks.Numbers, MeetingChecks.Totals, MeetingChecks.Parents],
    };

    /// <summary>False for a row that says something of a body and of none of its meetings.</summary>
    public static bool IsMeeting(RegisterRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row[F.Number] is not null || row[F.When] is not null || row[F.Title] is not null || row[F.State] is not null;
    }
}
