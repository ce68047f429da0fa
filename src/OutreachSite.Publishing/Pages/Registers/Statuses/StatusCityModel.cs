using OutreachSite.Publishing.Sites;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Statuses;

/// <summary>The global <c>status</c> on the page of a municipality: every item with what it does, finds hard and asks for.</summary>
internal static class StatusCityModel
{
    public static TemplateObject? Build(RegisterPage page)
    {
        if (StatusBook.Of(page.Place) is not { } book || StatusForms.CityOf(page.Place) is not { } city)
            return null;
        var groups = book.Items.All.Select(heading => (Heading: heading, Rows: book.Rows(city.City, heading).ToImmutableArray())).ToImmutableArray();
        var at = book.Index.Cities.IndexOf(city);
        return new()
        {
            ["status"] = new TemplateObject
            {
                ["name"] = city.City,
                ["groups"] = Value.Of(groups.Select(group => Group(page, book, city.City, group.Heading, group.Rows)).ToArray()),
                ["days"] = StatusValues.Days(page, groups.SelectMany(group => group.Rows)),
                ["sources"] = StatusValues.Sources(groups.SelectMany(group => group.Rows)),
                ["pages"] = PagesAbout(page, city.City),
                ["previous"] = at > 0 ? StatusValues.City(page, book, book.Index.Cities[at - 1]) : Value.Null,
                ["next"] = at + 1 < book.Index.Cities.Length ? StatusValues.City(page, book, book.Index.Cities[at + 1]) : Value.Null,
                ["list_url"] = page.Link(book.Host.Page),
            },
        };
    }

    private static Value Group(RegisterPage page, StatusBook book, string city, StatusHeading heading, ImmutableArray<Publishing.Registers.ShownRow> rows) => new TemplateObject
    {
        ["item"] = StatusValues.Item(page, book, heading),
        ["state"] = StatusValues.State(page, book.StateOf(city, heading)),
        ["rows"] = Value.Of(rows.Select(row => (Value)StatusValues.Row(page, book, heading, row)).ToArray()),
    };

    /// <summary>What an author wrote about the municipality: pages beside the host whose title begins with its name.</summary>
    private static Value PagesAbout(RegisterPage page, string city) => Value.Of(page.Site.Pages.CardsBelow(page.Place.Host.Page)
        .Select(path => page.Site.Pages.Card(path, page.Variant)).OfType<PageCard>().Where(card => TextKey.Of(card.Title).Value.StartsWith(TextKey.Of(city).Value, StringComparison.Ordinal))
        .Select(card => (Value)new TemplateObject { ["title"] = card.Title, ["url"] = page.Link(card.Path.Original), ["summary"] = card.Summary }).ToArray());
}
