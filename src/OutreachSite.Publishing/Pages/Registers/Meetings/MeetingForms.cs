using OutreachSite.Registers.Kinds.Meetings;

namespace OutreachSite.Publishing.Pages.Registers.Meetings;

/// <summary>The page of a register of meetings: what comes next, how bodies stand to each other, and each body with its meetings.</summary>
internal static class MeetingForms
{
    public static ImmutableArray<RegisterForm> All { get; } =
    [
        new(MeetingKind.Kind.Key, "meetings")
        {
            Pages = place => [(place.Host.Page, 0)],
            Model = MeetingModel.Build,
            Data = page => OpenDataFiles.Data(page) is { } data ? [data] : [],
        },
    ];
}
