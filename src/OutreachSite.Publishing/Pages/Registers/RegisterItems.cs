using OutreachSite.Content.Sites;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers;
using OutreachSite.Registers.Fields;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers;

/// <summary>The items of the programme that rows name, as templates get them.</summary>
internal static class RegisterItems
{
    /// <summary>The items of a row: code, name, title and the address of the page about each.</summary>
    public static Value Of(RegisterPage page, RegisterRow row, RegisterField<ImmutableArray<string>> field) =>
        Value.Of(Codes(row, field).Select(code => (Value)Item(page, code)).ToArray());

    /// <summary>The codes that rows name, in the order of items.yml; codes that it does not have come last, as they come.</summary>
    public static ImmutableArray<string> All(RegisterPage page, IEnumerable<RegisterRow> rows, RegisterField<ImmutableArray<string>> field)
    {
        var named = rows.SelectMany(row => Codes(row, field)).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var known = Known(page).Select(item => item.Code).Where(code => named.Any(name => TextKey.AreSame(name, code))).ToImmutableArray();
        return [.. known, .. named.Where(name => !known.Any(code => TextKey.AreSame(name, code)))];
    }

    /// <summary>The codes of a row.</summary>
    public static ImmutableArray<string> Codes(RegisterRow row, RegisterField<ImmutableArray<string>> field) => row.Value(field) is { IsDefault: false } codes ? codes : [];

    /// <summary>One item.</summary>
    public static TemplateObject Item(RegisterPage page, string code)
    {
        var item = Known(page).FirstOrDefault(one => TextKey.AreSame(one.Code, code));
        return new()
        {
            ["code"] = code,
            ["key"] = item?.Key ?? Publishing.Registers.RegisterSlugs.Of(code),
            ["name"] = item?.Name.In(page.Variant) ?? code,
            ["title"] = item is null ? code : page.Words.Say("status.item_title", ("code", item.Code), ("name", item.Name.In(page.Variant))),
            ["url"] = item is null ? Value.Null : item.Page is null ? item.Url : page.Site.PageUrl(item.Page, page.Variant, page.Problems),
        };
    }

    private static ImmutableArray<TaxonomyItem> Known(RegisterPage page) => page.Reads.Result(SiteRules.Items, "")?.All ?? [];
}
