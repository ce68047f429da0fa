namespace OutreachSite.Print.Pdf;

/// <summary>On which side a booklet is bound.</summary>
public enum BookletBinding
{
    /// <summary>For horizontal text.</summary>
    Left,

    /// <summary>For vertical text.</summary>
    Right,
}

/// <summary>
/// Puts the pages of a document side by side on sheets that are printed on both sides, folded in the middle and stapled: two A5 pages on each side of
/// A4. For printing alone: the sheets have no tags.
/// </summary>
public static class PdfBooklet
{
    private const double Tolerance = 0.5;

    /// <summary>The sheets, front and back in turn: PRN202 when the pages differ in size, PRN203 when there are none.</summary>
    public static Outcome<PdfDocument> Impose(PdfDocument document, BookletBinding binding = BookletBinding.Left)
    {
        ArgumentNullException.ThrowIfNull(document);
        var pages = document.Pages();
        if (pages.IsEmpty)
            return Outcome.Failed<PdfDocument>(PdfDiagnostics.NoPages());
        var (width, height) = document.SizeOf(pages[0]);
        for (var i = 1; i < pages.Length; i++)
        {
            var (other, taller) = document.SizeOf(pages[i]);
            if (Math.Abs(other - width) > Tolerance || Math.Abs(taller - height) > Tolerance)
                return Outcome.Failed<PdfDocument>(PdfDiagnostics.MixedSizes(i + 1));
        }

        return PdfImposition.Build(document, [.. Order(pages.Length, binding).Select(side => Placed(side.Left, side.Right, width))], (2 * width, height));
    }

    /// <summary>
    /// The pages on each side of the sheets, left and right, counted from 1; 0 for a blank one. The number of pages is filled up to a multiple of four
    /// before the last page, which stays the back cover.
    /// </summary>
    public static ImmutableArray<(int Left, int Right)> Order(int pages, BookletBinding binding)
    {
        var filled = (pages + 3) / 4 * 4;
        var sides = ImmutableArray.CreateBuilder<(int, int)>(filled / 2);
        for (var side = 0; side < filled / 2; side++)
        {
            var (low, high) = (Page(side + 1), Page(filled - side));
            // On the front of a sheet the later page is at the left, on its back the earlier one; a book bound at the right is the mirror image.
            sides.Add(side % 2 == 0 == (binding == BookletBinding.Left) ? (high, low) : (low, high));
        }

        return sides.MoveToImmutable();

        int Page(int place) => pages == 1 && place == 1 ? 1 : place == filled ? (pages == 1 ? 0 : pages) : place < pages ? place : 0;
    }

    private static ImmutableArray<PlacedPage> Placed(int left, int right, double width) =>
        [.. new[] { new PlacedPage(left, 0), new PlacedPage(right, width) }.Where(placed => placed.Page > 0)];
}
