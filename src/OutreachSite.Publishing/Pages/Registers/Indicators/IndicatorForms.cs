using OutreachSite.Publishing.Themes;
using OutreachSite.Registers.Kinds.Indicators;

namespace OutreachSite.Publishing.Pages.Registers.Indicators;

/// <summary>The pages of a register of indicators: a list, and a page for each.</summary>
internal static class IndicatorForms
{
    private static readonly string Kind = IndicatorKind.Kind.Key;

    public static ImmutableArray<RegisterForm> All { get; } =
    [
        new(Kind, "indicators")
        {
            HasFolder = true,
            Pages = place => [(place.Host.Page, 0)],
            Model = IndicatorListModel.Build,
            Data = page => OpenDataFiles.Data(page) is { } data ? [data] : [],
        },
        new(Kind, "indicator")
        {
            HasFolder = true,
            Pages = place => (place.Reads.Result(IndicatorRules.List, place.Host.Table)?.All ?? []).Select(entry => (place.To(entry.Slug), 0)),
            Heading = Heading,
            Model = IndicatorModel.Build,
        },
    ];

    /// <summary>The indicator of a page; null when it is the page of none.</summary>
    public static IndicatorEntry? EntryOf(RegisterPlace place) =>
        place.Below is [var slug] ? place.Reads.Result(IndicatorRules.List, place.Host.Table)?.Find(slug) : null;

    private static RegisterHeading? Heading(RegisterPlace place, Words words) => EntryOf(place) is not { } entry ? null
        : new(entry.Name, words.Say("indicator.about", ("name", entry.Name))) { IsPartOfHost = true };
}
