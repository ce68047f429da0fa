namespace OutreachSite.Publishing.Boards;

/// <summary>What the board is asked for.</summary>
/// <param name="Today">The day in Japan.</param>
/// <param name="Days">How many days ahead it looks.</param>
public sealed record BoardQuestion(DateOnly Today, int Days = BoardQuestion.Month)
{
    /// <summary>A month, as it looks ahead unless somebody says otherwise.</summary>
    public const int Month = 30;

    /// <summary>What a build of the site said.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Days to come on which a build found that pages change.</summary>
    public ImmutableArray<DateOnly> Boundaries { get; init; } = [];

    /// <summary>Lists of comments from other places than the folder <c>private/</c> of the site.</summary>
    public ImmutableArray<CommentSource> Comments { get; init; } = [];

    /// <summary>The last day at which it looks.</summary>
    public DateOnly Last => Today.DayNumber + Days > DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue : Today.AddDays(Days);
}

/// <summary>A list of comments that an organiser keeps.</summary>
/// <param name="Name">Its path, for messages.</param>
/// <param name="Bytes">What is in it.</param>
public sealed record CommentSource(string Name, byte[] Bytes);
