using OutreachSite.Registers.Kinds.Issues;

namespace OutreachSite.Publishing.Pages.Registers.Issues;

/// <summary>The pages of a register of issues: organisations by themes, a page for each theme, and all organisations one below the other.</summary>
internal static class IssueForms
{
    private static readonly string Kind = IssueKind.Kind.Key;

    public static ImmutableArray<RegisterForm> All { get; } =
    [
        new(Kind, "issues")
        {
            HasFolder = true,
            Pages = place => [(place.Host.Page, 0)],
            Model = IssueMatrixModel.Build,
            Data = page => OpenDataFiles.Data(page) is { } data ? [data] : [],
        },
        new(Kind, "issue-theme")
        {
            HasFolder = true,
            Pages = place => IssueBook.Of(place) is { } book ? book.Table.Themes.Select(theme => (book.PageOf(theme), 0)) : [],
            Heading = (place, words) => IssueBook.Of(place)?.ThemeOf(place) is not { } theme ? null
                : new(theme, words.Say("issue.theme_about", ("theme", theme))) { IsPartOfHost = true },
            Model = IssueThemeModel.Build,
        },
        new(Kind, "issue-organisations")
        {
            HasFolder = true,
            PartSize = IssueBook.PartSize,
            Pages = place => IssueBook.Of(place) is { } book ? [(book.OrganisationsPage, book.Table.Organisations.Length)] : [],
            Heading = (place, words) => !IssueBook.IsOrganisations(place) ? null
                : new(words.Say("issue.organisations"), words.Say("issue.organisations_about")) { IsPartOfHost = true },
            Model = IssueOrganisationsModel.Build,
        },
    ];
}
