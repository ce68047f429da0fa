using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Themes;
using OutreachSite.Registers.Kinds.Cases;
using F = OutreachSite.Registers.Kinds.Cases.CaseFields;

namespace OutreachSite.Publishing.Pages.Registers.Cases;

/// <summary>The pages of a register of cases: a list with ways to cut it, and a page for each case about which nobody wrote one.</summary>
internal static class CaseForms
{
    private static readonly string Kind = CaseKind.Kind.Key;

    public static ImmutableArray<RegisterForm> All { get; } =
    [
        new(Kind, "cases")
        {
            HasFolder = true,
            Pages = place => [(place.Host.Page, 0)],
            Model = CaseListModel.Build,
            Data = page => OpenDataFiles.Data(page) is { } data ? [data] : [],
        },
        new(Kind, "case")
        {
            HasFolder = true,
            Pages = place => Rows(place).Where(row => !IsWritten(row)).Select(row => (place.To(row.Slug), 0)),
            Heading = (place, words) => RowOf(place) is not { } row ? null : Heading(PlaceOf(row), row.Row.Text(F.Title), Summary(row, words), words),
            Model = page => RowOf(page.Place) is not { } row ? null : new()
            {
                ["case"] = CaseValues.Of(page, row),
                ["list_url"] = page.Link(page.Place.Host.Page),
            },
        },
    ];

    /// <summary>True when an author wrote the page of the case.</summary>
    public static bool IsWritten(ShownRow row) => row.Row.Text(F.Page).Length > 0;

    /// <summary>The rows of a register.</summary>
    public static ImmutableArray<ShownRow> Rows(RegisterPlace place) => place.Reads.Result(RegisterRules.Table, place.Host.Table)?.Rows ?? [];

    /// <summary>Where the case is; its title where nobody says.</summary>
    public static string PlaceOf(ShownRow row) => row.Row.Text(F.Place) is { Length: > 0 } place ? place : row.Row.Text(F.Title);

    private static ShownRow? RowOf(RegisterPlace place) => place.Below is [var slug] ? Rows(place).FirstOrDefault(row => row.Slug == slug && !IsWritten(row)) : null;

    private static RegisterHeading Heading(string place, string title, string summary, Words words) =>
        new(TextKey.AreSame(place, title) ? title : words.Say("case.title", ("place", place), ("title", title)), summary) { Menu = place, IsPartOfHost = true };

    private static string Summary(ShownRow row, Words words) =>
        row.Row.Text(F.Summary) is { Length: > 0 } summary ? summary.Split('\n')[0] : words.Say("case.about", ("title", row.Row.Text(F.Title)));
}
