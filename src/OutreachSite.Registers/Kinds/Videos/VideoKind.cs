using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Reading;

namespace OutreachSite.Registers.Kinds.Videos;

/// <summary>Videos and programmes for residents. Whoever cannot hear or see one has its text, or it is not offered.</summary>
public static class VideoKind
{
    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new("video", "動画", VideoFields.All)
    {
        About = "動画と番組。1行に1つ。",
        AboutInEnglish = "Videos and programmes, one a row.",
        SheetNames = ["番組", "動画一覧", "番組一覧"],
        PersonalHeadings = ["出演者", "出演者名", "撮影者"],
        IdField = VideoFields.Id,
        IdentityRule = "動画ID。無ければ動画の名前から作る8けた",
        Identity = row => $"v-{Identities.Hash(row.Text(VideoFields.Title))}",
        Reminders = [ClosingReminder.Reminder],
        RowChecks = [HasText],
    };

    /// <summary>What was broadcast elsewhere is told without it: there is nothing to open here.</summary>
    private static void HasText(RowDraft row)
    {
        if ((row[VideoFields.Url] ?? row[VideoFields.File]) is not null && row[VideoFields.Transcript] is null)
            row.Problems.Add(VideoDiagnostics.NoTranscript(row.Where(VideoFields.Transcript), row.Text(VideoFields.Title)));
    }
}
