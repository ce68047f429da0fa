using OutreachSite.Content;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Content.Sites;
using OutreachSite.Publishing.Assets;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Sites;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages;

/// <summary>The global <c>site</c>: what is the same on every page of one variant, but for where its links start.</summary>
/// <param name="Site">Where the page is.</param>
/// <param name="Values">How values are written there.</param>
/// <param name="Reads">What the page is made from.</param>
/// <param name="Variants">The page in all variants.</param>
/// <param name="Current">The page, for marking its place in the navigation.</param>
internal sealed record SiteGlobals(PageSurroundings Site, Values Values, Reads Reads, Lazy<Value> Variants, RelativePath Current)
{
    private static readonly LazyMembers<SiteGlobals> Members = new(
        ("title", of => of.Values.Text(of.Settings.Title)),
        ("subtitle", of => of.Values.Text(of.Settings.Subtitle)),
        ("description", of => of.Values.Text(of.Settings.Description)),
        ("sample", of => of.Values.Text(of.Settings.Sample)),
        ("home_url", of => of.Site.Links.To(PageAddress.OutputOf(PageAddress.Home, of.Values.Variant))),
        ("publisher", of => of.Publisher()),
        ("contact", of => of.Values.Contact(of.Site.Contact(of.Settings.Publisher.Contact, new()))),
        ("accent", of => of.Settings.Accent),
        ("street", of => Value.Markup(of.Site.Street(""))),
        ("footer_street", of => Value.Markup(of.Site.Street(" below"))),
        ("css_url", of => of.Shared(of.Reads.Result(ThemeAssets.Stylesheet, ""))),
        ("js_url", of => of.Shared(of.Reads.Result(ThemeAssets.Script, "")?.File)),
        ("icon_url", of => of.Shared(of.Reads.Result(SiteIcons.Sign, "")?.Drawing)),
        ("icon_ico_url", of => of.Painted(SiteIcons.ForBrowsers)),
        ("icon_touch_url", of => of.Painted(SiteIcons.ForTelephones)),
        ("card_url", of => of.Reads.Result(SocialCards.Rule, "")?.Path is { } card ? of.Site.Links.Scope.Address(card) : Value.Null),
        ("tags_url", of => of.Reads.Result(TagRules.Use, "")!.IsUsed ? of.Site.Links.To(PageAddress.OutputOf(TagRules.Index, of.Values.Variant)) : Value.Null),
        ("feed_url", of => of.Site.Links.To(new("feed.xml"))),
        ("navigation", of => of.Menu(of.Menus.Navigation)),
        ("footer", of => of.Menu(of.Menus.Footer)),
        ("variants", of => of.Variants.Value));

    private SiteSettings Settings => Site.Settings;

    private SiteMenus Menus => Reads.Result(SiteMenus.Rule, Values.Variant.Key())!;

    /// <summary>The value for one page.</summary>
    public Value Build() => Value.Of(new LazyObject<SiteGlobals>(Members, this));

    /// <summary>What every page would say of the site's own contact and menus, said once.</summary>
    public static void Check(PageSurroundings site, Variant variant, DiagnosticBag problems)
    {
        site.Contact(site.Settings.Publisher.Contact, problems);
        foreach (var entry in site.Settings.Navigation.Concat(site.Settings.Footer))
            site.PageUrl(entry.Page, variant, problems);
    }

    /// <summary>What templates call a kind of page.</summary>
    public static string KindName(PageKind kind) => kind == PageKind.SeminarPage ? "seminar-page" : kind.ToString().ToLowerInvariant();

    private Value Publisher() => new TemplateObject(2)
    {
        ["name"] = Values.Text(Settings.Publisher.Name),
        ["department"] = Values.Text(Settings.Publisher.Department),
    };

    private Value Shared(SiteFile? file) => file is null ? Value.Null : Site.Links.ToShared(file.Path);

    private Value Painted(string name) => Reads.Result(SiteIcons.Sign, "") is { IsPainted: true } ? Site.Links.To(new(name)) : Value.Null;

    private Value Menu(ImmutableArray<MenuEntry> entries)
    {
        var here = Nearest(entries);
        var items = new Value[entries.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var entry = entries[i];
            items[i] = new TemplateObject(3)
            {
                ["label"] = entry.Label,
                ["url"] = Site.Links.To(entry.Place.Path, entry.Place.Anchor),
                ["current"] = here is not null && entry.Page == here.Value.Value,
            };
        }

        return Value.ListOf(items);
    }

    /// <summary>The page itself, or the nearest page above it that the menu names.</summary>
    private RelativePath? Nearest(ImmutableArray<MenuEntry> entries)
    {
        for (RelativePath? at = Current; at is { } path; at = Site.Pages.Parent(path))
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
