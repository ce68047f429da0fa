using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Kinds.Forms;
using OutreachSite.Registers.Types;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Forms;

/// <summary>A form as templates get it.</summary>
internal static class FormValues
{
    /// <summary>True when the boxes of the form are described, so that there is a sheet to print.</summary>
    public static bool HasSheet(ShownRow row) => Entries(row).Length > 0;

    /// <summary>A form in a list.</summary>
    public static TemplateObject Of(RegisterPage page, ShownRow row)
    {
        var r = row.Row;
        return new()
        {
            ["id"] = row.Slug,
            ["title"] = r.Text(FormFields.Title),
            ["sort"] = RegisterValues.Text(r, FormFields.Sort),
            ["purpose"] = RegisterValues.Lines(r, FormFields.Purpose),
            ["basis"] = Basis(page, row),
            ["used_by"] = RegisterValues.Words(r, FormFields.UsedBy),
            ["sender"] = RegisterValues.Text(r, FormFields.Sender),
            ["receiver"] = RegisterValues.Text(r, FormFields.Receiver),
            ["paper"] = RegisterValues.Text(r, FormFields.Paper),
            ["mono"] = r.Value(FormFields.Mono) == Answer.Yes,
            ["fax"] = RegisterValues.Phones(r, FormFields.Fax),
            ["edition"] = RegisterValues.Text(r, FormFields.Edition),
            ["from"] = page.Values.Date(r.Value(FormFields.From)),
            ["coming"] = r.Value(FormFields.From) is { } day && !page.Reads.HasCome(day),
            ["accepted_by"] = RegisterValues.Words(r, FormFields.AcceptedBy),
            ["file"] = RegisterFiles.Link(page, row, FormFields.File),
            ["sheet_url"] = HasSheet(row) ? page.Link(FormForms.SheetOf(Home(page), row)) : Value.Null,
            ["source"] = RegisterValues.Text(r, FormFields.Source),
            ["note"] = RegisterValues.Lines(r, FormFields.Note),
            ["freshness"] = RegisterValues.Freshness(row, page.Variant, page.Words),
        };
    }

    /// <summary>The same with its boxes.</summary>
    public static TemplateObject Sheet(RegisterPage page, ShownRow row)
    {
        var form = Of(page, row);
        form["entries"] = Value.Of(Entries(row).Select(FormEntry.Of).Select(entry => (Value)new TemplateObject
        {
            ["label"] = entry.Label,
            ["hint"] = entry.Hint.Length > 0 ? entry.Hint : Value.Null,
            ["lines"] = entry.Lines,
            ["choices"] = Value.Of(entry.Choices.Select(choice => (Value)choice).ToArray()),
        }).ToArray());
        form["list_url"] = page.Link(page.Place.Host.Page, row.Slug);
        return form;
    }

    private static ImmutableArray<string> Entries(ShownRow row) => row.Row.Value(FormFields.Entries) is { IsDefault: false } lines ? lines : [];

    private static RegisterHost Home(RegisterPage page) => page.Reads.Result(RegisterRules.Hosts, "")!.HomeOf(page.Place.Host.Table) ?? page.Place.Host;

    private static Value Basis(RegisterPage page, ShownRow row) => row.Row.Text(FormFields.Basis) switch
    {
        FormFields.Stated => page.Values.Named("form_basis", "stated"),
        FormFields.Inferred => page.Values.Named("form_basis", "inferred"),
        _ => Value.Null,
    };
}
