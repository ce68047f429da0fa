using OutreachSite.Content.FrontMatter;
using OutreachSite.Print.Paper;
using OutreachSite.Publishing.Papers.Books;

namespace OutreachSite.Publishing.Papers;

/// <summary>A folder for the pages that are being printed, with all that they load; gone when the printing is done.</summary>
/// <param name="folder">A folder that nothing else uses.</param>
internal sealed class PaperDesk(DiskFolder folder) : IDisposable
{
    /// <summary>Lays a page on the desk.</summary>
    public PaperJob Lay(SitePapers papers, PagePaper paper)
    {
        foreach (var file in papers.FilesOf(paper))
            folder.Write(file.Path, file.Bytes.Span);

        return new(new(PathOf(paper.Output)), new(paper.Address), paper.Edition.Key(), papers.Style, new(paper.Title, paper.Publisher, paper.Day)
        {
            Subject = paper.Summary,
            Language = Content.Variants.Language(paper.Variant),
        })
        {
            Form = PaperForms.Of(paper.Edition), Writing = paper.Writing == PaperWriting.Vertical ? "vertical" : "", Imprint = paper.Code,
        };
    }

    /// <summary>Lays a book on the desk.</summary>
    public PaperJob Lay(BoundBook book)
    {
        foreach (var file in book.Files)
            folder.Write(file.Path, file.Bytes.Span);
        return new(new(PathOf(book.Files[0].Path)), new(book.Address), "book", book.Style, book.Facts) { Form = SiteBooks.Form, Imprint = book.Code };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            folder.DeleteAll();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What is left lies among the temporary files, where the system tidies up.
        }
    }

    private string PathOf(RelativePath path) => Path.Combine(folder.Root, path.Value);
}
