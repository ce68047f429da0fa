using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Charting;
using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Themes;
using OutreachSite.Registers;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers;

/// <summary>Where a page of a register is asked about: the page, the host below which it lies, and what may be read.</summary>
internal sealed record RegisterPlace(RelativePath Page, RegisterHost Host, Reads Reads)
{
    /// <summary>True for the page that an author wrote.</summary>
    public bool IsHost => Page == Host.Page;

    /// <summary>The names below the host's folder, without index.md: <c>["area", "minato"]</c>; empty for the host.</summary>
    public ImmutableArray<string> Below => IsHost ? [] : [.. Page.Segments.Skip(Host.Folder.Segments.Length).SkipLast(1)];

    /// <summary>A page below the host.</summary>
    public RelativePath To(params ReadOnlySpan<string> names)
    {
        var folder = Host.Folder;
        foreach (var name in names)
            folder = folder.Below(name);
        return folder.Below("index.md");
    }
}

/// <summary>What a generated page says about itself.</summary>
/// <param name="Updated">Null for the day of the host.</param>
internal sealed record RegisterHeading(string Title, string Summary, DateOnly? Updated = null)
{
    /// <summary>The short title for breadcrumbs; null for the title.</summary>
    public string? Menu { get; init; }

    /// <summary>For whom.</summary>
    public ImmutableArray<Audience> Audiences { get; init; } = [];

    /// <summary>True when search engines should leave the page out.</summary>
    public bool IsHiddenFromSearch { get; init; }

    /// <summary>The items of the programme that the page is about.</summary>
    public ImmutableArray<Written> Items { get; init; } = [];

    /// <summary>True when the sources, the day, the contact and the owner of the host are those of this page too.</summary>
    public bool IsPartOfHost { get; init; }
}

/// <summary>Everything that the model of a page of a register is made from.</summary>
internal sealed record RegisterPage(PageText Text, RegisterPlace Place, PageSurroundings Site, Values Values, Reads Reads, DiagnosticBag Problems)
{
    /// <summary>The variant of the reader.</summary>
    public Variant Variant => Values.Variant;

    /// <summary>The words of the theme.</summary>
    public Words Words => Values.Words;

    /// <summary>Draws the charts of the page, and keeps the files of their numbers.</summary>
    public ModelCharts Charts { get; } = new(Values.Variant, Site.Links, Problems);

    /// <summary>Files beside the content that readers can open from here.</summary>
    public List<RelativePath> Published { get; } = [];

    /// <summary>A link to a page.</summary>
    public string Link(RelativePath page, string? anchor = null) => Site.Links.To(Sites.PageAddress.OutputOf(page, Variant), anchor);
}

/// <summary>
/// One form of page that registers of a kind make: its layout, which pages there are, what they are called, and what their layout shows.
/// A kind of register has a few of them in <see cref="RegisterForms"/>.
/// </summary>
/// <param name="Kind">The key of the kind of register.</param>
/// <param name="Layout">The name of the layout in the theme.</param>
internal sealed record RegisterForm(string Kind, string Layout)
{
    /// <summary>The pages below a host, or the host itself, each with the number of entries in its list (0 for no list).</summary>
    public required Func<RegisterPlace, IEnumerable<(RelativePath Page, int Entries)>> Pages { get; init; }

    /// <summary>How many entries a list shows on a page.</summary>
    public int PartSize { get; init; } = ListPart.Size;

    /// <summary>What a page without a file says about itself; null when it is no page of this form.</summary>
    public Func<RegisterPlace, Words, RegisterHeading?> Heading { get; init; } = (_, _) => null;

    /// <summary>What the layout shows, by the name of the global.</summary>
    public required Func<RegisterPage, TemplateObject?> Model { get; init; }

    /// <summary>JSON-LD of the page.</summary>
    public Func<RegisterPage, ImmutableArray<string>> Data { get; init; } = _ => [];

    /// <summary>What is given out as open data, where that is more than the rows of the table; null for these.</summary>
    public Func<RegisterHost, Reads, IEnumerable<RegisterRow>?> OpenRows { get; init; } = (_, _) => null;

    /// <summary>True when pages lie below the host, so that it must be an index.md.</summary>
    public bool HasFolder { get; init; }
}
