using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Statuses;

/// <summary>The global <c>statuses</c>: municipalities by items.</summary>
internal static class StatusMatrixModel
{
    public static TemplateObject? Build(RegisterPage page)
    {
        if (StatusBook.Of(page.Place) is not { } book)
            return null;
        var states = book.Index.Cities.ToDictionary(city => city.Slug, city => book.Items.All.Select(heading => book.StateOf(city.City, heading)).ToImmutableArray());
        return new()
        {
            ["statuses"] = new TemplateObject
            {
                ["items"] = Value.Of(book.Items.All.Select(heading => (Value)StatusValues.Item(page, book, heading)).ToArray()),
                ["rows"] = Value.Of(book.Index.Cities.Select(city => Row(page, book, city, states[city.Slug])).ToArray()),
                ["states"] = Value.Of(states.Values.SelectMany(all => all).Distinct().Order().Select(state => StatusValues.State(page, state)).ToArray()),
                ["days"] = StatusValues.Days(page, AllRows(book)),
                ["late"] = AllRows(book).Count(book.IsLate),
                ["wishes_url"] = page.Link(StatusForms.WishesOf(page.Place)),
                ["progress_url"] = page.Link(StatusForms.ProgressOf(page.Place)),
                ["open_data"] = OpenDataFiles.Links(page),
            },
        };
    }

    private static IEnumerable<Publishing.Registers.ShownRow> AllRows(StatusBook book) =>
        from city in book.Index.Cities from heading in book.Items.All from row in book.Rows(city.City, heading) select row;

    private static Value Row(RegisterPage page, StatusBook book, (string City, string Slug) city, ImmutableArray<StatusState> states)
    {
        var row = StatusValues.City(page, book, city);
        row["cells"] = Value.Of(book.Items.All.Zip(states, (heading, state) => (Value)new TemplateObject
        {
            ["title"] = StatusForms.Title(heading, heading.Name.In(page.Variant), page.Words),
            ["state"] = StatusValues.State(page, state),
            ["url"] = page.Link(book.PageOf(city.Slug), heading.Key),
            ["late"] = book.Rows(city.City, heading).Any(book.IsLate),
        }).ToArray());
        return row;
    }
}
