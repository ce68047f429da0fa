using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Statuses;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Statuses;

/// <summary>The global <c>wishes</c>: what municipalities ask of the prefecture and of the medical association, item by item.</summary>
internal static class StatusWishesModel
{
    public static TemplateObject? Build(RegisterPage page)
    {
        if (StatusBook.Of(page.Place) is not { } book)
            return null;
        return new()
        {
            ["wishes"] = new TemplateObject
            {
                ["groups"] = Value.Of([Group(page, book, "prefecture", StatusKind.AskedPrefecture), Group(page, book, "medical", StatusKind.AskedMedical)]),
                ["days"] = StatusValues.Days(page, from city in book.Index.Cities from heading in book.Items.All from row in book.Rows(city.City, heading) select row),
                ["list_url"] = page.Link(book.Host.Page),
            },
        };
    }

    private static Value Group(RegisterPage page, StatusBook book, string key, RegisterField<string> field)
    {
        var wishes = StatusWishes.Of(book, field);
        return new TemplateObject
        {
            ["key"] = key,
            ["title"] = page.Words.Say($"work_to.{key}"),
            ["count"] = wishes.ByHeading.Sum(one => one.Wishes.Length),
            ["items"] = Value.Of(wishes.ByHeading.Select(one => (Value)new TemplateObject
            {
                ["item"] = StatusValues.Item(page, book, one.Heading),
                ["wishes"] = Value.Of(one.Wishes.Select(wish => (Value)new TemplateObject
                {
                    ["text"] = wish.Text,
                    ["municipalities"] = Value.Of(wish.Cities.Select(city => Asker(page, book, city, one.Heading)).ToArray()),
                }).ToArray()),
            }).ToArray()),
            ["none"] = Value.Of(wishes.None.Select(one => (Value)new TemplateObject
            {
                ["name"] = one.City.City,
                ["codes"] = string.Join(page.Words.Say("list.separator"), one.Headings.Select(heading => heading.Code)),
            }).ToArray()),
        };
    }

    private static Value Asker(RegisterPage page, StatusBook book, (string City, string Slug) city, StatusHeading heading) =>
        new TemplateObject { ["name"] = city.City, ["url"] = page.Link(book.PageOf(city.Slug), heading.Key) };
}
