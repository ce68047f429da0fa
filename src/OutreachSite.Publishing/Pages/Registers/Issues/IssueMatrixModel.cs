using System.Globalization;
using OutreachSite.Registers.Kinds.Issues;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Issues;

/// <summary>The global <c>issues</c>: organisations by themes, how much each says, and what has no answer.</summary>
internal static class IssueMatrixModel
{
    public static TemplateObject? Build(RegisterPage page)
    {
        if (IssueBook.Of(page.Place) is not { } book)
            return null;
        return new()
        {
            ["issues"] = new TemplateObject
            {
                ["themes"] = Value.Of(book.Table.Themes.Select(theme => (Value)new TemplateObject { ["name"] = theme, ["url"] = page.Link(book.PageOf(theme)) }).ToArray()),
                ["rows"] = Value.Of(book.Table.Organisations.Select(organisation => (Value)new TemplateObject
                {
                    ["name"] = organisation,
                    ["kind"] = IssueValues.KindOf(book, organisation),
                    ["url"] = book.Link(page, organisation),
                    ["cells"] = Value.Of(book.Table.Themes.Select(theme => (Value)Cell(page, book, organisation, theme)).ToArray()),
                }).ToArray()),
                ["certainties"] = CertaintyValues.All(page, book.Table.Cells.SelectMany(cell => cell.Rows)),
                ["unanswered"] = Value.Of(
                    (from cell in book.Table.Cells
                     from pair in cell.Pairs
                     where pair.IsUnanswered
                     from issue in pair.Issues
                     select (Value)new TemplateObject
                     {
                         ["organisation"] = cell.Organisation,
                         ["theme"] = cell.Theme,
                         ["number"] = IssueValues.Or(pair.Number),
                         ["text"] = issue.Text,
                         ["url"] = book.Link(page, cell.Organisation, cell.Theme),
                     }).ToArray()),
                ["organisations_url"] = page.Link(book.OrganisationsPage),
                ["open_data"] = OpenDataFiles.Links(page),
            },
        };
    }

    private static TemplateObject Cell(RegisterPage page, IssueBook book, string organisation, string theme)
    {
        var cell = book.Table.Find(organisation, theme);
        var entry = IssueValues.Entry(page, theme, cell);
        ImmutableArray<IssuePair> pairs = cell?.Pairs ?? [];
        entry["url"] = cell is null ? Value.Null : book.Link(page, organisation, theme);
        entry["counts"] = Value.Of(
            new (string Key, int Count)[]
            {
                ("issues", pairs.Sum(pair => pair.Issues.Length)),
                ("measures", Once(pairs, pair => pair.Measures)),
                ("evaluations", Once(pairs, pair => pair.Evaluations)),
                ("activities", entry["activities"].Items.Count() + entry["meetings"].Items.Count()),
            }.Where(one => one.Count > 0).Select(one => (Value)page.Words.Say($"issue_count.{one.Key}", ("count", one.Count.ToString(CultureInfo.InvariantCulture)))).ToArray());
        entry["unanswered"] = pairs.Where(pair => pair.IsUnanswered).Sum(pair => pair.Issues.Length);
        return entry;
    }

    /// <summary>A measure that answers two issues is one.</summary>
    private static int Once(ImmutableArray<IssuePair> pairs, Func<IssuePair, ImmutableArray<IssueStatement>> part) =>
        pairs.SelectMany(pair => part(pair)).Distinct().Count();
}
