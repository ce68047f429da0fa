namespace OutreachSite.Publishing.Publish;

/// <summary>What may be asked of a publishing.</summary>
public sealed record PublishOptions
{
    /// <summary>Fewer pages than this may always go.</summary>
    public const int AlwaysAllowedToGo = 10;

    /// <summary>What is asked for when nothing is said.</summary>
    public static PublishOptions Default { get; } = new();

    /// <summary>True when any number of pages may leave the site.</summary>
    public bool AllowsShrinking { get; init; }

    /// <summary>The share of the pages that may leave the site in one publishing, from 0 to 1.</summary>
    public double MostToGo { get; init; } = 0.3;

    /// <summary>True when so many of the pages that are published now may go.</summary>
    public bool Allows(int gone, int pages) => AllowsShrinking || gone < AlwaysAllowedToGo || gone <= MostToGo * pages;
}

/// <summary>What publishing did to the output folder.</summary>
public sealed record PublishReport(int Written, int Unchanged, int Removed);
