namespace OutreachSite.Surveys.Privacy.Auditing;

/// <summary>Something that a reader knows: the sum of some cells, less that of others, exactly or between two ends.</summary>
/// <param name="Plus">The cells that count, each once.</param>
/// <param name="Minus">The cells that are taken off, each once; mostly none.</param>
/// <param name="AtLeast">The lower end; null when there is none.</param>
/// <param name="AtMost">The upper end; null when there is none.</param>
internal sealed record Constraint(ImmutableArray<int> Plus, ImmutableArray<int> Minus, int? AtLeast, int? AtMost)
{
    /// <summary>The cells have exactly so many people together.</summary>
    public static Constraint Exactly(IEnumerable<int> cells, int value) => new([.. cells], [], value, value);

    /// <summary>The cells have so many people together, or somewhere between.</summary>
    public static Constraint Between(IEnumerable<int> cells, int? atLeast, int? atMost) => new([.. cells], [], atLeast, atMost);

    /// <summary>True when the number is known exactly.</summary>
    public bool IsExact => AtLeast is not null && AtLeast == AtMost;

    /// <summary>Every cell of it.</summary>
    public IEnumerable<int> Cells => Plus.Concat(Minus);
}
