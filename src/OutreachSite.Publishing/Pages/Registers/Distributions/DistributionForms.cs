using OutreachSite.Registers.Kinds.Distributions;

namespace OutreachSite.Publishing.Pages.Registers.Distributions;

/// <summary>The page of a log of leaflets: what went where, and the codes to print for each place. It is published because somebody made a page for it.</summary>
internal static class DistributionForms
{
    public static ImmutableArray<RegisterForm> All { get; } =
    [
        new(DistributionKind.Kind.Key, "distributions")
        {
            Pages = place => [(place.Host.Page, 0)],
            Model = DistributionModel.Build,
            Data = page => OpenDataFiles.Data(page) is { } data ? [data] : [],
        },
    ];
}
