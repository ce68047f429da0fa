using OutreachSite.Content;
using OutreachSite.Numbers;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers;
using OutreachSite.Templating.Values;
using F = OutreachSite.Registers.Kinds.Cases.CaseFields;

namespace OutreachSite.Publishing.Pages.Registers.Cases;

/// <summary>A case as templates get it: the same headings for each, null or an empty list where nothing is stated.</summary>
internal static class CaseValues
{
    public static TemplateObject Of(RegisterPage page, ShownRow row) => new()
    {
        ["id"] = row.Slug,
        ["title"] = row.Row.Text(F.Title),
        ["url"] = Url(page, row),
        ["place"] = RegisterValues.Text(row.Row, F.Place),
        ["prefecture"] = RegisterValues.Text(row.Row, F.Prefecture),
        ["population"] = Population(page, row.Row),
        ["year"] = Year(page, row.Row),
        ["items"] = RegisterItems.Of(page, row.Row, F.Items),
        ["summary"] = RegisterValues.Text(row.Row, F.Summary),
        ["content"] = RegisterValues.Lines(row.Row, F.Content),
        ["method"] = RegisterValues.Lines(row.Row, F.Method),
        ["cautions"] = RegisterValues.Lines(row.Row, F.Cautions),
        ["people"] = RegisterValues.Words(row.Row, F.People),
        ["cost"] = Cost(page, row.Row),
        ["results"] = RegisterValues.Lines(row.Row, F.Results),
        ["figures"] = RegisterValues.Lines(row.Row, F.Figures),
        ["source"] = RegisterValues.Text(row.Row, F.Source),
        ["certainty"] = CertaintyValues.Of(page, [row.Row]),
        ["notes"] = RegisterValues.Lines(row.Row, F.Note),
    };

    /// <summary>The page that an author wrote, else the one that the row makes; null when the named page is not there, which is said.</summary>
    private static Value Url(RegisterPage page, ShownRow row)
    {
        if (!CaseForms.IsWritten(row))
            return page.Link(page.Place.To(row.Slug));
        var where = RegisterSources.Of(page.Place.Host.Table, page.Reads) is [var file, ..] ? Location.Of(file.Path) : Location.None;
        return page.Site.PageUrl(new Written(row.Row.Text(F.Page), where), page.Variant, page.Problems);
    }

    private static Value Population(RegisterPage page, RegisterRow row) => row.Value(F.Population) is not { } people ? Value.Null : new TemplateObject
    {
        ["text"] = page.Words.Say("case.people", ("count", NumberText.Grouped(people))),
        ["as_of"] = page.Values.Date(CitedDate.Parse(row.Text(F.PopulationAsOf))),
        ["band"] = page.Words.Say($"case_population.{CaseBands.OfPopulation(row)}"),
    };

    private static Value Year(RegisterPage page, RegisterRow row) => row.Value(F.Year) is not { } year ? Value.Null
        : new CitedDate(year, IsFiscalYear: row.Written(F.Year).Text?.Contains("年度", StringComparison.Ordinal) == true).Text(page.Variant);

    private static Value Cost(RegisterPage page, RegisterRow row) => row.Value(F.Cost) is not { } cost && row.Text(F.CostNote).Length == 0 ? Value.Null : new TemplateObject
    {
        ["text"] = row.Value(F.Cost) is { } amount ? NumberText.Grouped(amount) + row.Text(F.CostUnit) : Value.Null,
        ["notes"] = RegisterValues.Lines(row, F.CostNote),
    };
}
