namespace OutreachSite.Content.FrontMatter;

/// <summary>For whom a page is written.</summary>
public enum Audience
{
    /// <summary>住民.</summary>
    Resident,

    /// <summary>Doctors, nurses, care managers and other people at work.</summary>
    Professional,

    /// <summary>Town and prefecture offices.</summary>
    Administration,
}

/// <summary>How firm the content of a page is.</summary>
public enum PageStatus
{
    /// <summary>案.</summary>
    Draft,

    /// <summary>速報.</summary>
    Preliminary,

    /// <summary>確定.</summary>
    Final,
}

/// <summary>What every page says about itself.</summary>
public sealed record PageMatter
{
    /// <summary>The heading of the page.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences for lists, search results and the top of the page.</summary>
    public required string Summary { get; init; }

    /// <summary>The first day on which the page may be seen.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>The day of the last change; the day of publication unless written.</summary>
    public required DateOnly Updated { get; init; }

    /// <summary>The day on which somebody last checked that the content is right.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>The day on which it should be checked again.</summary>
    public DateOnly? NextReview { get; init; }

    /// <summary>The last day on which the page may be seen.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>True while the page must not be published.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The department or person that answers for the page.</summary>
    public string? Owner { get; init; }

    /// <summary>The id of a contact in contacts.yml.</summary>
    public Written? Contact { get; init; }

    /// <summary>For whom it is written; empty when it says nothing.</summary>
    public ImmutableArray<Audience> Audiences { get; init; } = [];

    /// <summary>Codes of the item taxonomy, such as ア.</summary>
    public ImmutableArray<Written> Items { get; init; } = [];

    /// <summary>What the page is about, in the author's words: each has a list of its pages.</summary>
    public ImmutableArray<TagName> Tags { get; init; } = [];

    /// <summary>How firm the content is; null when that is no question.</summary>
    public PageStatus? Status { get; init; }

    /// <summary>Where the facts come from.</summary>
    public ImmutableArray<CitedSource> Sources { get; init; } = [];

    /// <summary>The time for which the numbers hold.</summary>
    public CitedDate? AsOf { get; init; }

    /// <summary>How the survey was made whose results the page shows; null for other pages.</summary>
    public SurveyMethod? Survey { get; init; }

    /// <summary>Its place in the list of its section: small numbers first.</summary>
    public int Order { get; init; } = 1000;

    /// <summary>A short title for menus and the breadcrumb; null when the title is short enough.</summary>
    public string? MenuTitle { get; init; }

    /// <summary>The colour family of the page; null for that of the site.</summary>
    public string? Accent { get; init; }

    /// <summary>True when search engines should leave the page out.</summary>
    public bool IsHiddenFromSearch { get; init; }

    /// <summary>On which papers the page is printed, beside the web.</summary>
    public ImmutableArray<PaperEdition> Print { get; init; } = [];

    /// <summary>How the lines of its booklet run; null when it says nothing.</summary>
    public PaperWriting? Writing { get; init; }

    /// <summary>The places of the values by key, for problems that are found later.</summary>
    public required KeyPlaces Places { get; init; }

    /// <summary>True when the page may be seen on a day: no draft, published, not expired.</summary>
    public bool IsPublishedOn(DateOnly today) => !IsDraft && Published <= today && (Expires is not { } last || today <= last);

    /// <summary>True when the page should have been checked again before this day.</summary>
    public bool IsReviewDue(DateOnly today) => NextReview < today;

    /// <summary>What a day makes of the page: the review that is overdue.</summary>
    public ImmutableArray<Diagnostic> ProblemsOn(DateOnly today) =>
        IsReviewDue(today) && NextReview is { } due
            ? [ContentDiagnostics.ReviewOverdue(Places.Of("next-review"), Dates.DateText.Iso(due))]
            : [];
}
