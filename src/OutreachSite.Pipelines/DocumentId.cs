using System.Diagnostics.CodeAnalysis;

namespace OutreachSite.Pipelines;

/// <summary>
/// Which document is meant: the file that it comes from, and the edition of it (a language or a wording; empty where
/// there is only one).
/// </summary>
public readonly record struct DocumentId : IComparable<DocumentId>, IParsable<DocumentId>
{
    /// <summary>What it is written as: the key of every result for it, so it is put together once.</summary>
    private readonly string? _text;

    /// <summary>An edition of a file.</summary>
    public DocumentId(RelativePath source, string edition = "") : this(source, edition, $"{edition}:{source.Value}")
    {
    }

    private DocumentId(RelativePath source, string edition, string text) => (Source, Edition, _text) = (source, edition, text);

    /// <summary>The file that it comes from.</summary>
    public RelativePath Source { get; }

    /// <summary>The edition of it; empty where there is only one.</summary>
    public string Edition => field ?? "";

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static DocumentId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException("A document is written as its edition, a colon and its path.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DocumentId result)
    {
        var colon = s?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        result = colon < 0 ? default : new(RelativePath.Resolved(s![(colon + 1)..]), s[..colon], s);
        return colon >= 0;
    }

    /// <inheritdoc/>
    public int CompareTo(DocumentId other) =>
        Source.CompareTo(other.Source) is var order and not 0 ? order : string.CompareOrdinal(Edition, other.Edition);

    /// <summary>The edition, a colon, and the path: <c>en:guides/care/index.md</c>. No edition has a colon in its name.</summary>
    public override string ToString() => _text ?? ":";

    /// <inheritdoc/>
    public bool Equals(DocumentId other) => Source == other.Source && Edition == other.Edition;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, Edition);
}
