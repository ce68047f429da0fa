using System.Globalization;
using System.Text;

namespace OutreachSite.Print.Pdf;

/// <summary>A page that is put on a side of a sheet.</summary>
/// <param name="Page">Which page, counted from 1.</param>
/// <param name="Left">Where its left edge is, in points from that of the sheet.</param>
internal readonly record struct PlacedPage(int Page, double Left);

/// <summary>
/// Puts pages of a document beside each other on sheets that are printed on both sides and turned at the short edge. For printing alone: the sheets have no tags.
/// </summary>
internal static class PdfImposition
{
    /// <summary>The sheets.</summary>
    /// <param name="document">The pages.</param>
    /// <param name="sides">What stands on each side, front and back in turn.</param>
    /// <param name="size">The size of a side in points.</param>
    /// <param name="marks">Further operators for each side, such as marks where it is folded; null for none.</param>
    public static Outcome<PdfDocument> Build(
        PdfDocument document, ImmutableArray<ImmutableArray<PlacedPage>> sides, (double Width, double Height) size, Func<int, string>? marks = null)
    {
        try
        {
            return Outcome.Of(Sheets(document, sides, size, marks));
        }
        catch (PdfFormatException e)
        {
            return Outcome.Failed<PdfDocument>(PdfDiagnostics.NotUnderstood(e.Message));
        }
    }

    private static PdfDocument Sheets(PdfDocument document, ImmutableArray<ImmutableArray<PlacedPage>> sides, (double Width, double Height) size, Func<int, string>? marks)
    {
        var pages = document.Pages();
        var (forms, edges) = (new PdfReference[pages.Length], pages.Select(page => LeftEdge(document, page)).ToArray());
        for (var i = 0; i < pages.Length; i++)
            document = document.Add(FormOf(document, pages[i]), out forms[i]);
        document = document.Add(PdfValue.Null, out var tree);
        var kids = ImmutableArray.CreateBuilder<PdfValue>(sides.Length);
        for (var side = 0; side < sides.Length; side++)
        {
            var operators = string.Concat(sides[side].Select(placed => Draw(placed, edges[placed.Page - 1]))) + marks?.Invoke(side);
            document = document.Add(new PdfStream(PdfDictionary.Empty, Encoding.ASCII.GetBytes(operators)), out var content);
            document = document.Add(Sheet(tree, content, sides[side].Aggregate(PdfDictionary.Empty, (used, placed) => used.With($"P{placed.Page}", forms[placed.Page - 1])), size), out var sheet);
            kids.Add(sheet);
        }

        document = document.With(tree.Number, PdfDictionary.Of(("Type", new PdfName("Pages")), ("Count", PdfValue.Of(sides.Length)), ("Kids", new PdfArray(kids.ToImmutable()))));
        document = document.Add(Catalogue(document, tree), out var root);
        return document with { Root = root.Number };
    }

    private static string Draw(PlacedPage placed, double edge)
    {
        var left = placed.Left - edge;
        return left == 0 ? $"q /P{placed.Page} Do Q\n" : string.Create(CultureInfo.InvariantCulture, $"q 1 0 0 1 {left:0.####} 0 cm /P{placed.Page} Do Q\n");
    }

    private static double LeftEdge(PdfDocument document, PdfPage page) =>
        document.Items(page.Dictionary["MediaBox"]) is [var left, ..] && document.Resolve(left) is PdfNumber number ? number.Value : 0;

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

    private static PdfDictionary Sheet(PdfReference tree, PdfReference content, PdfDictionary used, (double Width, double Height) size) => PdfDictionary.Of(
        ("Type", new PdfName("Page")), ("Parent", tree), ("MediaBox", PdfValue.List(PdfValue.Of(0), PdfValue.Of(0), PdfValue.Of(size.Width), PdfValue.Of(size.Height))),
        ("Resources", PdfDictionary.Of(("XObject", used))), ("Contents", content));

    /// <summary>A page as a drawing that can be put anywhere (8.10).</summary>
    private static PdfStream FormOf(PdfDocument document, PdfPage page)
    {
        var head = PdfDictionary.Of(
            ("Type", new PdfName("XObject")), ("Subtype", new PdfName("Form")), ("BBox", page.Dictionary["MediaBox"]!), ("Resources", page.Dictionary["Resources"] ?? PdfDictionary.Empty));
        return PdfContent.Pack(PdfContent.Of(document, page), head);
    }
}
