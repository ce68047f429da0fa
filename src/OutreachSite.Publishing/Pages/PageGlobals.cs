using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Markdown;
using OutreachSite.Content.Sites;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Feeds;
using OutreachSite.Publishing.Pages.Tags;
using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Sites;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages;

/// <summary>What the templates of every page can see: <c>lang</c>, <c>variant</c>, <c>dir</c>, <c>site</c>, <c>page</c>. docs/theming.md lists the members.</summary>
internal sealed class PageGlobals(WrittenPage written, PageSurroundings site, Values values, Reads reads, DiagnosticBag problems)
{
    private readonly PageText _page = written.Text;

    /// <summary>JSON-LD that the kind of the page adds.</summary>
    public ImmutableArray<string> Data { get; init; } = [];

    private Variant Variant => _page.Variant;

    private PageMatter Matter => _page.Text.Head.Page;

    /// <summary>The globals of a page. What there is to report is reported now; what is only shown is made when it is shown.</summary>
    public TemplateObject Build()
    {
        var variants = new Lazy<Value>(VariantLinks);
        return new()
        {
            ["lang"] = Variant.Language(),
            ["variant"] = Variant.Key(),
            ["dir"] = "ltr",
            ["site"] = Value.Of(SiteGlobals.Build(site, values, reads, variants, _page.Original)),
            ["page"] = Value.Of(Page(variants)),
        };
    }

    private LazyObject Page(Lazy<Value> variants)
    {
        var page = new LazyObject(48)
        {
            { "kind", SiteGlobals.KindName(_page.Text.Path.Kind) },
            { "title", Matter.Title },
            { "title_html", () => Values.Phrased(Matter.Title, TextVariant) },
            { "menu_title", _page.Text.MenuTitle },
            { "summary", Matter.Summary },
            { "summary_html", () => Values.Phrased(Matter.Summary, TextVariant) },
            { "list_part", _page.Part > 1 ? _page.Part : Value.Null },
            { "url", () => site.Links.To(_page.Output) },
            { "canonical", () => Canonical() },
            { "address", () => Uri.UnescapeDataString(Canonical()) },
            { "noindex", Matter.IsHiddenFromSearch || _page.IsFallback },
            { "accent", () => Matter.Accent ?? MicrositeAccent },
            { "lang", TextVariant.Language() },
            { "breadcrumbs", Breadcrumbs },
            { "variants", () => variants.Value },
            { "fallback_notice", () => _page.IsFallback ? values.Words.Say("fallback_notice.text") : Value.Null },
            { "draft_notice", () => PageRules.IsOut(Matter.IsDraft, Matter.Published, reads) ? Value.Null : values.Words.Say("draft_notice.text") },
            { "published", () => values.Date(Matter.Published) },
            { "updated", () => values.Date(Matter.Updated) },
            { "reviewed", () => values.Date(Matter.Reviewed) },
            { "next_review", () => values.Date(Matter.NextReview) },
            { "expires", () => values.Date(Matter.Expires) },
            { "as_of", () => values.Date(Matter.AsOf) },
            { "survey", Survey },
            { "review_due", IsReviewDue() },
            { "status", () => values.Status(Matter.Status) },
            { "audience", () => values.Audiences(Matter.Audiences) },
            { "items", Items() },
            { "tags", Tags },
            { "owner", Matter.Owner },
            { "sources", Sources() },
            { "contact", Contact() },
            { "contents", Contents },
            { "content", () => Value.OwnedMarkup(written.Body.Html) },
            { "json_ld", () => Value.Json(JsonLd.Join([BreadcrumbData.Write(Trail()), .. Data])) },
            { "minutes", Value.Null },
            { "reviewer", Value.Null },
            { "part", Value.Null },
            { "papers", Value.Of(Array.Empty<Value>()) },
        };
        AddKind(page);
        return page;
    }

    private string Canonical() => site.Links.Scope.Address(PageAddress.OutputOf(_page.Original, _page.IsFallback ? Variant.Japanese : Variant, _page.Part));

    private Value Sources() => values.Sources(SourceRules.Resolved(Matter.Sources, reads, problems));

    private Value Contact() => Matter.Contact is null ? Value.Null : values.Contact(site.Contact(Matter.Contact, problems));

    /// <summary>The variant of the words on the page: that of the original on a page that has not been translated.</summary>
    private Variant TextVariant => _page.Text.Path.Variant;

    /// <summary>The parts of a microsite have the colours of its home.</summary>
    private string? MicrositeAccent => _page.Text.Path.Kind == PageKind.SeminarPage
        ? site.Pages.Card(_page.Original.Folder / "index.md", Variant)?.Accent
        : null;

    private void AddKind(LazyObject page)
    {
        switch (_page.Text.Head.Kind)
        {
            case GuideMatter guide:
                page["minutes"] = guide.Minutes is { } minutes ? minutes : Value.Null;
                page["reviewer"] = guide.Reviewer;
                break;
            case SeminarPageMatter { Part: { } part }:
                page["part"] = part.ToString().ToLowerInvariant();
                break;
        }
    }

    /// <summary>Whether somebody should have checked the page by now. Readers are told, and so is the author.</summary>
    private bool IsReviewDue()
    {
        if (Matter.NextReview is not { } due || !reads.HasCome(due.AddDays(1)))
            return false;
        if (!_page.IsFallback)
            problems.AddRange(Matter.ProblemsOn(due.AddDays(1)));
        return true;
    }

    private Value Items() => Value.Of(Matter.Items.Select(code => site.Item(code, problems)).OfType<TaxonomyItem>().Select(item => (Value)new TemplateObject
    {
        ["code"] = item.Code,
        ["name"] = values.Text(item.Name),
        ["url"] = item.Page is null ? item.Url : site.PageUrl(item.Page, Variant, problems),
    }).ToArray());

    /// <summary>A variant has the tags of its original.</summary>
    private Value Tags()
    {
        var tags = TextVariant == Variant.Japanese ? Matter.Tags : site.Pages.Card(_page.Original, Variant.Japanese)?.Tags ?? [];
        return Value.Of(tags.DistinctBy(tag => tag.Slug).Select(tag => (Value)new TemplateObject(2)
        {
            ["text"] = tag.Text,
            ["url"] = TagModel.Url(tag.Slug, site, values),
        }).ToArray());
    }

    private Value Breadcrumbs()
    {
        var steps = Ancestors().Select(above => (Value)new TemplateObject
        {
            ["title"] = above.Original == PageAddress.Home ? values.Words.Say("breadcrumbs.home") : above.MenuTitle,
            ["url"] = site.Links.To(PageAddress.OutputOf(above.Original, Variant)),
        });
        return Value.Of([.. steps, new TemplateObject { ["title"] = _page.Text.MenuTitle, ["url"] = Value.Null }]);
    }

    private ImmutableArray<(string Name, string Address)> Trail() =>
    [
        .. Ancestors().Select(step => (step.MenuTitle, site.Links.Scope.Address(PageAddress.OutputOf(step.Original, Variant)))),
        (_page.Text.MenuTitle, site.Links.Scope.Address(_page.Output)),
    ];

    /// <summary>The pages above, home first.</summary>
    private Stack<(RelativePath Original, string MenuTitle)> Ancestors()
    {
        var above = new Stack<(RelativePath Original, string MenuTitle)>();
        for (var at = site.Pages.Parent(_page.Original); at is { } path; at = site.Pages.Parent(path))
        {
            if (site.Pages.Card(path, Variant) is { } card)
                above.Push((path, card.MenuTitle));
        }

        return above;
    }

    private bool IsOffered(Variant variant) => _page.OfferedIn is not { } offered || offered.Contains(variant);

    private Value VariantLinks() => Value.Of(site.Settings.Variants.Select(variant => (Value)new TemplateObject
    {
        ["key"] = variant.Key(),
        ["label"] = values.Words.Say($"variant.{variant.Key()}"),
        ["lang"] = variant.Language(),
        ["url"] = site.Links.To(IsOffered(variant) ? PageAddress.OutputOf(_page.Original, variant, _page.Part) : PageAddress.OutputOf(_page.StandIn!.Value, variant)),
        ["current"] = variant == Variant,
        ["fallback"] = !IsOffered(variant) || (!_page.IsGenerated && site.Pages.Own(_page.Original, variant) is null),
    }));

    /// <summary>How the survey was made; what nobody published is null, and the theme says so.</summary>
    private Value Survey() => Matter.Survey is not { } survey ? Value.Null : new TemplateObject
    {
        ["name"] = survey.Name,
        ["purpose"] = survey.Purpose,
        ["asked"] = survey.Asked,
        ["method"] = survey.Method,
        ["period"] = survey.Period,
        ["as_of"] = values.Date(survey.AsOf),
        ["sent"] = Grouped(survey.Sent),
        ["returned"] = Grouped(survey.Returned),
        ["rate"] = survey is { Sent: { } sent, Returned: { } returned } && Surveys.Statistics.ResponseRate.Of(returned, sent) is { } rate
            ? rate.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture) : Value.Null,
        ["base"] = survey.Base,
        ["notes"] = Value.Of(survey.Notes.Select(note => (Value)note).ToArray()),
    };

    private static Value Grouped(int? count) => count is { } known ? Numbers.NumberText.Grouped(known) : Value.Null;

    /// <summary>Second-level headings, each with the third-level ones below it.</summary>
    private Value Contents()
    {
        var sections = new List<TemplateObject>();
        var children = new List<List<Value>>();
        foreach (var entry in written.Body.Contents.Where(entry => !entry.IsHidden))
        {
            if (entry.Level == 2)
            {
                sections.Add(Entry(entry));
                children.Add([]);
            }
            else if (entry.Level == 3 && children.Count > 0)
            {
                var child = Entry(entry);
                child["children"] = Value.Of(Array.Empty<Value>());
                children[^1].Add(child);
            }
        }

        foreach (var (section, below) in sections.Zip(children))
            section["children"] = Value.Of(below);
        return Value.Of(sections.Select(section => (Value)section).ToArray());
    }

    private static TemplateObject Entry(ContentsEntry entry) => new()
    {
        ["title_html"] = Value.Markup(entry.TitleHtml),
        ["url"] = $"#{Uri.EscapeDataString(entry.Id)}",
    };
}
