using OutreachSite.Content;
using OutreachSite.Content.Markdown;
using OutreachSite.Pipelines;
using OutreachSite.Publishing.Papers;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Sites;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages;

/// <summary>A page in one variant, with the text that it shows.</summary>
/// <param name="Original">Its original's path below the content folder: what the page is known by.</param>
/// <param name="Variant">The variant for whose readers it is.</param>
/// <param name="Text">The text in that variant; the original's where there is none.</param>
internal sealed record PageText(RelativePath Original, Variant Variant, PageFacts Text)
{
    /// <summary>True when the text is the original's because this variant has not been written.</summary>
    public bool IsFallback => Text.Path.Variant != Variant;

    /// <summary>Which part of a long list it is; 1 for whole pages.</summary>
    public int Part { get; init; } = 1;

    /// <summary>True for a list that no file stands for.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>Of a page that no file stands for: the variants in which there is one; null for all.</summary>
    public ImmutableArray<Variant>? OfferedIn { get; init; }

    /// <summary>The page to which readers of the other variants are led.</summary>
    public RelativePath? StandIn { get; init; }

    /// <summary>The file in the output of the portal.</summary>
    public RelativePath Output => PageAddress.OutputOf(Original, Variant, Part);

    /// <summary>The file that an author would mend.</summary>
    public RelativePath Source => SiteFolders.InContent(IsGenerated ? "site.yml" : Text.Path.Source.Value);

    /// <summary>The place of a key of its front matter, or of the file.</summary>
    public Location Where(string key) => Text.Head.Page.Places.Of(key, Location.Of(Source));
}

/// <summary>Which files a page uses, by their path below the content folder.</summary>
/// <param name="Published">Readers can open these: pictures, attachments, materials.</param>
/// <param name="Read">The page was made from these: the numbers of its charts.</param>
internal sealed record PageFiles(ImmutableArray<RelativePath> Published, ImmutableArray<RelativePath> Read)
{
    /// <summary>The pictures among the published files that stand on the page, and are not only linked to.</summary>
    public ImmutableArray<RelativePath> Shown { get; init; } = [];
}

/// <summary>A link to a place on a page: whether the place is there is known when that page has been rendered.</summary>
/// <param name="Target">The document that was linked to.</param>
/// <param name="Anchor">The place.</param>
/// <param name="Where">What to mend when it is not there.</param>
internal sealed record PlaceLink(DocumentId Target, string Anchor, Location Where);

/// <summary>What a page has to do with places, in its order.</summary>
/// <param name="Anchors">Those on it that links can name.</param>
/// <param name="Links">Its links to places, on other pages or on itself.</param>
internal sealed record PagePlaces(ImmutableArray<string> Anchors, ImmutableArray<PlaceLink> Links);

/// <summary>The rendered text of a page, as the UTF-8 that is stored and published.</summary>
internal sealed record PageBody(byte[] Html, ImmutableArray<ContentsEntry> Contents, PageFiles Files, ImmutableArray<PlaceLink> Places)
{
    /// <summary>What is published with the page.</summary>
    public ImmutableArray<BesideFile> Beside { get; init; } = [];
}

/// <summary>A page with its rendered text.</summary>
internal sealed record WrittenPage(PageText Text, PageBody Body);

/// <summary>What a kind of page adds to the model of every page.</summary>
/// <param name="Globals">By their names in templates.</param>
/// <param name="Published">Further files that readers can open.</param>
internal sealed record KindAddition(TemplateObject Globals, ImmutableArray<RelativePath> Published)
{
    /// <summary>Nothing.</summary>
    public static KindAddition None { get; } = new([], []);

    /// <summary>Further files from which the page was made.</summary>
    public ImmutableArray<RelativePath> Read { get; init; } = [];

    /// <summary>JSON-LD besides the way to the page.</summary>
    public ImmutableArray<string> Data { get; init; } = [];

    /// <summary>Further files that are made, and published with the page.</summary>
    public ImmutableArray<BesideFile> Beside { get; init; } = [];
}

/// <summary>A page as its layout gets it.</summary>
/// <param name="Layout">The name of the layout.</param>
/// <param name="Globals">What templates can see.</param>
/// <param name="Beside">What is published with the page.</param>
internal sealed record PageModel(PageText Page, string Layout, TemplateObject Globals, PageFiles Files, ImmutableArray<BesideFile> Beside)
{
    /// <summary>Sets the papers of the page, which are not known while it is rendered for the printer.</summary>
    public void Offer(Value papers)
    {
        if (Globals["page"].TryGetObject(out var page) && page is LazyObject<PageGlobals> members)
            members["papers"] = papers;
    }
}

/// <summary>A page as it is published.</summary>
/// <param name="Beside">What is published with it.</param>
internal sealed record RenderedPage(SiteFile File, PageFiles Files, ImmutableArray<SiteFile> Beside)
{
    /// <summary>What goes to the printer; null for pages that are not wanted on paper.</summary>
    public PageCopy? Copy { get; init; }
}
