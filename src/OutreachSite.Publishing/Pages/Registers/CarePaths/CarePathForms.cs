using OutreachSite.Registers.Kinds.CarePaths;

namespace OutreachSite.Publishing.Pages.Registers.CarePaths;

/// <summary>The page of a register of care paths: what helps at which stage with which need, and where nothing does.</summary>
internal static class CarePathForms
{
    public static ImmutableArray<RegisterForm> All { get; } =
    [
        new(CarePathKind.Kind.Key, "care-paths")
        {
            Pages = place => [(place.Host.Page, 0)],
            Model = CarePathModel.Build,
            Data = page => OpenDataFiles.Data(page) is { } data ? [data] : [],
        },
    ];
}
