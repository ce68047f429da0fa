namespace OutreachSite.Print.Pdf;

/// <summary>A page of a document.</summary>
/// <param name="Number">The number of its object.</param>
/// <param name="Dictionary">Its entries, those that it inherits too.</param>
public sealed record PdfPage(int Number, PdfDictionary Dictionary)
{
    /// <summary>Entries that a page has from the nodes above it (ISO 32000-1, 7.7.3.4).</summary>
    internal static ImmutableArray<string> Inherited { get; } = ["Resources", "MediaBox", "CropBox", "Rotate"];
}
