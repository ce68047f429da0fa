namespace OutreachSite.Pipelines;

/// <summary>
/// Which document is meant: the file that it comes from, and the edition of it (a language or a wording; empty where
/// there is only one).
/// </summary>
public readonly record struct DocumentId(RelativePath Source, string Edition = "") : IComparable<DocumentId>
{
    /// <inheritdoc/>
    public int CompareTo(DocumentId other) =>
        Source.CompareTo(other.Source) is var order and not 0 ? order : string.CompareOrdinal(Edition, other.Edition);

    /// <inheritdoc/>
    public override string ToString() => Edition.Length == 0 ? Source.Value : $"{Source.Value} ({Edition})";
}

/// <summary>What travels through a pipeline: immutable, and of another type after each module.</summary>
public sealed record Document<TContent>(DocumentId Id, TContent Content) where TContent : class;
