using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Statuses;

/// <summary>The global <c>status</c> on the page of an item: all municipalities side by side.</summary>
internal static class StatusItemModel
{
    public static TemplateObject? Build(RegisterPage page)
    {
        if (StatusBook.Of(page.Place) is not { } book || StatusForms.ItemOf(page.Place) is not { } heading)
            return null;
        var groups = book.Index.Cities.Select(city => (City: city, Rows: book.Rows(city.City, heading).ToImmutableArray())).ToImmutableArray();
        var at = book.Items.All.IndexOf(heading);
        return new()
        {
            ["status"] = new TemplateObject
            {
                ["item"] = StatusValues.Item(page, book, heading),
                ["groups"] = Value.Of(groups.Select(group => (Value)new TemplateObject
                {
                    ["municipality"] = StatusValues.City(page, book, group.City),
                    ["url"] = page.Link(book.PageOf(group.City.Slug), heading.Key),
                    ["state"] = StatusValues.State(page, book.StateOf(group.City.City, heading)),
                    ["rows"] = Value.Of(group.Rows.Select(row => (Value)StatusValues.Row(page, book, heading, row)).ToArray()),
                }).ToArray()),
                ["count"] = groups.Length,
                ["active"] = groups.Count(group => book.StateOf(group.City.City, heading).HasSomething()),
                ["days"] = StatusValues.Days(page, groups.SelectMany(group => group.Rows)),
                ["sources"] = StatusValues.Sources(groups.SelectMany(group => group.Rows)),
                ["previous"] = at > 0 ? StatusValues.Item(page, book, book.Items.All[at - 1]) : Value.Null,
                ["next"] = at + 1 < book.Items.All.Length ? StatusValues.Item(page, book, book.Items.All[at + 1]) : Value.Null,
                ["list_url"] = page.Link(book.Host.Page),
            },
        };
    }
}
