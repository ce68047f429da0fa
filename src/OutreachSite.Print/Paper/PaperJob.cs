using OutreachSite.Print.Pdf;

namespace OutreachSite.Print.Paper;

/// <summary>A page that is to be printed.</summary>
/// <param name="File">The page on the disk, with everything that it loads.</param>
/// <param name="Address">Where the page is on the web: links to other pages lead there.</param>
/// <param name="Edition">Set on the root element as <c>data-edition</c>, so that style sheets know it.</param>
/// <param name="Style">A further style sheet for this edition.</param>
/// <param name="Facts">What the file says about itself; the words of links come from the page.</param>
public sealed record PaperJob(Uri File, Uri Address, string Edition, string Style, PdfFacts Facts)
{
    /// <summary>How many pages the edition may have, and what is tried so that the text fits.</summary>
    public PaperForm Form { get; init; } = PaperForm.Free;

    /// <summary>Set on the root element as <c>data-writing</c>; empty for the usual one.</summary>
    public string Writing { get; init; } = "";

    /// <summary>Markup for the end of the imprint, such as the code that leads to the page on the web.</summary>
    public string Imprint { get; init; } = "";
}
