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
internal sealed class PageGlobals
{
    private readonly DiagnosticBag _problems;
    private readonly PageText _page;
    private readonly Lazy<Value> _variants;

    /// <summary>Of a page with its rendered text; what there is to report goes to the bag.</summary>
    public PageGlobals(WrittenPage written, PageSurroundings site, Values values, Reads reads, DiagnosticBag problems)
    {
        (Written, Site, Values, Reads, _problems) = (written, site, values, reads, problems);
        (_page, _variants) = (written.Text, new(VariantLinks));
    }

    /// <summary>JSON-LD that the kind of the page adds.</summary>
    public ImmutableArray<string> Data { get; init; } = [];

    private WrittenPage Written { get; }

    private PageSurroundings Site { get; }

    private Values Values { get; }

    private Reads Reads { get; }

    private Variant Variant => _page.Variant;

    private PageMatter Matter => _page.Text.Head.Page;

    /// <summary>The members of <c>page</c>.</summary>
    private static readonly LazyMembers<PageGlobals> Members = new(
        ("kind", of => SiteGlobals.KindName(of._page.Text.Path.Kind)),
        ("title", of => of.Matter.Title),
        ("title_html", of => Values.Phrased(of.Matter.Title, of.TextVariant)),
        ("menu_title", of => of._page.Text.MenuTitle),
        ("summary", of => of.Matter.Summary),
        ("summary_html", of => Values.Phrased(of.Matter.Summary, of.TextVariant)),
        ("list_part", of => of._page.Part > 1 ? of._page.Part : Value.Null),
        ("url", of => of.Site.Links.To(of._page.Output)),
        ("canonical", of => of.Canonical()),
        ("address", of => Uri.UnescapeDataString(of.Canonical())),
        ("noindex", of => of.Matter.IsHiddenFromSearch || of._page.IsFallback),
        ("accent", of => of.Matter.Accent ?? of.MicrositeAccent),
        ("lang", of => of.TextVariant.Language()),
        ("breadcrumbs", of => of.Breadcrumbs()),
        ("variants", of => of._variants.Value),
        ("fallback_notice", of => of._page.IsFallback ? of.Values.Words.Say("fallback_notice.text") : Value.Null),
        ("draft_notice", of => PageRules.IsOut(of.Matter.IsDraft, of.Matter.Published, of.Reads) ? Value.Null : of.Values.Words.Say("draft_notice.text")),
        ("published", of => of.Values.Date(of.Matter.Published)),
        ("updated", of => of.Values.Date(of.Matter.Updated)),
        ("reviewed", of => of.Values.Date(of.Matter.Reviewed)),
        ("next_review", of => of.Values.Date(of.Matter.NextReview)),
        ("expires", of => of.Values.Date(of.Matter.Expires)),
        ("as_of", of => of.Values.Date(of.Matter.AsOf)),
        ("survey", of => of.Survey()),
        ("review_due", of => of.IsReviewDue()),
        ("status", of => of.Values.Status(of.Matter.Status)),
        ("audience", of => of.Values.Audiences(of.Matter.Audiences)),
        ("items", of => of.Items()),
        ("tags", of => of.Tags()),
        ("owner", of => of.Matter.Owner),
        ("sources", of => of.Sources()),
        ("contact", of => of.Contact()),
        ("contents", of => of.Contents()),
        ("content", of => Value.OwnedMarkup(of.Written.Body.Html)),
        ("json_ld", of => Value.Json(JsonLd.Join([BreadcrumbData.Write(of.Trail()), .. of.Data]))),
        ("minutes", of => of._page.Text.Head.Kind is GuideMatter { Minutes: { } minutes } ? minutes : Value.Null),
        ("reviewer", of => of._page.Text.Head.Kind is GuideMatter guide ? guide.Reviewer : Value.Null),
        ("part", of => of._page.Text.Head.Kind is SeminarPageMatter { Part: { } part } ? part.ToString().ToLowerInvariant() : Value.Null),
        ("papers", _ => Value.Of(Array.Empty<Value>())));

    /// <summary>What the author is told of whether a template shows it or not.</summary>
    private static readonly ImmutableArray<string> Reported = ["review_due", "items", "sources", "contact"];

    /// <summary>The globals of a page. What there is to report is reported now; what is only shown is made when it is shown.</summary>
    public TemplateObject Build()
    {
        var page = new LazyObject<PageGlobals>(Members, this);
        foreach (var name in Reported)
            page.TryGet(name, out _);
        return new(12)
        {
            ["lang"] = Variant.Language(),
            ["variant"] = Variant.Key(),
            ["dir"] = "ltr",
            ["site"] = new SiteGlobals(Site, Values, Reads, _variants, _page.Original).Build(),
            ["page"] = Value.Of(page),
        };
    }

    private string Canonical() => Site.Links.Scope.Address(PageAddress.OutputOf(_page.Original, _page.IsFallback ? Variant.Japanese : Variant, _page.Part));

    private Value Sources() => Values.Sources(SourceRules.Resolved(Matter.Sources, Reads, _problems));

    private Value Contact() => Matter.Contact is null ? Value.Null : Values.Contact(Site.Contact(Matter.Contact, _problems));

    /// <summary>The variant of the words on the page: that of the original on a page that has not been translated.</summary>
    private Variant TextVariant => _page.Text.Path.Variant;

    /// <summary>The parts of a microsite have the colours of its home.</summary>
    private string? MicrositeAccent => _page.Text.Path.Kind == PageKind.SeminarPage
        ? Site.Pages.Card(_page.Original.Folder / "index.md", Variant)?.Accent
        : null;

    /// <summary>Whether somebody should have checked the page by now. Readers are told, and so is the author.</summary>
    private bool IsReviewDue()
    {
        if (Matter.NextReview is not { } due || !Reads.HasCome(due.AddDays(1)))
            return false;
        if (!_page.IsFallback)
            _problems.AddRange(Matter.ProblemsOn(due.AddDays(1)));
        return true;
    }

    private Value Items() => Value.Of(Matter.Items.Select(code => Site.Item(code, _problems)).OfType<TaxonomyItem>().Select(item => (Value)new TemplateObject(3)
    {
        ["code"] = item.Code,
        ["name"] = Values.Text(item.Name),
        ["url"] = item.Page is null ? item.Url : Site.PageUrl(item.Page, Variant, _problems),
    }).ToArray());

    /// <summary>A variant has the tags of its original.</summary>
    private Value Tags()
    {
        var tags = TextVariant == Variant.Japanese ? Matter.Tags : Site.Pages.Card(_page.Original, Variant.Japanese)?.Tags ?? [];
        return Value.Of(tags.DistinctBy(tag => tag.Slug).Select(tag => (Value)new TemplateObject(2)
        {
            ["text"] = tag.Text,
            ["url"] = TagModel.Url(tag.Slug, Site, Values),
        }).ToArray());
    }

    private Value Breadcrumbs()
    {
        var steps = Ancestors().Select(above => (Value)new TemplateObject(2)
        {
            ["title"] = above.Original == PageAddress.Home ? Values.Words.Say("breadcrumbs.home") : above.MenuTitle,
            ["url"] = Site.Links.To(PageAddress.OutputOf(above.Original, Variant)),
        });
        return Value.Of([.. steps, new TemplateObject(2) { ["title"] = _page.Text.MenuTitle, ["url"] = Value.Null }]);
    }

    private ImmutableArray<(string Name, string Address)> Trail() =>
    [
        .. Ancestors().Select(step => (step.MenuTitle, Site.Links.Scope.Address(PageAddress.OutputOf(step.Original, Variant)))),
        (_page.Text.MenuTitle, Site.Links.Scope.Address(_page.Output)),
    ];

    /// <summary>The pages above, home first.</summary>
    private Stack<(RelativePath Original, string MenuTitle)> Ancestors()
    {
        var above = new Stack<(RelativePath Original, string MenuTitle)>();
        for (var at = Site.Pages.Parent(_page.Original); at is { } path; at = Site.Pages.Parent(path))
        {
            if (Site.Pages.Card(path, Variant) is { } card)
                above.Push((path, card.MenuTitle));
        }

        return above;
    }

    private bool IsOffered(Variant variant) => _page.OfferedIn is not { } offered || offered.Contains(variant);

    private Value VariantLinks() => Value.Of(Site.Settings.Variants.Select(variant => (Value)new TemplateObject(6)
    {
        ["key"] = variant.Key(),
        ["label"] = Values.Words.Say($"variant.{variant.Key()}"),
        ["lang"] = variant.Language(),
        ["url"] = Site.Links.To(IsOffered(variant) ? PageAddress.OutputOf(_page.Original, variant, _page.Part) : PageAddress.OutputOf(_page.StandIn!.Value, variant)),
        ["current"] = variant == Variant,
        ["fallback"] = !IsOffered(variant) || (!_page.IsGenerated && Site.Pages.Own(_page.Original, variant) is null),
    }));

    /// <summary>How the survey was made; what nobody published is null, and the theme says so.</summary>
    private Value Survey() => Matter.Survey is not { } survey ? Value.Null : new TemplateObject
    {
        ["name"] = survey.Name,
        ["purpose"] = survey.Purpose,
        ["asked"] = survey.Asked,
        ["method"] = survey.Method,
        ["period"] = survey.Period,
        ["as_of"] = Values.Date(survey.AsOf),
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
        foreach (var entry in Written.Body.Contents.Where(entry => !entry.IsHidden))
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

    private static TemplateObject Entry(ContentsEntry entry) => new(3)
    {
        ["title_html"] = Value.Markup(entry.TitleHtml),
        ["url"] = $"#{Uri.EscapeDataString(entry.Id)}",
    };
}
