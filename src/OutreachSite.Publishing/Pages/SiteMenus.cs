using OutreachSite.Content;
using OutreachSite.Content.Sites;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Pages;

/// <summary>An entry of a menu that can be followed today.</summary>
/// <param name="Label">In the words of the variant.</param>
/// <param name="Page">The page as the settings name it.</param>
/// <param name="Place">Where it leads.</param>
internal sealed record MenuEntry(string Label, string Page, PagePlace Place);

/// <summary>The menus of a site in one variant.</summary>
/// <param name="Navigation">At the top of every page.</param>
/// <param name="Footer">At the end of every page.</param>
internal sealed record SiteMenus(ImmutableArray<MenuEntry> Navigation, ImmutableArray<MenuEntry> Footer)
{
    /// <summary>
    /// Where the entries of the menus lead, looked up once for all pages: only how a link is written differs from page to page.
    /// The key is the variant's.
    /// </summary>
    public static Rule<string, SiteMenus> Rule { get; } = new("site/menus", 1, (key, reads) =>
    {
        var variant = Variants.Of(key) ?? Variant.Japanese;
        return PageSurroundings.Of(variant, PageAddress.Home, reads) is { } site
            ? Outcome.Of(new SiteMenus(Entries(site.Settings.Navigation, site, variant), Entries(site.Settings.Footer, site, variant)))
            : Outcome.Failed<SiteMenus>();
    })
    {
        Codec = new(
            static (menus, to) =>
            {
                to.WriteList(menus.Navigation, Write);
                to.WriteList(menus.Footer, Write);
            },
            static (ref ValueReader from) => new(from.ReadList(Read), from.ReadList(Read))),
    };

    /// <summary>What is wrong with an entry is said of the site, not of its pages.</summary>
    private static ImmutableArray<MenuEntry> Entries(ImmutableArray<NavigationEntry> entries, PageSurroundings site, Variant variant)
    {
        var unsaid = new DiagnosticBag();
        return
        [
            .. from entry in entries
               let place = site.Place(entry.Page, variant, unsaid)
               where place is not null
               select new MenuEntry(entry.Label.In(variant), entry.Page.Text, place.Value),
        ];
    }

    private static void Write(MenuEntry entry, ValueWriter to)
    {
        to.Write(entry.Label);
        to.Write(entry.Page);
        to.Write(entry.Place.Path);
        to.Write(entry.Place.Anchor);
    }

    private static MenuEntry Read(ref ValueReader from) => new(from.ReadText(), from.ReadText(), new(from.ReadPath(), from.ReadTextOrNull()));
}
