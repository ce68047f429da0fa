using OutreachSite.Content.FrontMatter;
using OutreachSite.Print.Pdf;

namespace OutreachSite.Publishing.Papers;

/// <summary>The files that are made of a printed paper: the paper itself, and for some editions further ones.</summary>
public static class PaperFiles
{
    /// <summary>What has more pages cannot be folded and stapled.</summary>
    private const int MostFolded = 64;

    /// <summary>The files, to read first, to print last; none when the paper cannot be worked on (PRN201 to PRN203).</summary>
    /// <param name="paper">Which paper.</param>
    /// <param name="pdf">What the browser printed.</param>
    /// <param name="problems">What kept a file from being made.</param>
    public static ImmutableArray<PaperFile> Of(PagePaper paper, ReadOnlyMemory<byte> pdf, DiagnosticBag problems)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(problems);
        if (problems.Take(PdfReader.Read(pdf)) is not { } document)
            return [];
        var printed = new PaperFile(paper.Edition.Key(), paper.File, document.Pages().Length, pdf);
        return Impose(paper, document) is { } imposed && problems.Take(imposed) is { } sheets
            ? [printed, new($"{printed.Kind}-sheets", paper.Sheets, sheets.Pages().Length, PdfWriter.Write(sheets))]
            : [printed];
    }

    /// <summary>The sheets of what is folded; null for what is not.</summary>
    private static Outcome<PdfDocument>? Impose(PagePaper paper, PdfDocument document)
    {
        var binding = paper.Writing == PaperWriting.Vertical ? BookletBinding.Right : BookletBinding.Left;
        return paper.Edition switch
        {
            PaperEdition.Booklet => PdfBooklet.Impose(document, binding),
            PaperEdition.Book when document.Pages().Length <= MostFolded => PdfBooklet.Impose(document, binding),
            PaperEdition.Leaflet => PdfLeaflet.Impose(document, binding),
            _ => null,
        };
    }
}
