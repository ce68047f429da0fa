using OutreachSite.Content;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Sites;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages;

/// <summary>404.html: shown by the host for any address, so that its links begin at the root of the host.</summary>
internal static class NotFoundPage
{
    private static readonly RelativePath Path = new("404.html");

    /// <summary>The page, or null after saying why there is none.</summary>
    public static SiteFile? Render(Reads reads, DiagnosticBag problems)
    {
        if (PageSurroundings.Of(Variant.Japanese, Path, reads, fromHostRoot: true) is not { Templates: { } templates } site)
            return null;
        var values = new Values(Variant.Japanese, site.Words);
        var variants = Value.Of(site.Settings.Variants.Select(variant => (Value)new TemplateObject
        {
            ["key"] = variant.Key(),
            ["label"] = values.Words.Say($"variant.{variant.Key()}"),
            ["lang"] = variant.Language(),
            ["url"] = site.Links.To(PageAddress.OutputOf(PageAddress.Home, variant)),
            ["current"] = variant == Variant.Japanese,
            ["fallback"] = false,
        }).ToArray());
        var globals = new TemplateObject
        {
            ["lang"] = Variant.Japanese.Language(),
            ["variant"] = Variant.Japanese.Key(),
            ["dir"] = "ltr",
            ["site"] = new SiteGlobals(site, values, reads, new Lazy<Value>(variants), Path).Build(),
            ["page"] = Page(values),
        };
        return problems.Take(templates.Layout("not-found", globals, site.Words, ("style_sheets", PageStyles.Of(site, reads)))) is { } html
            ? new(Path, html.Utf8, SiteFolders.InContent("site.yml"))
            : null;
    }

    private static TemplateObject Page(Values values)
    {
        var none = Value.Of(Array.Empty<Value>());
        var page = new TemplateObject
        {
            ["kind"] = "not-found",
            ["title"] = values.Words.Say("not_found.title"),
            ["summary"] = Value.Null,
            ["lang"] = Variant.Japanese.Language(),
            ["noindex"] = true,
            ["review_due"] = false,
        };
        foreach (var list in new[] { "breadcrumbs", "variants", "audience", "items", "tags", "sources", "contents", "papers" })
            page[list] = none;
        foreach (var absent in new[]
        {
            "title_html", "menu_title", "summary_html", "list_part", "url", "canonical", "address", "accent", "fallback_notice", "draft_notice", "published", "updated", "reviewed",
            "next_review", "expires", "as_of", "survey", "status", "owner", "contact", "content", "json_ld", "minutes", "reviewer", "part",
        })
            page[absent] = Value.Null;
        return page;
    }
}
