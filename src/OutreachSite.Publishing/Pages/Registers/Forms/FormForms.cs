using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Kinds.Forms;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Forms;

/// <summary>The pages of a register of forms: the list by occasion, and for each form whose boxes are described a sheet to print and fill in.</summary>
internal static class FormForms
{
    private static readonly string Kind = FormKind.Kind.Key;

    public static ImmutableArray<RegisterForm> All { get; } =
    [
        new(Kind, "forms")
        {
            HasFolder = true,
            Pages = place => [(place.Host.Page, 0)],
            Model = List,
            Data = page => OpenDataFiles.Data(page) is { } data ? [data] : [],
        },
        new(Kind, "form")
        {
            HasFolder = true,
            Pages = place => place.Reads.Result(RegisterRules.Table, place.Host.Table) is not { } table || !IsHome(place) ? []
                : table.Rows.Where(FormValues.HasSheet).Select(row => (place.To(row.Slug), 0)),
            Heading = (place, words) => RowOf(place) is not { } row ? null
                : new(words.Say("form.sheet_title", ("form", row.Row.Text(FormFields.Title))), words.Say("form.sheet_about", ("form", row.Row.Text(FormFields.Title)))) { IsPartOfHost = true },
            Model = Sheet,
        },
    ];

    /// <summary>The page of the sheet of a form.</summary>
    public static RelativePath SheetOf(RegisterHost home, ShownRow row) => home.Folder.Below(row.Slug).Below("index.md");

    private static bool IsHome(RegisterPlace place) => place.Reads.Result(RegisterRules.Hosts, "")!.HomeOf(place.Host.Table)?.Page == place.Host.Page;

    private static ShownRow? RowOf(RegisterPlace place) =>
        place.Below is [var slug] && place.Reads.Result(RegisterRules.Table, place.Host.Table)?.OfSlug(slug) is { } row && FormValues.HasSheet(row) ? row : null;

    private static TemplateObject? List(RegisterPage page)
    {
        if (page.Reads.Result(RegisterRules.Table, page.Place.Host.Table) is not { } table)
            return null;
        return new()
        {
            ["forms"] = new TemplateObject
            {
                ["count"] = table.Rows.Length,
                ["groups"] = Value.Of(InOrder(table).GroupBy(row => row.Row.Text(FormFields.Occasion)).Select((group, index) => (Value)new TemplateObject
                {
                    ["id"] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"occasion-{index + 1}"),
                    ["title"] = group.Key.Length > 0 ? group.Key : Value.Null,
                    ["rows"] = Value.Of(group.Select(row => (Value)FormValues.Of(page, row)).ToArray()),
                }).ToArray()),
                ["open_data"] = OpenDataFiles.Links(page),
            },
        };
    }

    private static TemplateObject? Sheet(RegisterPage page) => RowOf(page.Place) is not { } row ? null : new()
    {
        ["form"] = FormValues.Sheet(page, row),
    };

    /// <summary>By the number that somebody gave, then as in the register; occasions come where their first form does.</summary>
    private static IEnumerable<ShownRow> InOrder(RegisterTable table) => table.Rows.OrderBy(row => row.Row.Value(FormFields.Order) ?? decimal.MaxValue);
}
