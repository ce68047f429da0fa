using OutreachSite.Content;
using OutreachSite.Numbers;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers;
using OutreachSite.Registers.Kinds.Profiles;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Profiles;

/// <summary>The page of a register of figures of places: a table for each place, each figure with its day and its source.</summary>
internal static class ProfileForms
{
    public static ImmutableArray<RegisterForm> All { get; } =
    [
        new(ProfileKind.Kind.Key, "profiles")
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
        var areas = table.Rows.Select(row => row.Row.Text(ProfileKind.Area)).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var slugs = RegisterSlugs.Of(areas);
        return new()
        {
            ["profiles"] = new TemplateObject
            {
                ["areas"] = Value.Of(areas.Select((area, index) => (Value)new TemplateObject
                {
                    ["name"] = area,
                    ["id"] = slugs[index],
                    ["rows"] = Value.Of(table.Rows.Where(row => row.Row.Text(ProfileKind.Area) == area).Select(row => (Value)Figure(page, row.Row)).ToArray()),
                }).ToArray()),
                ["open_data"] = OpenDataFiles.Links(page),
            },
        };
    }

    private static TemplateObject Figure(RegisterPage page, RegisterRow row) => new()
    {
        ["name"] = row.Text(ProfileKind.Figure),
        ["value"] = row.Value(ProfileKind.Value) is { } value ? NumberText.Grouped(value, value.Scale) + Unit(page, row.Text(ProfileKind.Unit)) : Value.Null,
        ["as_of"] = page.Values.Date(CitedDate.Parse(row.Text(ProfileKind.AsOf))),
        ["origin"] = row.Text(ProfileKind.Origin) switch
        {
            ProfileKind.Printed => page.Values.Named("profile_origin", "printed"),
            ProfileKind.Computed => page.Values.Named("profile_origin", "computed"),
            _ => Value.Null,
        },
        ["formula"] = RegisterValues.Lines(row, ProfileKind.Formula),
        ["source"] = RegisterValues.Text(row, ProfileKind.Source),
        ["certainty"] = CertaintyValues.Of(page, [row]),
        ["notes"] = RegisterValues.Lines(row, ProfileKind.Note),
    };

    /// <summary>Units as readers know them.</summary>
    private static string Unit(RegisterPage page, string unit) => TextKey.Of(unit).Value switch
    {
        "%" or "percent" or "パーセント" => "％",
        "km2" or "k2" or "平方キロ" or "平方キロメートル" => page.Words.Say("profile.square_km"),
        _ => unit,
    };
}
