using OutreachSite.Content.FrontMatter;
using OutreachSite.Print.Paper;

namespace OutreachSite.Publishing.Papers;

/// <summary>A folder for the pages that are being printed, with all that they load; gone when the printing is done.</summary>
/// <param name="folder">A folder that nothing else uses.</param>
internal sealed class PaperDesk(DiskFolder folder) : IDisposable
{
    /// <summary>Lays a page or a book on the desk.</summary>
    public PaperJob Lay(SitePapers papers, PagePaper paper)
    {
        foreach (var file in papers.FilesOf(paper))
            folder.Write(file.Path, file.Bytes.Span);
        if (papers.Bound(paper) is { } book)
            return new(new(PathOf(book.Document.Path)), new(book.Address), paper.Edition.Key(), book.Style, book.Facts) { Form = PaperForms.Of(paper.Edition), Imprint = book.Code };
        return new(new(PathOf(paper.Output)), new(paper.Address), paper.Edition.Key(), papers.Style, new(paper.Title, paper.Publisher, paper.Day)
        {
            Subject = paper.Summary,
            Language = Content.Variants.Language(paper.Variant),
        })
        {
            Form = PaperForms.Of(paper.Edition), Writing = paper.Writing == PaperWriting.Vertical ? "vertical" : "", Imprint = paper.Code,
        };
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
