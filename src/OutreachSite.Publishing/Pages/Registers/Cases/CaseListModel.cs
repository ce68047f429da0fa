using System.Globalization;
using OutreachSite.Publishing.Pages.Sections;
using OutreachSite.Publishing.Registers;
using OutreachSite.Templating.Values;
using F = OutreachSite.Registers.Kinds.Cases.CaseFields;

namespace OutreachSite.Publishing.Pages.Registers.Cases;

/// <summary>The global <c>cases</c>: every case, and which there are for an item, for a size of place, for a cost.</summary>
internal static class CaseListModel
{
    public static TemplateObject? Build(RegisterPage page)
    {
        var rows = CaseForms.Rows(page.Place);
        var named = rows.Select(row => row.Row.Text(F.Page)).Where(path => path.Length > 0).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            ["cases"] = new TemplateObject
            {
                ["rows"] = Value.Of(rows.Select(row => (Value)CaseValues.Of(page, row)).ToArray()),
                ["groups"] = Value.Of([Items(page, rows), Bands(page, rows, "population"), Bands(page, rows, "cost")]),
                ["others"] = CardList.Of([.. page.Site.Pages.CardsBelow(page.Place.Host.Page).Where(path => !named.Contains(path.Value))], page.Text, page.Site, page.Values),
                ["open_data"] = OpenDataFiles.Links(page),
            },
        };
    }

    private static Value Items(RegisterPage page, ImmutableArray<ShownRow> rows) => Group(page, "item",
    [
        .. RegisterItems.All(page, rows.Select(row => row.Row), F.Items).Select(code => (
            RegisterItems.Item(page, code)["title"].ToString(), rows.Where(row => RegisterItems.Codes(row.Row, F.Items).Any(one => TextKey.AreSame(one, code))).ToImmutableArray())),
        (page.Words.Say("status.blank"), rows.Where(row => RegisterItems.Codes(row.Row, F.Items).IsEmpty).ToImmutableArray()),
    ]);

    private static Value Bands(RegisterPage page, ImmutableArray<ShownRow> rows, string key)
    {
        var isCost = key == "cost";
        return Group(page, key,
        [
            .. (isCost ? CaseBands.CostKeys : CaseBands.PopulationKeys).Select(band => (
                isCost ? page.Words.Say($"case_cost.{band}") : page.Words.Say($"case_population.{band}"),
                rows.Where(row => (isCost ? CaseBands.OfCost(row.Row) : CaseBands.OfPopulation(row.Row)) == band).ToImmutableArray())),
            (page.Words.Say("status.blank"), rows.Where(row => (isCost ? CaseBands.OfCost(row.Row) : CaseBands.OfPopulation(row.Row)) is null).ToImmutableArray()),
        ]);
    }

    /// <summary>Choices without a case are left out.</summary>
    private static Value Group(RegisterPage page, string key, ImmutableArray<(string Text, ImmutableArray<ShownRow> Rows)> choices) => new TemplateObject
    {
        ["key"] = key,
        ["title"] = page.Words.Say($"case_group.{key}"),
        ["choices"] = Value.Of(choices.Where(choice => choice.Rows.Length > 0).Select(choice => (Value)new TemplateObject
        {
            ["text"] = choice.Text,
            ["count"] = choice.Rows.Length.ToString(CultureInfo.InvariantCulture),
            ["cases"] = Value.Of(choice.Rows.Select(row => (Value)new TemplateObject { ["name"] = CaseForms.PlaceOf(row), ["url"] = $"#{row.Slug}" }).ToArray()),
        }).ToArray()),
    };
}
