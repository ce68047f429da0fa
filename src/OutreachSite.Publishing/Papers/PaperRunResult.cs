namespace OutreachSite.Publishing.Papers;

/// <summary>What came of the papers of a site.</summary>
/// <param name="List">The files that there are.</param>
/// <param name="Printed">How many papers were printed now.</param>
/// <param name="Kept">How many papers were there already.</param>
public sealed record PaperRunResult(PaperList List, int Printed, int Kept)
{
    /// <summary>The papers that are wanted and are not there, because no browser could be used.</summary>
    public ImmutableArray<PagePaper> Missing { get; init; } = [];

    /// <summary>Why no browser could be used; null when one was, or when none was needed.</summary>
    public Diagnostic? NoBrowser { get; init; }

    /// <summary>True when every paper that is wanted is there.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>What else there is to say.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];

    /// <summary>The bytes of the files of the list, by path, that the output does not hold yet.</summary>
    internal ImmutableDictionary<RelativePath, ReadOnlyMemory<byte>> New { get; init; } = ImmutableDictionary<RelativePath, ReadOnlyMemory<byte>>.Empty;

    /// <summary>A site without papers.</summary>
    public static PaperRunResult None { get; } = new(PaperList.Empty, 0, 0);
}
