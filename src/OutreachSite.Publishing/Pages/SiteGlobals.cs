using OutreachSite.Content;
using OutreachSite.Content.Sites;
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
        return new()
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
            { "tags_url", () => reads.Result(TagRules.Use, "")!.IsUsed ? site.Links.To(PageAddress.OutputOf(TagRules.Index, values.Variant)) : Value.Null },
            { "feed_url", () => site.Links.To(new("feed.xml")) },
            { "navigation", () => Navigation(settings.Navigation, site, values, current, new()) },
            { "footer", () => Navigation(settings.Footer, site, values, current, new()) },
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

    private static Value Navigation(
        ImmutableArray<NavigationEntry> entries, PageSurroundings site, Values values, RelativePath current, DiagnosticBag problems)
    {
        var here = Nearest(entries, site.Pages, current);
        return Value.Of(entries.Select(entry => (entry, Url: site.PageUrl(entry.Page, values.Variant, problems))).Where(item => item.Url is not null)
            .Select(item => (Value)new TemplateObject
            {
                ["label"] = values.Text(item.entry.Label),
                ["url"] = item.Url,
                ["current"] = here is not null && item.entry.Page.Text == here.Value.Value,
            }).ToArray());
    }

    /// <summary>The page itself, or the nearest page above it that the navigation names.</summary>
    private static RelativePath? Nearest(ImmutableArray<NavigationEntry> entries, PageLookup pages, RelativePath current)
    {
        for (RelativePath? at = current; at is { } path; at = pages.Parent(path))
        {
            if (entries.Any(entry => entry.Page.Text == path.Value))
                return path;
        }

        return null;
    }
}
