using OutreachSite.Publishing.Pages.Registers.Facilities;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Kinds.CarePaths;
using OutreachSite.Registers.Kinds.Desks;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.CarePaths;

/// <summary>The global <c>care_paths</c>: a table for each path, needs down and stages across.</summary>
internal static class CarePathModel
{
    public static TemplateObject? Build(RegisterPage page)
    {
        if (page.Reads.Result(RegisterRules.Table, page.Place.Host.Table) is not { } table)
            return null;
        var known = RegisterReferences.Known(page.Reads);
        if (page.Variant == Content.Variant.Japanese)
            page.Problems.AddRange(CarePathGaps.Of(table, known, page.Reads));
        return new()
        {
            ["care_paths"] = new TemplateObject
            {
                ["paths"] = Value.Of(table.Rows.GroupBy(row => row.Row.Text(CarePathKind.Path)).Select((path, index) => (Value)Path(page, path.Key, index + 1, [.. path], known)).ToArray()),
                ["open_data"] = OpenDataFiles.Links(page),
            },
        };
    }

    /// <summary>The stages of a path in the order that the register gives, else as they come.</summary>
    public static ImmutableArray<string> Stages(IEnumerable<ShownRow> rows) =>
        [.. rows.OrderBy(row => row.Row.Value(CarePathKind.Order) ?? decimal.MaxValue).Select(row => row.Row.Text(CarePathKind.Stage)).Distinct(StringComparer.Ordinal)];

    /// <summary>What a row refers to, by the words that are written.</summary>
    public static ImmutableArray<string> References(ShownRow row) => row.Row.Value(CarePathKind.References) is { IsDefault: false } words ? words : [];

    private static TemplateObject Path(RegisterPage page, string name, int number, ImmutableArray<ShownRow> rows, Dictionary<string, RegisterReference> known)
    {
        var stages = Stages(rows);
        return new()
        {
            ["id"] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"path-{number}"),
            ["title"] = name.Length > 0 ? name : Value.Null,
            ["stages"] = Value.Of(stages.Select(stage => (Value)stage).ToArray()),
            ["needs"] = Value.Of(rows.Select(row => row.Row.Text(CarePathKind.Need)).Distinct(StringComparer.Ordinal).Select(need => (Value)new TemplateObject
            {
                ["text"] = need,
                ["cells"] = Value.Of(stages.Select(stage => (Value)Cell(page, stage, [.. rows.Where(row => row.Row.Text(CarePathKind.Need) == need && row.Row.Text(CarePathKind.Stage) == stage)], known)).ToArray()),
            }).ToArray()),
        };
    }

    private static TemplateObject Cell(RegisterPage page, string stage, ImmutableArray<ShownRow> rows, Dictionary<string, RegisterReference> known)
    {
        ImmutableArray<RegisterReference> helps = [.. rows.SelectMany(row => References(row)).Select(word => known.GetValueOrDefault(TextKey.Of(word).Value)).OfType<RegisterReference>().Distinct()];
        var lines = rows.SelectMany(row => row.Row.Text(CarePathKind.Text).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToArray();
        return new()
        {
            ["stage"] = stage,
            ["helps"] = Value.Of(helps.Select(help => (Value)Help(page, help)).ToArray()),
            ["lines"] = Value.Of(lines.Select(line => (Value)line).ToArray()),
            ["empty"] = helps.IsEmpty && lines.Length == 0,
            ["elsewhere"] = rows.Select(row => row.Row.Text(CarePathKind.Elsewhere)).FirstOrDefault(text => text.Length > 0),
        };
    }

    private static TemplateObject Help(RegisterPage page, RegisterReference help)
    {
        var isDesk = help.Row.Row.Kind == DeskKind.Kind;
        return new()
        {
            ["name"] = help.Name,
            ["url"] = isDesk ? page.Link(help.Host.Page, help.Row.Slug) : FacilityForms.Home(help.Host, page.Reads) is { } home ? page.Link(FacilityForms.PageOf(home, help.Row)) : Value.Null,
            ["phone"] = help.Row.Row.Value(FacilityFields.Phone) is [var phone, ..] ? new TemplateObject { ["text"] = phone.Text, ["href"] = $"tel:{phone.Digits}" } : Value.Null,
        };
    }
}
