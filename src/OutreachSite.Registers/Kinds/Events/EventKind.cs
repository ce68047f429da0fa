using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Places;
using OutreachSite.Registers.Reading;
using F = OutreachSite.Registers.Kinds.Events.EventFields;
using Place = OutreachSite.Registers.Kinds.Facilities.FacilityFields;

namespace OutreachSite.Registers.Kinds.Events;

/// <summary>Events to which people may come: classes, talks, meetings of carers.</summary>
public static class EventKind
{
    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new("event", "催し", F.All)
    {
        About = "教室・講座・集まりなどの催し。1行に1つ。オープンデータの「イベント一覧」の32列を読み書きできます。",
        AboutInEnglish = "Events, one a row; the 32 columns of the open-data set are read and written.",
        SheetNames = ["イベント一覧", "イベント", "行事", "研修", "events"],
        PersonalHeadings = ["担当者", "担当者名", "講師", "講師名", "講師氏名"],
        OpenData = EventOpenData.Form,
        IdField = F.Id,
        IdentityRule = "イベントID。無ければイベント名・開始日・場所名称から作る8けた",
        Identity = row => $"e-{Identities.Hash(row.Text(F.Name), row.Text(F.Start), row.Text(F.Venue))}",
        RowChecks = [Days, row => PointCheck.Check(row, Place.Latitude, Place.Longitude, F.Name)],
    };

    /// <summary>An event of one day ends on it. Nothing ends before it begins, and nobody applies for what is over.</summary>
    private static void Days(RowDraft row)
    {
        row[F.End] ??= row[F.Start];
        if (row.Value(F.Start) is not { } start)
            return;
        if (row.Value(F.End) < start)
            Report(row, F.End, F.Start);
        else if (row.Value(F.Deadline) > row.Value(F.End))
            Report(row, F.End, F.Deadline);
        else if (row.Value(F.End) == start && row.Value(F.EndTime) is { } end && row.Value(F.StartTime) is { } from && end.CompareTo(from) < 0)
            Report(row, F.EndTime, F.StartTime);
    }

    private static void Report(RowDraft row, RegisterField later, RegisterField earlier) =>
        row.Problems.Add(ProgrammeDiagnostics.OutOfOrder(row.Where(later), later.Heading, row.Text(later), earlier.Heading, row.Text(earlier)));
}
