using OutreachSite.Publishing.Registers;
using OutreachSite.Registers;
using OutreachSite.Registers.Kinds.Desks;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Desks;

/// <summary>The global <c>desks</c>: troubles in the words of residents with the numbers to ring, the desks, and those that people confuse side by side.</summary>
internal static class DeskModel
{
    public static TemplateObject? Build(RegisterPage page)
    {
        if (page.Reads.Result(RegisterRules.Table, page.Place.Host.Table) is not { } table)
            return null;
        return new()
        {
            ["desks"] = new TemplateObject
            {
                ["entries"] = Entries(page, table),
                ["rows"] = Value.Of(table.Rows.Select(row => (Value)Desk(page, row)).ToArray()),
                ["comparisons"] = Value.Of(Pairs(table).Select(pair => (Value)new TemplateObject { ["one"] = Desk(page, pair.One), ["other"] = Desk(page, pair.Other) }).ToArray()),
                ["open_data"] = OpenDataFiles.Links(page),
            },
        };
    }

    /// <summary>One desk.</summary>
    public static TemplateObject Desk(RegisterPage page, ShownRow row)
    {
        var r = row.Row;
        return new()
        {
            ["id"] = row.Slug,
            ["name"] = NameOf(page, r),
            ["lang"] = page.Variant == Content.Variant.Japanese || page.Site.FindContact(r.Id) is null ? "ja" : Content.Variants.Language(page.Variant),
            ["city"] = RegisterValues.Text(r, DeskFields.City),
            ["section"] = RegisterValues.Text(r, DeskFields.Section),
            ["for_whom"] = RegisterValues.Words(r, DeskFields.ForWhom),
            ["for_what"] = RegisterValues.Words(r, DeskFields.ForWhat),
            ["not_for"] = RegisterValues.Words(r, DeskFields.NotFor),
            ["phones"] = RegisterValues.Phones(r, FacilityFields.Phone, FacilityFields.Extension),
            ["fax"] = RegisterValues.Phones(r, FacilityFields.Fax),
            ["mail"] = r.Text(FacilityFields.Mail) is { Length: > 0 } mail ? new TemplateObject { ["text"] = mail, ["href"] = $"mailto:{mail}" } : Value.Null,
            ["website"] = RegisterValues.Text(r, FacilityFields.Url),
            ["hours"] = RegisterValues.Hours(r.Get(DeskFields.Hours), page.Words),
            ["closed"] = RegisterValues.Text(r, DeskFields.Closed),
            ["after_hours"] = RegisterValues.Text(r, DeskFields.AfterHours),
            ["place"] = RegisterValues.Text(r, DeskFields.Place),
            ["address"] = RegisterValues.Address(r),
            ["map_url"] = RegisterValues.MapLink(r),
            ["freshness"] = RegisterValues.Freshness(row, page.Variant, page.Words),
            ["source"] = RegisterValues.Text(r, DeskFields.Source),
            ["note"] = RegisterValues.Text(r, FacilityFields.Note),
        };
    }

    /// <summary>The name in the words of the variant, where contacts.yml has the same desk.</summary>
    private static string NameOf(RegisterPage page, RegisterRow row) =>
        page.Variant != Content.Variant.Japanese && page.Site.FindContact(row.Id) is { } contact ? contact.Name.In(page.Variant) : row.Text(DeskFields.Name);

    /// <summary>Each trouble once, with every desk that takes it, in the order of the register.</summary>
    private static Value Entries(RegisterPage page, RegisterTable table) => Value.Of(
        (from row in table.Rows
         from trouble in row.Row.Value(DeskFields.EntryPoints) is { IsDefault: false } words ? words : []
         group row by trouble into entry
         select (Value)new TemplateObject
         {
             ["text"] = entry.Key,
             ["desks"] = Value.Of(entry.Select(row => (Value)new TemplateObject
             {
                 ["url"] = $"#{row.Slug}",
                 ["name"] = NameOf(page, row.Row),
                 ["phone"] = row.Row.Value(FacilityFields.Phone) is [var phone, ..] ? new TemplateObject { ["text"] = phone.Text, ["href"] = $"tel:{phone.Digits}" } : Value.Null,
             }).ToArray()),
         }).ToArray());

    /// <summary>Desks that the register asks to compare, each pair once. What is not shown today is not compared.</summary>
    private static IEnumerable<(ShownRow One, ShownRow Other)> Pairs(RegisterTable table)
    {
        var known = new HashSet<(string, string)>();
        foreach (var one in table.Rows)
        {
            foreach (var name in one.Row.Value(DeskFields.CompareWith) is { IsDefault: false } names ? names : [])
            {
                var other = table.Find(name) ?? table.Rows.FirstOrDefault(row => TextKey.AreSame(row.Row.Text(DeskFields.Name), name));
                if (other is not null && other.Id != one.Id && known.Add((one.Id, other.Id)) && !known.Contains((other.Id, one.Id)))
                    yield return (one, other);
            }
        }
    }
}
