using OutreachSite.Content;
using OutreachSite.Dates;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Kinds.Statuses;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Statuses;

/// <summary>Rows and headings of a register of work done as templates get them.</summary>
internal static class StatusValues
{
    /// <summary>A heading with its addresses.</summary>
    public static TemplateObject Item(RegisterPage page, StatusBook book, StatusHeading heading) => new()
    {
        ["key"] = heading.Key,
        ["code"] = heading.Code,
        ["name"] = page.Values.Text(heading.Name),
        ["title"] = StatusForms.Title(heading, heading.Name.In(page.Variant), page.Words),
        ["title_html"] = Values.Phrased(StatusForms.Title(heading, heading.Name.In(page.Variant), page.Words), page.Variant),
        ["text"] = page.Values.Text(heading.Text),
        ["url"] = page.Link(book.PageOf(heading)),
        ["page_url"] = heading.Page is { } about && page.Site.PageUrl(about, page.Variant, page.Problems) is { } url ? url : Value.Null,
    };

    /// <summary>A municipality with its address.</summary>
    public static TemplateObject City(RegisterPage page, StatusBook book, (string City, string Slug) city) => new()
    {
        ["name"] = city.City,
        ["url"] = page.Link(book.PageOf(city.Slug)),
    };

    /// <summary>A state: its key and its words.</summary>
    public static Value State(RegisterPage page, StatusState state) => page.Values.Named("work_state", state.Key());

    /// <summary>One row, with everything that it says.</summary>
    public static TemplateObject Row(RegisterPage page, StatusBook book, StatusHeading heading, ShownRow row) => new()
    {
        ["state"] = State(page, StatusBook.StateOf(row)),
        ["content"] = RegisterValues.Lines(row.Row, StatusKind.Content),
        ["issues"] = RegisterValues.Lines(row.Row, StatusKind.Issues),
        ["asked_medical"] = RegisterValues.Lines(row.Row, StatusKind.AskedMedical),
        ["asked_prefecture"] = RegisterValues.Lines(row.Row, StatusKind.AskedPrefecture),
        ["as_of"] = row.Row.Value(StatusKind.AsOf) is { } day ? Day(day, page.Variant) : Value.Null,
        ["due"] = row.Row.Value(StatusKind.Due) is { } due ? new TemplateObject { ["date"] = Day(due, page.Variant), ["late"] = book.IsLate(row) } : Value.Null,
        ["freshness"] = row.Row.Value(FreshnessFields.ConfirmedOn) is null ? Value.Null : RegisterValues.Freshness(row, page.Variant, page.Words),
        ["note"] = RegisterValues.Lines(row.Row, StatusKind.Note),
        ["from"] = heading.IsRearranged ? Original(page, book, row.Row.Text(StatusKind.Item)) : Value.Null,
    };

    /// <summary>Where rows come from, each once.</summary>
    public static Value Sources(IEnumerable<ShownRow> rows) => Value.Of(rows.Select(row => row.Row.Text(StatusKind.Source)).Where(source => source.Length > 0)
        .DistinctBy(TextKey.Of).Select(source => (Value)source).ToArray());

    /// <summary>Of which days rows are: one, or from the first to the last; null when none says.</summary>
    public static Value Days(RegisterPage page, IEnumerable<ShownRow> rows)
    {
        var days = rows.Select(row => row.Row.Value(StatusKind.AsOf)).OfType<DateOnly>().Distinct().Order().ToArray();
        return days.Length == 0 ? Value.Null : new TemplateObject { ["first"] = page.Values.Date(days[0]), ["last"] = days.Length > 1 ? page.Values.Date(days[^1]) : Value.Null };
    }

    /// <summary>Short, since it stands in every row.</summary>
    private static TemplateObject Day(DateOnly day, Variant variant) => new()
    {
        ["iso"] = DateText.Iso(day),
        ["text"] = DateText.Of(day, variant == Variant.English ? DateStyle.English : DateStyle.Western),
    };

    private static Value Original(RegisterPage page, StatusBook book, string code) =>
        book.Items.Original.Find(code) is { } item ? page.Words.Say("status.item_title", ("code", item.Code), ("name", item.Name.In(page.Variant))) : code;
}
