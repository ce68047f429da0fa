using OutreachSite.Content;
using OutreachSite.Content.Events;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Seminars.Sheets;

/// <summary>
/// The sheets of a seminar: which of them there are, where they lie, and what they say about themselves. An author who writes a page of the
/// same name has that page instead.
/// </summary>
internal static class SheetPage
{
    private static readonly ImmutableArray<(SheetKind Kind, string Name)> Names = [(SheetKind.Fax, "fax"), (SheetKind.Flyer, "flyer"), (SheetKind.Summary, "summary")];

    /// <summary>The layout of a sheet.</summary>
    public static string LayoutOf(SheetKind kind) => $"sheet-{NameOf(kind)}";

    /// <summary>The page of a sheet, as if it had a file: <c>seminars/x/fax.md</c>.</summary>
    public static RelativePath PageOf(RelativePath folder, SheetKind kind) => folder / $"{NameOf(kind)}.md";

    /// <summary>The kind of a sheet by its page; null for other pages.</summary>
    public static SheetKind? KindOf(RelativePath page) =>
        page.Segments is ["seminars", _, _] ? Names.Where(one => page.Name == $"{one.Name}.md").Select(one => (SheetKind?)one.Kind).FirstOrDefault() : null;

    /// <summary>Which sheets are of use in a state: nobody applies to what is over, and there are no results before.</summary>
    public static IEnumerable<SheetKind> Of(EventFacts facts, EventState state, bool hasFax)
    {
        if (state is EventState.NotYetOpen or EventState.Open && hasFax && facts.Application.TakesFax)
            yield return SheetKind.Fax;
        if (state.IsToCome())
            yield return SheetKind.Flyer;
        if (state == EventState.ResultsPublished && facts.Results is not null)
            yield return SheetKind.Summary;
    }

    /// <summary>The sheets of the seminar in a folder today; none where an author wrote the page, or the theme has no layout for it.</summary>
    public static ImmutableArray<SheetKind> Today(RelativePath folder, Reads reads)
    {
        if (SeminarPlaces.Event(folder, reads) is not { } facts)
            return [];
        var pages = new PageLookup(reads);
        var hasFax = facts.Application.Fax is not null
            || (facts.Contact is { } contact && reads.Result(SiteProjections.Contact, contact.Text)?.Contact?.Fax is not null);
        return [.. Of(facts, SeminarPlaces.StateOf(facts, folder, pages, reads), hasFax)
            .Where(kind => ThemeRules.HasLayout(LayoutOf(kind), reads) && pages.SightOf(PageOf(folder, kind)) == Sight.None)];
    }

    /// <summary>The variants in which a seminar has sheets: those in which its home page was written.</summary>
    public static IEnumerable<Variant> VariantsOf(RelativePath folder, IEnumerable<Variant> variants, PageLookup pages) =>
        variants.Where(variant => pages.Own(folder / "index.md", variant) is not null);

    /// <summary>What a sheet says about itself; null for any other path.</summary>
    public static PageText? TextOf(RelativePath page, Variant variant, Reads reads)
    {
        if (KindOf(page) is not { } kind || new PageLookup(reads).Own(page.Folder / "index.md", variant) is null || !Today(page.Folder, reads).Contains(kind)
            || SeminarPlaces.Event(page.Folder, reads) is not { } facts || reads.Result(ThemeRules.Words, variant.Key()) is not { } words
            || new PageLookup(reads).Card(page.Folder / "index.md", variant) is not { } home)
            return null;
        return GeneratedPages.Text(page, variant, PageKind.SeminarPage, new PageMatter
        {
            Title = words.Say($"sheet.{NameOf(kind)}"),
            Summary = words.Say($"sheet.{NameOf(kind)}_about", ("title", facts.Title.In(variant))),
            Published = home.Published, Updated = home.Updated, Audiences = home.Audiences, IsHiddenFromSearch = true,
            Print = PrintOf(page.Folder / "index.md", kind, reads),
            Contact = facts.Contact, Places = KeyPlaces.None,
        }) with
        {
            OfferedIn = [.. VariantsOf(page.Folder, Variants.All, new(reads))], StandIn = page.Folder / "index.md",
        };
    }

    /// <summary>A sheet is printed where its event is, and the application in letters for a fax machine, too.</summary>
    private static ImmutableArray<PaperEdition> PrintOf(RelativePath home, SheetKind kind, Reads reads) =>
        [.. (reads.Result(PageRules.Facts, home)?.Head.Page.Print ?? []).Where(edition => edition == PaperEdition.Sheet || (edition == PaperEdition.Fax && kind == SheetKind.Fax))];

    /// <summary>The addresses of the sheets, for the pages of the seminar.</summary>
    public static Value Links(RelativePath folder, PageSurroundings site, Values values, Reads reads)
    {
        var today = Today(folder, reads);
        var variant = site.Pages.Own(folder / "index.md", values.Variant) is null ? Variant.Japanese : values.Variant;
        return Value.Of(Names.Where(one => today.Contains(one.Kind)).Select(one => (Value)new TemplateObject
        {
            ["key"] = one.Name,
            ["title"] = values.Words.Say($"sheet.{one.Name}"),
            ["url"] = site.Links.To(PageAddress.OutputOf(PageOf(folder, one.Kind), variant)),
        }).ToArray());
    }

    private static string NameOf(SheetKind kind) => Names.First(one => one.Kind == kind).Name;
}
