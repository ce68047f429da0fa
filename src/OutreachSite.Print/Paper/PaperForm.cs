namespace OutreachSite.Print.Paper;

/// <summary>How many pages an edition may have, and what is tried so that the text fits.</summary>
/// <param name="MostPages">The most pages; null when there may be any number.</param>
/// <param name="Sizes">
/// How many sizes of letters the style sheet has, from the largest on: <c>data-fit</c> of the root element counts them from 0. The first that fits is taken.
/// </param>
/// <param name="IsLeaflet">True for panels that are folded: their number is filled up, and those that fold in are narrower.</param>
/// <param name="HasContents">True for a book: elements with <c>data-page-of</c> get the number of the page on which the place is that they name.</param>
public sealed record PaperForm(int? MostPages, int Sizes = 1, bool IsLeaflet = false, bool HasContents = false)
{
    /// <summary>As many pages as it takes.</summary>
    public static PaperForm Free { get; } = new(MostPages: null);
}
