using OutreachSite.Print.Pdf;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Print.Tests.Pdf;

public sealed class PdfLeafletTests
{
    private const double Millimetre = 72 / 25.4;

    [Theory]
    [InlineData(BookletBinding.Left, "5 6 1|2 3 4")]
    [InlineData(BookletBinding.Right, "1 6 5|4 3 2")]
    public void Panels_stand_where_they_are_read_after_folding(BookletBinding binding, string sides) =>
        Assert.Equal(sides, string.Join('|', PdfLeaflet.Order(binding).Select(side => string.Join(' ', side))));

    [Theory]
    [InlineData(BookletBinding.Left)]
    [InlineData(BookletBinding.Right)]
    public void A_panel_has_the_width_of_the_one_behind_it(BookletBinding binding)
    {
        // Turned at the short edge, what is left in front is right behind.
        var sides = PdfLeaflet.Order(binding);
        Assert.Equal(sides[0].Select(PdfLeaflet.WidthOf), sides[1].Reverse().Select(PdfLeaflet.WidthOf));
        Assert.Equal(297, sides[0].Sum(PdfLeaflet.WidthOf));
    }

    [Fact]
    public void Panels_that_fold_in_are_narrower()
    {
        var trimmed = PdfLeaflet.Trim(PdfReader.Read(SmallPdf.Pages(Enumerable.Repeat("283.5 595.3", 6))).Value!).Value!;
        Assert.Equal([100, 100, 100, 97, 97, 100], trimmed.Pages().Select(page => Math.Round(trimmed.SizeOf(page).Width / Millimetre)));
    }

    [Fact]
    public void Other_numbers_of_pages_are_no_leaflet()
    {
        var five = PdfReader.Read(SmallPdf.Pages(Enumerable.Repeat("283.5 595.3", 5))).Value!;
        Assert.Equal("PRN204", Assert.Single(PdfLeaflet.Trim(five).Diagnostics).Code);
        Assert.Equal("PRN204", Assert.Single(PdfLeaflet.Impose(five).Diagnostics).Code);
    }

    [FactWith(Tool.Qpdf, Tool.Poppler)]
    public void Two_sides_of_A4_are_a_file_that_others_read()
    {
        using var folder = new PdfFolder();
        var trimmed = PdfLeaflet.Trim(PdfReader.Read(SmallPdf.Pages(Enumerable.Repeat("283.5 595.3", 6))).Value!).Value!;
        var file = folder.Write("leaflet.pdf", PdfWriter.Write(PdfLeaflet.Impose(trimmed).Value!));
        PdfFolder.Run("qpdf", "--check", file);
        var facts = PdfFolder.Run("pdfinfo", file);
        Assert.Contains("Pages:           2", facts, StringComparison.Ordinal);
        Assert.Contains("(A4)", facts, StringComparison.Ordinal);
        var texts = Enumerable.Range(1, 2).Select(page => string.Join('|', PdfFolder.Run("pdftotext", "-layout", "-f", $"{page}", "-l", $"{page}", file, "-")
            .Split([' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries).Where(word => word != "Page")));
        Assert.Equal(["5|6|1", "2|3|4"], texts);
    }
}
