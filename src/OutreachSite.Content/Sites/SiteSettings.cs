namespace OutreachSite.Content.Sites;

/// <summary>What site.yml says: the file that marks the root of a site.</summary>
public sealed record SiteSettings
{
    /// <summary>The name of the site.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>A second line below the name.</summary>
    public LocalizedText? Subtitle { get; init; }

    /// <summary>One or two sentences for search engines.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>Where the site will be, with a slash at the end: for canonical addresses, the sitemap, the feed and the 404 page.</summary>
    public required Uri Base { get; init; }

    /// <summary>Who is responsible.</summary>
    public required Publisher Publisher { get; init; }

    /// <summary>The variants of the site, the original first.</summary>
    public required ImmutableArray<Variant> Variants { get; init; }

    /// <summary>The folder of the theme in <c>themes/</c>.</summary>
    public required string Theme { get; init; }

    /// <summary>The colour family of the site.</summary>
    public required string Accent { get; init; }

    /// <summary>The municipality's code: seeds the street picture. Null when none is given.</summary>
    public string? Skyline { get; init; }

    /// <summary>A band on top of every page: that this is a sample. Null for a real site.</summary>
    public LocalizedText? Sample { get; init; }

    /// <summary>The picture that social networks show beside links to the site, by its path from the content folder; null for none.</summary>
    public Written? SocialCard { get; init; }

    /// <summary>The main navigation.</summary>
    public ImmutableArray<NavigationEntry> Navigation { get; init; } = [];

    /// <summary>The links of the footer.</summary>
    public ImmutableArray<NavigationEntry> Footer { get; init; } = [];

    /// <summary>How old the rows of registers may become.</summary>
    public RegisterAges Registers { get; init; } = new();

    /// <summary>How large pictures may be, beside what no site may exceed.</summary>
    public PictureBounds Pictures { get; init; } = new();

    /// <summary>False for a site that publishes no PDF files of its pages.</summary>
    public bool HasPapers { get; init; } = true;

    /// <summary>The places of the values by key, for problems that are found later.</summary>
    public required ImmutableDictionary<string, Location> Places { get; init; }
}

/// <summary>After what time a row of a register is due for confirmation, old, and left out.</summary>
/// <param name="DueAfter">Months from one confirmation to the next.</param>
/// <param name="StaleAfter">Months after which a page says that nobody confirmed the row.</param>
/// <param name="HiddenAfter">Months after which pages leave the row out; null for never.</param>
/// <param name="VacancyDays">Days after which a vacancy is no news any more and is left out.</param>
public sealed record RegisterAges(int DueAfter = 12, int StaleAfter = 18, int? HiddenAfter = null, int VacancyDays = 30);

/// <summary>The most that a site takes of one picture file, as its author saved it; null for what every site takes.</summary>
/// <param name="Bytes">Of the file.</param>
/// <param name="Pixels">Width times height.</param>
public sealed record PictureBounds(int? Bytes = null, int? Pixels = null)
{
    /// <summary>Numbers below these are slips of the pen: no picture would fit.</summary>
    public const int LeastBytes = 10_000, LeastPixels = 10_000;

    /// <summary>What every site takes: 64 MB, and a hundred million pixels.</summary>
    public const int MostBytes = 64 * 1024 * 1024, MostPixels = 100_000_000;
}

/// <summary>Who publishes the site.</summary>
/// <param name="Contact">The id of the contact for the whole site; null when none is given.</param>
public sealed record Publisher(LocalizedText Name, LocalizedText? Department, Written? Contact);

/// <summary>A link to a page, named by its source path from the content root.</summary>
public sealed record NavigationEntry(LocalizedText Label, Written Page);
