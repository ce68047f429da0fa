using OutreachSite.Publishing.Pages.Registers.Forms;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Kinds.Rules;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Rules;

/// <summary>The page of a register of rules: the steps of the edition in force, what comes, what was, and what each hospital uses.</summary>
internal static class RuleForms
{
    public static ImmutableArray<RegisterForm> All { get; } =
    [
        new(RuleKind.Kind.Key, "rules")
        {
            Pages = place => [(place.Host.Page, 0)],
            Model = Build,
            Data = page => OpenDataFiles.Data(page) is { } data ? [data] : [],
        },
    ];

    private static TemplateObject? Build(RegisterPage page)
    {
        if (page.Reads.Result(RegisterRules.Table, page.Place.Host.Table) is not { } table)
            return null;
        var forms = FormShelf.Of(page.Reads);
        if (page.Variant == Content.Variant.Japanese)
            page.Problems.AddRange(UnknownForms(table, forms));
        var values = new RuleValues(page, forms);
        return new()
        {
            ["rules"] = new TemplateObject
            {
                ["books"] = Value.Of(RuleBook.Of(table.Rows, page.Reads.HasCome).Select(values.Book).ToArray()),
                ["open_data"] = OpenDataFiles.Links(page),
            },
        };
    }

    /// <summary>A form that the library does not have. A site without a library may name what it likes.</summary>
    private static IEnumerable<Diagnostic> UnknownForms(RegisterTable table, FormShelf forms) => forms.IsEmpty ? [] :
        from row in table.Rows
        from name in RuleValues.FormsOf(row)
        where forms.Find(name) is null
        select RulePageDiagnostics.UnknownForm(row.Row.Written(RuleFields.Forms).Where, name, forms.Names);
}
