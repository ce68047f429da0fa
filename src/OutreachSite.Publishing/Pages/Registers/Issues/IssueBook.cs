using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Kinds.Issues;

namespace OutreachSite.Publishing.Pages.Registers.Issues;

/// <summary>A register of issues with the addresses of its pages: a page for each theme, and one for all organisations in parts.</summary>
internal sealed record IssueBook(RegisterPlace Place, IssueTable Table, ImmutableArray<string> ThemeSlugs, ImmutableArray<string> OrganisationSlugs)
{
    /// <summary>How many organisations stand on a page.</summary>
    public const int PartSize = 5;

    private const string Organisations = "organisations";

    /// <summary>The register of a page; null when it cannot be read, which has been reported.</summary>
    public static IssueBook? Of(RegisterPlace place)
    {
        if (place.Reads.Result(RegisterRules.Table, place.Host.Table) is not { } shown)
            return null;
        var table = IssueTable.Of([.. shown.Rows.Select(row => row.Row)]);
        return new(place, table, RegisterSlugs.Of(table.Themes), RegisterSlugs.Of(table.Organisations));
    }

    /// <summary>The page of all organisations.</summary>
    public RelativePath OrganisationsPage => Place.To(Organisations);

    /// <summary>True for the page of all organisations.</summary>
    public static bool IsOrganisations(RegisterPlace place) => place.Below is [Organisations];

    /// <summary>The theme of a page; null when it is the page of none.</summary>
    public string? ThemeOf(RegisterPlace place) => place.Below is [var slug] && ThemeSlugs.IndexOf(slug) is var at and >= 0 ? Table.Themes[at] : null;

    /// <summary>The page of a theme.</summary>
    public RelativePath PageOf(string theme) => Place.To(ThemeSlugs[Table.Themes.IndexOf(theme)]);

    /// <summary>The anchor of an organisation.</summary>
    public string AnchorOf(string organisation) => OrganisationSlugs[Table.Organisations.IndexOf(organisation)];

    /// <summary>A link to an organisation on the page of a theme.</summary>
    public string Link(RegisterPage page, string organisation, string theme) => page.Link(PageOf(theme), AnchorOf(organisation));

    /// <summary>A link to an organisation on the page of all.</summary>
    public string Link(RegisterPage page, string organisation) => page.Site.Links.To(
        Sites.PageAddress.OutputOf(OrganisationsPage, page.Variant, (Table.Organisations.IndexOf(organisation) / PartSize) + 1), AnchorOf(organisation));
}
