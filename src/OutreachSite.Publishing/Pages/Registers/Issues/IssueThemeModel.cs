using OutreachSite.Registers.Kinds.Issues;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Issues;

/// <summary>The global <c>issue</c>: one theme, organisation by organisation.</summary>
internal static class IssueThemeModel
{
    public static TemplateObject? Build(RegisterPage page)
    {
        if (IssueBook.Of(page.Place) is not { } book || book.ThemeOf(page.Place) is not { } theme)
            return null;
        var (at, rows) = (book.Table.Themes.IndexOf(theme), book.Table.Cells.Where(cell => cell.Theme == theme).SelectMany(cell => cell.Rows).ToArray());
        return new()
        {
            ["issue"] = new TemplateObject
            {
                ["title"] = theme,
                ["rows"] = Value.Of(book.Table.Organisations.Select(organisation => (Value)Entry(page, book, organisation, book.Table.Find(organisation, theme))).ToArray()),
                ["certainties"] = CertaintyValues.All(page, rows),
                ["sources"] = IssueValues.Sources(rows),
                ["previous"] = at > 0 ? Way(page, book, book.Table.Themes[at - 1]) : Value.Null,
                ["next"] = at + 1 < book.Table.Themes.Length ? Way(page, book, book.Table.Themes[at + 1]) : Value.Null,
                ["list_url"] = page.Link(page.Place.Host.Page),
            },
        };
    }

    private static TemplateObject Entry(RegisterPage page, IssueBook book, string organisation, IssueCell? cell)
    {
        var entry = IssueValues.Entry(page, organisation, cell);
        entry["id"] = book.AnchorOf(organisation);
        entry["kind"] = IssueValues.KindOf(book, organisation);
        entry["url"] = book.Link(page, organisation);
        return entry;
    }

    private static TemplateObject Way(RegisterPage page, IssueBook book, string theme) => new() { ["name"] = theme, ["url"] = page.Link(book.PageOf(theme)) };
}
