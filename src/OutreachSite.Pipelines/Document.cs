using System.Diagnostics.CodeAnalysis;

namespace OutreachSite.Pipelines;

/// <summary>
/// Which document is meant: the file that it comes from, and the edition of it (a language or a wording; empty where
/// there is only one).
/// </summary>
public readonly record struct DocumentId(RelativePath Source, string Edition = "") : IComparable<DocumentId>, IParsable<DocumentId>
{
    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static DocumentId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException("A document is written as its edition, a colon and its path.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DocumentId result)
    {
        var colon = s?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        result = colon < 0 ? default : new(RelativePath.Resolved(s![(colon + 1)..]), s[..colon]);
        return colon >= 0;
    }

    /// <inheritdoc/>
    public int CompareTo(DocumentId other) =>
        Source.CompareTo(other.Source) is var order and not 0 ? order : string.CompareOrdinal(Edition, other.Edition);

    /// <summary>The edition, a colon, and the path: <c>en:guides/care/index.md</c>. No edition has a colon in its name.</summary>
    public override string ToString() => $"{Edition}:{Source.Value}";
}

/// <summary>What travels through a pipeline: immutable, and of another type after each module.</summary>
public sealed record Document<TContent>(DocumentId Id, TContent Content) where TContent : class;
