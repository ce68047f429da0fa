using OutreachSite.Registers.Kinds.Desks;

namespace OutreachSite.Publishing.Pages.Registers.Desks;

/// <summary>The page of a register of desks: one page with all of them, so that every number is two taps from the first page.</summary>
internal static class DeskForms
{
    public static ImmutableArray<RegisterForm> All { get; } =
    [
        new(DeskKind.Kind.Key, "desks")
        {
            Pages = place => [(place.Host.Page, 0)],
            Model = DeskModel.Build,
            Data = page => OpenDataFiles.Data(page) is { } data ? [data] : [],
        },
    ];
}
