using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Issues;

/// <summary>The global <c>issue_organisations</c>: organisations one below the other, each with everything that it says, theme by theme.</summary>
internal static class IssueOrganisationsModel
{
    public static TemplateObject? Build(RegisterPage page)
    {
        if (IssueBook.Of(page.Place) is not { } book || !IssueBook.IsOrganisations(page.Place))
            return null;
        var part = ListPart.Of(page.Text, book.Table.Organisations.Length, IssueBook.PartSize);
        ImmutableArray<string> shown = [.. part.Take(book.Table.Organisations)];
        var rows = book.Table.Cells.Where(cell => shown.Contains(cell.Organisation, StringComparer.Ordinal)).SelectMany(cell => cell.Rows).ToArray();
        return new()
        {
            ["issue_organisations"] = new TemplateObject
            {
                ["groups"] = Value.Of(shown.Select(organisation => (Value)Group(page, book, organisation)).ToArray()),
                ["certainties"] = CertaintyValues.All(page, rows),
                ["sources"] = IssueValues.Sources(rows),
                ["pager"] = part.Pager(page.Text, page.Site),
                ["list_url"] = page.Link(page.Place.Host.Page),
            },
        };
    }

    private static TemplateObject Group(RegisterPage page, IssueBook book, string organisation) => new()
    {
        ["name"] = organisation,
        ["id"] = book.AnchorOf(organisation),
        ["kind"] = IssueValues.KindOf(book, organisation),
        ["rows"] = Value.Of(book.Table.Themes.Where(theme => book.Table.Find(organisation, theme) is not null).Select(theme =>
        {
            var entry = IssueValues.Entry(page, theme, book.Table.Find(organisation, theme));
            entry["url"] = page.Link(book.PageOf(theme));
            return (Value)entry;
        }).ToArray()),
    };
}
