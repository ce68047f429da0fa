using OutreachSite.Registers.Kinds.Schedules;

namespace OutreachSite.Publishing.Pages.Registers.Schedules;

/// <summary>The page of a schedule: each project with its issue, who does it, its steps in time, what is expected and what came of it.</summary>
internal static class ScheduleForms
{
    public static ImmutableArray<RegisterForm> All { get; } =
    [
        new(ScheduleKind.Kind.Key, "schedules")
        {
            Pages = place => [(place.Host.Page, 0)],
            Model = ScheduleModel.Build,
            Data = page => OpenDataFiles.Data(page) is { } data ? [data] : [],
        },
    ];
}
