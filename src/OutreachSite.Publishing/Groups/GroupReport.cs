namespace OutreachSite.Publishing.Groups;

/// <summary>What came of a run over many sites.</summary>
public sealed record GroupReport
{
    /// <summary>How many sites changed in the output.</summary>
    public int Published { get; init; }

    /// <summary>How many lie there as they did.</summary>
    public int Unchanged { get; init; }

    /// <summary>How many were refused.</summary>
    public int Refused { get; init; }

    /// <summary>The pages of all sites that were not refused.</summary>
    public int Pages { get; init; }

    /// <summary>How many sites lie in the output that this run was not asked for.</summary>
    public int Others { get; init; }

    /// <summary>How many pictures of all sites have no smaller copies, only because there is no program to make them.</summary>
    public int PicturesWaiting { get; init; }

    /// <summary>Why the program that makes smaller copies could not be used, by the first site that says so.</summary>
    public Diagnostic? NoPictureTool { get; init; }

    /// <summary>The next day on which a page of any site changes by itself; null when none is known.</summary>
    public DateOnly? NextBoundary { get; init; }

    /// <summary>What kept the run from doing anything at all, or from writing its index.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];

    /// <summary>With one more site.</summary>
    public GroupReport With(GroupResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Outcome == GroupOutcome.Refused)
            return this with { Refused = Refused + 1 };
        var (next, boundary) = (result.Summary.NextBoundary, NextBoundary);
        return this with
        {
            Published = Published + (result.Outcome == GroupOutcome.Published ? 1 : 0),
            Unchanged = Unchanged + (result.Outcome == GroupOutcome.Unchanged ? 1 : 0),
            Pages = Pages + result.Summary.Pages,
            PicturesWaiting = PicturesWaiting + result.PicturesWaiting,
            NoPictureTool = NoPictureTool ?? result.NoPictureTool,
            NextBoundary = boundary is null || next < boundary ? next ?? boundary : boundary,
        };
    }
}
