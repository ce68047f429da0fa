using OutreachSite.Content.FrontMatter;
using OutreachSite.Print.Paper;
using OutreachSite.Publishing.Papers;

namespace OutreachSite.Cli.Commands.Papers;

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
        });
    }

    /// <inheritdoc/>
    public void Dispose() => folder.DeleteAll();

    private string PathOf(RelativePath path) => Path.Combine(folder.Root, path.Value);
}
