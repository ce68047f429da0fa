using OutreachSite.Pipelines.Storage;
using OutreachSite.Print.Pdf;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Papers.Books;

/// <summary>A book as a document that can be printed.</summary>
/// <param name="File">The file to read, from the folder for papers: <c>pamphlets/pamphlets-book.pdf</c>.</param>
/// <param name="Sheets">Its sheets to fold and staple; only a thin book has them.</param>
/// <param name="Files">The document, and every file of the site that it loads.</param>
/// <param name="Style">The theme's style sheet for editions.</param>
public sealed record BoundBook(RelativePath File, RelativePath Sheets, ImmutableArray<SiteFile> Files, string Style)
{
    /// <summary>How many pages of the site it holds.</summary>
    public required int Chapters { get; init; }

    /// <summary>The first page of the site on the web: links to what is not in the book count from there.</summary>
    public required string Address { get; init; }

    /// <summary>Markup of the code that leads to the first page of the book on the web.</summary>
    public required string Code { get; init; }

    /// <summary>What the file says about itself.</summary>
    public required PdfFacts Facts { get; init; }

    /// <summary>Stands for all that it is made from: equal digests are equal books.</summary>
    internal ContentHash DigestBy(string browser)
    {
        var writer = new ValueWriter();
        foreach (var text in new[] { "book 1", browser, Style, Code, Address, Facts.Title, Facts.Subject ?? "", Facts.Author, Dates.DateText.Iso(Facts.Day) })
            writer.Write(text);
        foreach (var file in Files)
        {
            writer.Write(file.Path);
            writer.Write(file.Digest);
        }

        return ContentHash.Of(writer.Bytes);
    }
}
