using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Modules;
using OutreachSite.Publishing.Pages.Sections;
using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;

namespace OutreachSite.Publishing.Pages.Registers;

/// <summary>The recipe of a form of page: as that of any page, with the rows of the register in its model.</summary>
internal static class RegisterPipeline
{
    /// <summary>The recipe of a form.</summary>
    public static Pipeline<RenderedPage> Of(RegisterForm form) => Pipeline.Named($"register-{form.Layout}")
        .Input("list-rows", 1, reads => PageModules.ListParts(reads, Pages(form, reads), form.PartSize))
        .Process(PageModules.FindText)
        .PostProcess(PageModules.RenderMarkdown)
        .PostProcess(PageModules.Compose(form.Layout, (page, site, values, reads, problems) => Model(form, page, site, values, reads, problems)))
        .Output(PageModules.RenderLayout);

    /// <summary>Every page of every register, each with the number of parts that its list takes.</summary>
    public static IEnumerable<(RelativePath Page, int Parts)> All(Reads reads) =>
        RegisterForms.All.SelectMany(form => Pages(form, reads).Select(page => (page.Page, ListPart.Count(page.Entries, form.PartSize))));

    /// <summary>What a page below a host says about itself; null for any other path.</summary>
    public static PageText? TextOf(RelativePath page, Variant variant, Reads reads)
    {
        if (reads.Result(RegisterRules.Hosts, "")!.Of(page) is not { } host || host.Page == page || page.Name != "index.md" || reads.Result(ThemeRules.Words, variant.Key()) is not { } words)
            return null;
        var place = new RegisterPlace(page, host, reads);
        var heading = RegisterForms.Of(host.Shown.Kind).Where(form => IsOffered(form, reads)).Select(form => form.Heading(place, words)).FirstOrDefault(found => found is not null);
        if (heading is null || new PageLookup(reads).Card(host.Page, variant) is not { } card)
            return null;
        var updated = heading.Updated ?? card.Updated;
        var shared = heading.IsPartOfHost ? reads.Result(PageRules.Facts, card.Path.Source)?.Head.Page : null;
        return GeneratedPages.Text(page, variant, PageKind.Article, new PageMatter
        {
            AsOf = shared?.AsOf, Sources = shared?.Sources ?? [], Owner = shared?.Owner, Contact = shared?.Contact, Items = heading.Items,
            Title = heading.Title, Summary = heading.Summary, Published = updated, Updated = updated, MenuTitle = heading.Menu, Audiences = heading.Audiences,
            IsHiddenFromSearch = heading.IsHiddenFromSearch || card.IsHiddenFromSearch, Accent = card.Accent, Places = KeyPlaces.None,
        });
    }

    private static IEnumerable<(RelativePath Page, int Entries)> Pages(RegisterForm form, Reads reads) => !IsOffered(form, reads) ? [] :
        from host in reads.Result(RegisterRules.Hosts, "")!.Hosts
        where host.Shown.Kind == form.Kind && RegisterHostCheck.IsRight(host, reads)
        from page in form.Pages(new(host.Page, host, reads))
        select page;

    /// <summary>A theme need not have the layouts of pages that no author wrote.</summary>
    private static bool IsOffered(RegisterForm form, Reads reads) => ThemeRules.HasLayout(form.Layout, reads);

    private static KindAddition? Model(RegisterForm form, PageText page, PageSurroundings site, Values values, Reads reads, DiagnosticBag problems)
    {
        if (reads.Result(RegisterRules.Hosts, "")!.Of(page.Original) is not { } host)
            return null;
        var place = new RegisterPlace(page.Original, host, reads);
        var model = new RegisterPage(page, place, site, values, reads, problems);
        if (form.Model(model) is not { } globals)
            return null;
        if (place.IsHost)
            globals["section"] = SectionModel.Cards(page, site, values);
        return new(globals, [.. model.Published.Distinct()]) { Data = form.Data(model), Beside = model.Charts.Numbers, Read = place.IsHost ? RegisterSources.FilesOf(host.Table, reads) : [] };
    }
}
