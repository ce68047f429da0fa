using OutreachSite.Registers.Kinds.Rosters;

namespace OutreachSite.Publishing.Pages.Registers.Rosters;

/// <summary>The page of a register of rosters: each body by organisation, and which professions have a seat.</summary>
internal static class RosterForms
{
    public static ImmutableArray<RegisterForm> All { get; } =
    [
        new(RosterKind.Kind.Key, "rosters")
        {
            Pages = place => [(place.Host.Page, 0)],
            Model = RosterModel.Build,
            Data = page => OpenDataFiles.Data(page) is { } data ? [data] : [],
        },
    ];
}
