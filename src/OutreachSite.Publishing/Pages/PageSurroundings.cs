using OutreachSite.Content;
using OutreachSite.Content.Sites;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Links;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;

namespace OutreachSite.Publishing.Pages;

/// <summary>
/// What a page may need of its site, in its own variant. Each part is asked for when it is needed, and each contact, item and
/// term by itself, so that a page depends on those that it shows. Pages are only made when all of it can be read: see <see cref="SiteBuilder"/>.
/// </summary>
internal sealed class PageSurroundings
{
    private readonly Reads _reads;
    private readonly Variant _variant;

    private PageSurroundings(Variant variant, SiteSettings settings, PageLinks links, Reads reads) =>
        (_variant, Settings, Links, Pages, _reads) = (variant, settings, links, new(reads), reads);

    /// <summary>content/site.yml.</summary>
    public SiteSettings Settings { get; }

    /// <summary>How the page writes its links.</summary>
    public PageLinks Links { get; }

    /// <summary>Questions about other pages.</summary>
    public PageLookup Pages { get; }

    /// <summary>The ids of all contacts, for suggestions: who asks depends on every line of content/contacts.yml.</summary>
    public IEnumerable<string> ContactIds => _reads.Result(SiteRules.Contacts, "")?.Ids ?? [];

    /// <summary>The words of the glossary, for suggestions: who asks depends on every line of content/glossary.yml.</summary>
    public IEnumerable<string> TermWords => _reads.Result(SiteRules.Glossary, "")?.Words ?? [];

    /// <summary>The words of the theme.</summary>
    public Words Words => _reads.Result(ThemeRules.Words, _variant.Key()) ?? Themes.Words.None;

    /// <summary>All templates of the theme; null when there are none, which has been reported.</summary>
    public ThemeTemplates? Templates => _reads.Result(ThemeTemplates.Rule, ThemeTemplates.All);

    /// <summary>The components alone, so that a text that shows one does not depend on layouts; null when there are none.</summary>
    public ThemeTemplates? Components => _reads.Result(ThemeTemplates.Rule, ThemeTemplates.ComponentsAlone);

    /// <summary>Null when the settings could not be read, which has been reported.</summary>
    public static PageSurroundings? Of(Variant variant, RelativePath portalPath, Reads reads, bool fromHostRoot = false) =>
        reads.Result(SiteRules.Settings, "") is { } settings && reads.Result(PageRules.Scope, "") is { } scope
            ? new(variant, settings, new(scope, portalPath, fromHostRoot), reads)
            : null;

    /// <summary>The street of the site's houses, drawn once for all pages.</summary>
    public string Street(string which) => _reads.Result(ThemeRules.Street, (Settings.Skyline ?? Settings.Title.Japanese) + which)!.Svg;

    /// <summary>The contact of an id; null when there is none.</summary>
    public Contact? FindContact(string id) => _reads.Result(SiteProjections.Contact, id)?.Contact;

    /// <summary>The explanation of a word; null when there is none.</summary>
    public Term? FindTerm(string word) => _reads.Result(SiteProjections.Term, word)?.Term;

    /// <summary>A contact that settings or a front matter name; null, and said, when there is none of that name.</summary>
    public Contact? Contact(Written? id, DiagnosticBag problems)
    {
        if (id is null)
            return null;
        var contact = FindContact(id.Text);
        // A file that cannot be read has been told about; who names a contact in it has done nothing wrong.
        if (contact is null && _reads.Result(SiteRules.Contacts, "") is { } all)
            problems.Add(SiteBuildDiagnostics.UnknownContact(id.Where, id.Text, all.Ids));
        return contact;
    }

    /// <summary>An item that a front matter names; null, and said, when there is none of that code.</summary>
    public TaxonomyItem? Item(Written code, DiagnosticBag problems)
    {
        var item = _reads.Result(SiteProjections.Item, code.Text)?.Item;
        if (item is null && _reads.Result(SiteRules.Items, "") is { } all)
            problems.Add(SiteBuildDiagnostics.UnknownItem(code.Where, code.Text, all.Codes));
        return item;
    }

    /// <summary>The address of a page that settings or a front matter name, perhaps with an anchor; null, and said, when there is none or it cannot be seen today.</summary>
    public string? PageUrl(Written page, Variant variant, DiagnosticBag problems) =>
        Place(page, variant, problems) is { } place ? Links.To(place.Path, place.Anchor) : null;

    /// <summary>The same as the place to which the address leads.</summary>
    public PagePlace? Place(Written page, Variant variant, DiagnosticBag problems)
    {
        var (path, anchor) = page.Text.Split('#', 2) is [var before, var after] ? (before, after) : (page.Text, null);
        if (!RelativePath.Root.TryCombine(path, out var original) || Pages.Find(original, variant) is not { } found)
        {
            var sight = Pages.SightOf(original);
            // A page that cannot be read has been told about; who names it has done nothing wrong.
            if (sight == Sight.Unreadable)
                return new(PageAddress.OutputOf(original, variant));
            problems.Add(sight == Sight.Hidden
                ? LinkDiagnostics.UnpublishedEntry(page.Where, page.Text)
                : LinkDiagnostics.UnknownPage(page.Where, page.Text, Pages.All.Originals.Select(known => known.Original.Value)));
            return null;
        }

        if (anchor is null || Pages.HasAnchor(found, anchor))
            return new(PageAddress.OutputOf(original, variant), anchor);
        // One entry of site.yml serves all variants, and a translation need not have the places of its original.
        if (Pages.HasAnchor(original, anchor))
            return new(PageAddress.OutputOf(original, variant));
        problems.Add(LinkDiagnostics.UnknownAnchor(page.Where, original.Value, anchor, Pages.AnchorsOf(found)));
        return null;
    }
}
