using System.Globalization;
using System.Text;

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

        try
        {
            return Outcome.Of(Build(document, pages, Order(pages.Length, binding), width, height));
        }
        catch (PdfFormatException e)
        {
            return Outcome.Failed<PdfDocument>(PdfDiagnostics.NotUnderstood(e.Message));
        }
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

    private static PdfDocument Build(PdfDocument document, ImmutableArray<PdfPage> pages, ImmutableArray<(int Left, int Right)> sides, double width, double height)
    {
        var forms = new PdfReference[pages.Length];
        for (var i = 0; i < pages.Length; i++)
            document = document.Add(FormOf(document, pages[i]), out forms[i]);
        document = document.Add(PdfValue.Null, out var tree);
        var kids = ImmutableArray.CreateBuilder<PdfValue>(sides.Length);
        foreach (var (left, right) in sides)
        {
            document = document.Add(Content(left, right, width), out var content);
            document = document.Add(Sheet(tree, content, Used(left, right, forms), width, height), out var sheet);
            kids.Add(sheet);
        }

        document = document.With(tree.Number, PdfDictionary.Of(("Type", new PdfName("Pages")), ("Count", PdfValue.Of(sides.Length)), ("Kids", new PdfArray(kids.ToImmutable()))));
        document = document.Add(Catalogue(document, tree), out var root);
        return document with { Root = root.Number };
    }

    private static PdfDictionary Catalogue(PdfDocument document, PdfReference tree)
    {
        var catalogue = PdfDictionary.Of(
            ("Type", new PdfName("Catalog")), ("Pages", tree),
            ("ViewerPreferences", PdfDictionary.Of(("DisplayDocTitle", new PdfBoolean(true)), ("Duplex", new PdfName("DuplexFlipShortEdge")), ("PrintScaling", new PdfName("None")))));
        foreach (var name in new[] { "Version", "Lang", "Metadata" })
        {
            if (document.Catalogue[name] is { } value)
                catalogue = catalogue.With(name, value);
        }

        return catalogue;
    }

    private static PdfDictionary Sheet(PdfReference tree, PdfReference content, PdfDictionary used, double width, double height) => PdfDictionary.Of(
        ("Type", new PdfName("Page")), ("Parent", tree), ("MediaBox", PdfValue.List(PdfValue.Of(0), PdfValue.Of(0), PdfValue.Of(2 * width), PdfValue.Of(height))),
        ("Resources", PdfDictionary.Of(("XObject", used))), ("Contents", content));

    private static PdfStream Content(int left, int right, double width)
    {
        var operators = left > 0 ? $"q /P{left} Do Q\n" : "";
        if (right > 0)
            operators += string.Create(CultureInfo.InvariantCulture, $"q 1 0 0 1 {width:0.####} 0 cm /P{right} Do Q\n");
        return new(PdfDictionary.Empty, Encoding.ASCII.GetBytes(operators));
    }

    private static PdfDictionary Used(int left, int right, PdfReference[] forms) =>
        new[] { left, right }.Where(page => page > 0).Aggregate(PdfDictionary.Empty, (used, page) => used.With($"P{page}", forms[page - 1]));

    /// <summary>A page as a drawing that can be put anywhere (8.10).</summary>
    private static PdfStream FormOf(PdfDocument document, PdfPage page)
    {
        var head = PdfDictionary.Of(
            ("Type", new PdfName("XObject")), ("Subtype", new PdfName("Form")), ("BBox", page.Dictionary["MediaBox"]!), ("Resources", page.Dictionary["Resources"] ?? PdfDictionary.Empty));
        return PdfContent.Pack(PdfContent.Of(document, page), head);
    }
}
