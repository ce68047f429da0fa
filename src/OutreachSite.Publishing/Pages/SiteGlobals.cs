using OutreachSite.Content;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Assets;
using OutreachSite.Publishing.Sites;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages;

/// <summary>The global <c>site</c>: what is the same on every page of one variant, but for where its links start.</summary>
internal static class SiteGlobals
{
    /// <summary>The value for one page.</summary>
    /// <param name="current">The page, for marking its place in the navigation.</param>
    public static LazyObject Build(PageSurroundings site, Values values, Reads reads, Lazy<Value> variants, RelativePath current)
    {
        var settings = site.Settings;
        Value Painted(string name) => reads.Result(SiteIcons.Sign, "") is { IsPainted: true } ? site.Links.To(new(name)) : Value.Null;
        SiteMenus Menus() => reads.Result(SiteMenus.Rule, values.Variant.Key())!;
        return new(24)
        {
            { "title", () => values.Text(settings.Title) },
            { "subtitle", () => values.Text(settings.Subtitle) },
            { "description", () => values.Text(settings.Description) },
            { "sample", () => values.Text(settings.Sample) },
            { "home_url", () => site.Links.To(PageAddress.OutputOf(PageAddress.Home, values.Variant)) },
            {
                "publisher", () => new TemplateObject
                {
                    ["name"] = values.Text(settings.Publisher.Name),
                    ["department"] = values.Text(settings.Publisher.Department),
                }
            },
            { "contact", () => values.Contact(site.Contact(settings.Publisher.Contact, new())) },
            { "accent", settings.Accent },
            { "street", () => Value.Markup(site.Street("")) },
            { "footer_street", () => Value.Markup(site.Street(" below")) },
            { "css_url", () => reads.Result(ThemeAssets.Stylesheet, "") is { } css ? site.Links.ToShared(css.Path) : Value.Null },
            { "js_url", () => reads.Result(ThemeAssets.Script, "")?.File is { } js ? site.Links.ToShared(js.Path) : Value.Null },
            { "icon_url", () => reads.Result(SiteIcons.Sign, "")?.Drawing is { } icon ? site.Links.ToShared(icon.Path) : Value.Null },
            { "icon_ico_url", () => Painted(SiteIcons.ForBrowsers) },
            { "icon_touch_url", () => Painted(SiteIcons.ForTelephones) },
            { "card_url", () => reads.Result(SocialCards.Rule, "")?.Path is { } card ? site.Links.Scope.Address(card) : Value.Null },
            { "tags_url", () => reads.Result(TagRules.Use, "")!.IsUsed ? site.Links.To(PageAddress.OutputOf(TagRules.Index, values.Variant)) : Value.Null },
            { "feed_url", () => site.Links.To(new("feed.xml")) },
            { "navigation", () => Menu(Menus().Navigation, site, current) },
            { "footer", () => Menu(Menus().Footer, site, current) },
            { "variants", () => variants.Value },
        };
    }

    /// <summary>What every page would say of the site's own contact and menus, said once.</summary>
    public static void Check(PageSurroundings site, Variant variant, DiagnosticBag problems)
    {
        site.Contact(site.Settings.Publisher.Contact, problems);
        foreach (var entry in site.Settings.Navigation.Concat(site.Settings.Footer))
            site.PageUrl(entry.Page, variant, problems);
    }

    /// <summary>What templates call a kind of page.</summary>
    public static string KindName(PageKind kind) => kind == PageKind.SeminarPage ? "seminar-page" : kind.ToString().ToLowerInvariant();

    private static Value Menu(ImmutableArray<MenuEntry> entries, PageSurroundings site, RelativePath current)
    {
        var here = Nearest(entries, site.Pages, current);
        var items = new Value[entries.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var entry = entries[i];
            items[i] = new TemplateObject(3)
            {
                ["label"] = entry.Label,
                ["url"] = site.Links.To(entry.Place.Path, entry.Place.Anchor),
                ["current"] = here is not null && entry.Page == here.Value.Value,
            };
        }

        return Value.ListOf(items);
    }

    /// <summary>The page itself, or the nearest page above it that the menu names.</summary>
    private static RelativePath? Nearest(ImmutableArray<MenuEntry> entries, PageLookup pages, RelativePath current)
    {
        for (RelativePath? at = current; at is { } path; at = pages.Parent(path))
        {
            foreach (var entry in entries)
            {
                if (entry.Page == path.Value)
                    return path;
            }
        }

        return null;
    }
}
