using System.Globalization;

namespace OutreachSite.Print.Pdf;

/// <summary>
/// A4 folded twice: six panels on two sides. The panel that folds in, fourth and fifth in the order of reading, is 3 mm narrower than the others, so that it
/// lies flat.
/// </summary>
public static class PdfLeaflet
{
    /// <summary>How many panels there are: the cover, three inside, the flap and the back.</summary>
    public const int Panels = 6;

    private const double Millimetre = 72 / 25.4, Wide = 100, Narrow = 97, Tall = 210, Mark = 4;

    /// <summary>The panels in the order of reading, with those that fold in cut to their width: PRN204 when they are not six.</summary>
    public static Outcome<PdfDocument> Trim(PdfDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var pages = document.Pages();
        if (pages.Length != Panels)
            return Outcome.Failed<PdfDocument>(PdfDiagnostics.NotSixPanels(pages.Length));
        return Outcome.Of(Cut(Cut(document, pages[3]), pages[4]));
    }

    /// <summary>Two sides of A4 landscape, the outer one first: PRN204 when there are not six panels.</summary>
    public static Outcome<PdfDocument> Impose(PdfDocument document, BookletBinding binding = BookletBinding.Left)
    {
        ArgumentNullException.ThrowIfNull(document);
        var pages = document.Pages().Length;
        return pages == Panels
            ? PdfImposition.Build(document, [.. Order(binding).Select(Placed)], ((Wide + Wide + Narrow) * Millimetre, Tall * Millimetre), side => Marks(Order(binding)[side]))
            : Outcome.Failed<PdfDocument>(PdfDiagnostics.NotSixPanels(pages));
    }

    /// <summary>The panels on the outer and on the inner side, from left to right, counted from 1.</summary>
    public static ImmutableArray<ImmutableArray<int>> Order(BookletBinding binding) =>
        binding == BookletBinding.Left ? [[5, 6, 1], [2, 3, 4]] : [[1, 6, 5], [4, 3, 2]];

    /// <summary>The width of a panel in millimetres.</summary>
    public static double WidthOf(int panel) => panel is 4 or 5 ? Narrow : Wide;

    private static ImmutableArray<PlacedPage> Placed(ImmutableArray<int> side) => [.. side.Select((panel, i) => new PlacedPage(panel, LeftOf(side, i)))];

    private static double LeftOf(ImmutableArray<int> side, int place) => side.Take(place).Sum(WidthOf) * Millimetre;

    /// <summary>Short lines at both edges where the paper is folded.</summary>
    private static string Marks(ImmutableArray<int> side) => string.Concat(Enumerable.Range(1, side.Length - 1).Select(fold => LeftOf(side, fold)).Select(x => string.Create(
        CultureInfo.InvariantCulture,
        $"q 0.85 w {x:0.##} 0 m {x:0.##} {Mark * Millimetre:0.##} l S {x:0.##} {(Tall - Mark) * Millimetre:0.##} m {x:0.##} {Tall * Millimetre:0.##} l S Q\n")));

    private static PdfDocument Cut(PdfDocument document, PdfPage page)
    {
        var (width, height) = document.SizeOf(page);
        if (width <= Narrow * Millimetre || document.Dictionary(new PdfReference(page.Number)) is not { } dictionary)
            return document;
        var edge = (width - (Narrow * Millimetre)) / 2;
        var box = PdfValue.List(PdfValue.Of(edge), PdfValue.Of(0), PdfValue.Of(width - edge), PdfValue.Of(height));
        return document.With(page.Number, dictionary.With("MediaBox", box).Without("CropBox"));
    }
}
