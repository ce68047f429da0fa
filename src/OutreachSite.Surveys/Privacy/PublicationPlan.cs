namespace OutreachSite.Surveys.Privacy;

/// <summary>What the organiser wants to publish of a survey, and the limits that protect the respondents.</summary>
/// <param name="Questions">Ids of the questions whose distribution is published, in the order in which they are shown.</param>
/// <param name="Crossings">Tables of one question against another.</param>
public sealed record PublicationPlan(ImmutableArray<string> Questions, ImmutableArray<Crossing> Crossings)
{
    /// <summary>A table over fewer people than this is not published. At least 10 is usual.</summary>
    public int MinimumBase { get; init; } = 10;

    /// <summary>Where answers meet what people are, no count from 1 up to below this may be seen or computed.</summary>
    public int MinimumCell { get; init; } = 5;

    /// <summary>The same for sensitive questions (health, condition).</summary>
    public int SensitiveMinimumCell { get; init; } = 10;

    /// <summary>Hides also that nobody, or everybody, of a group gave an answer.</summary>
    public bool HidesNoneAndAll { get; init; }
}
