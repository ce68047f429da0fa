using OutreachSite.Pipelines.Storage;
using OutreachSite.Print.Pdf;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Papers.Books;

/// <summary>A book as a document that can be printed.</summary>
/// <param name="Document">The document, whose addresses count from the root of what is written.</param>
/// <param name="Loads">Every file of the site that it loads; perhaps without its bytes.</param>
/// <param name="Style">The theme's style sheet for editions.</param>
internal sealed record BoundBook(SiteFile Document, ImmutableArray<SiteFile> Loads, string Style)
{
    /// <summary>The texts of its chapters, from the root of the site, in their order.</summary>
    public required ImmutableArray<RelativePath> Sources { get; init; }

    /// <summary>The root of what is written, on the web: links to what is not in the book count from there.</summary>
    public required string Address { get; init; }

    /// <summary>Markup of the code that leads to the first page of the book on the web.</summary>
    public required string Code { get; init; }

    /// <summary>What the file says about itself.</summary>
    public required PdfFacts Facts { get; init; }

    /// <summary>Writes all that it is made from.</summary>
    public void Write(ValueWriter to)
    {
        foreach (var text in new[] { Style, Code, Address, Facts.Title, Facts.Subject ?? "", Facts.Author, Dates.DateText.Iso(Facts.Day) })
            to.Write(text);
        foreach (var file in Loads.Prepend(Document))
        {
            to.Write(file.Path);
            to.Write(file.Digest);
        }
    }
}
