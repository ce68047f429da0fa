using OutreachSite.Content;
using OutreachSite.Pipelines;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Charting;
using OutreachSite.Publishing.Papers;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;
using OutreachSite.Templating;

namespace OutreachSite.Publishing.Pages.Modules;

/// <summary>Finds what a kind of page adds to the model of every page; null where it cannot be made, which has been reported.</summary>
internal delegate KindAddition? KindModel(PageText page, PageSurroundings site, Values values, Reads reads, DiagnosticBag problems);

/// <summary>The modules that the recipes of all page kinds are made of.</summary>
internal static class PageModules
{
    /// <summary>Input: the pages of a kind, once for each variant of the site.</summary>
    public static ImmutableArray<DocumentId> ListPages(Reads reads, PageKind kind)
    {
        if (reads.Result(SiteRules.Settings, "") is not { } settings || reads.Result(PageRules.Scope, "") is not { } scope)
            return [];
        // Articles that show a register are pages of another recipe.
        var others = kind == PageKind.Article ? reads.Result(RegisterRules.Hosts, "")!.Hosts.Select(host => host.Page).ToHashSet() : [];
        return
        [
            .. reads.Result(PageRules.Tree, "")!.Originals.Where(page => page.Kind == kind && !others.Contains(page.Original))
                .SelectMany(page => settings.Variants.Select(variant => (page.Original, variant)))
                .Where(page => scope.Holds(PageAddress.OutputOf(page.Original, page.variant)))
                .Select(page => new DocumentId(page.Original, page.variant.Key())),
        ];
    }

    /// <summary>Input: pages that list others, each once for every variant and for every part that its list takes.</summary>
    public static ImmutableArray<DocumentId> ListParts(Reads reads, IEnumerable<(RelativePath Original, int Entries)> lists, int size = ListPart.Size)
    {
        if (reads.Result(SiteRules.Settings, "") is not { } settings || reads.Result(PageRules.Scope, "") is not { } scope)
            return [];
        return
        [
            .. from list in lists
               from variant in settings.Variants
               from part in Enumerable.Range(1, ListPart.Count(list.Entries, size))
               where scope.Holds(PageAddress.OutputOf(list.Original, variant, part))
               select new DocumentId(list.Original, new PageEdition(variant, part).ToString()),
        ];
    }

    /// <summary>Process: which text the page shows: its own, or the original's where the variant has not been written.</summary>
    public static Module<DocumentList, PageText> FindText { get; } = new("find-text", 1, (document, reads) => PageBodies.TextOf(document.Id, reads));

    /// <summary>PostProcess: Markdown becomes HTML; its links are led to where the other pages are.</summary>
    public static Module<PageText, PageBody> RenderMarkdown { get; } = new("render-markdown", 1, (document, reads) =>
        reads.Result(PageBodies.Rule, document.Id) is { } body ? Outcome.Of(body) : Outcome.Failed<PageBody>());

    /// <summary>PostProcess: everything that the layout shows is gathered.</summary>
    public static Module<PageBody, PageModel> Compose(string layout, KindModel? kind = null) => new($"compose-{layout}", 1, (document, reads) =>
    {
        if (PageBodies.TextOf(document.Id, reads).Value is not { } page || PageSurroundings.Of(page.Variant, page.Output, reads) is not { } site)
            return Outcome.Failed<PageModel>();
        var (problems, values, files) = (new DiagnosticBag(), new Values(page.Variant, site.Words), document.Content.Files);
        var addition = kind is null ? KindAddition.None : kind(page, site, values, reads, problems);
        var globals = new PageGlobals(new(page, document.Content), site, values, reads, problems) { Data = addition?.Data ?? [] }.Build();
        if (addition is null)
            return problems.Conclude<PageModel>(null);
        foreach (var (name, value) in addition.Globals)
            globals[name] = value;
        return problems.Conclude(new PageModel(
            page, layout, globals, files with { Published = [.. files.Published, .. addition.Published], Read = [.. files.Read, .. addition.Read] },
            [.. document.Content.Beside, .. addition.Beside]));
    });

    /// <summary>Output: the layout makes the bytes.</summary>
    public static Module<PageModel, RenderedPage> RenderLayout { get; } = new("render-layout", 1, (document, reads) =>
    {
        var model = document.Content;
        if (reads.Result(ThemeTemplates.Rule, ThemeTemplates.All) is not { } templates || reads.Result(ThemeRules.Words, model.Page.Variant.Key()) is not { } words
            || reads.Result(PageRules.Scope, "") is not { } scope || scope.Map(model.Page.Output) is not { } path)
            return Outcome.Failed<RenderedPage>();
        if (PageSurroundings.Of(model.Page.Variant, model.Page.Output, reads) is not { } site)
            return Outcome.Failed<RenderedPage>();
        var charts = new TemplateCharts(model.Page, site, templates, reads);
        var (editions, offered) = (PageCopies.EditionsOf(model.Page, reads), PageCopies.OfferedOn(model.Page, reads));
        // First as it is printed: without the papers, of which the page of the web tells.
        var printed = editions.IsEmpty || offered.IsEmpty ? null : Lay(new TemplateCharts(model.Page, site, templates, reads)).Value;
        model.Offer(PaperValues.Of(offered, site, new(model.Page.Variant, site.Words)));
        var rendered = Lay(charts);
        var files = model.Files with { Read = [.. model.Files.Read, .. charts.Read] };
        return new(
            rendered.Value is { } html
                ? new RenderedPage(
                    new(path, html.Utf8, model.Page.Source), files,
                    [.. from file in model.Beside.Concat(charts.Charts.Select(chart => chart.Numbers)) let to = scope.Map(file.Path) where to is not null select new SiteFile(to.Value, file.Bytes, model.Page.Source)])
                {
                    Copy = editions.IsEmpty ? null : PageCopies.Of(model.Page, editions, new(path, PrintedPictures.Alone((printed ?? html).Utf8), model.Page.Source), site),
                }
                : null,
            [.. rendered.Diagnostics, .. charts.Warnings]);

        Outcome<RenderedText> Lay(TemplateCharts drawn) =>
            templates.Layout(model.Layout, model.Globals, words, ("chart", drawn.Draw), ("style_sheets", PageStyles.Of(site, reads)));
    }) { Codec = PageCodecs.Page };
}
