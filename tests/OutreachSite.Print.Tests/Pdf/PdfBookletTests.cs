using OutreachSite.Print.Pdf;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Print.Tests.Pdf;

public sealed class PdfBookletTests
{
    [Theory]
    [InlineData(4, BookletBinding.Left, "4|1 2|3")]
    [InlineData(4, BookletBinding.Right, "1|4 3|2")]
    [InlineData(8, BookletBinding.Left, "8|1 2|7 6|3 4|5")]
    [InlineData(6, BookletBinding.Left, "6|1 2|0 0|3 4|5")]
    [InlineData(5, BookletBinding.Left, "5|1 2|0 0|3 4|0")]
    [InlineData(1, BookletBinding.Left, "0|1 0|0")]
    [InlineData(2, BookletBinding.Left, "2|1 0|0")]
    public void Pages_stand_where_they_are_read_after_folding(int pages, BookletBinding binding, string sides) =>
        Assert.Equal(sides, string.Join(' ', PdfBooklet.Order(pages, binding).Select(side => $"{side.Left}|{side.Right}")));

    [Fact]
    public void Every_page_is_there_once_and_the_last_one_is_the_back_cover()
    {
        for (var pages = 2; pages <= 64; pages++)
        {
            foreach (var binding in new[] { BookletBinding.Left, BookletBinding.Right })
            {
                var sides = PdfBooklet.Order(pages, binding);
                Assert.Equal(0, sides.Length % 2);
                Assert.Equal(Enumerable.Range(1, pages), sides.SelectMany(side => new[] { side.Left, side.Right }).Where(page => page > 0).Order());
                Assert.Equal(binding == BookletBinding.Left ? (pages, 1) : (1, pages), sides[0]);
                Assert.True(sides.Sum(side => (side.Left == 0 ? 1 : 0) + (side.Right == 0 ? 1 : 0)) < 4);
            }
        }
    }

    [Fact]
    public void Pages_of_two_sizes_are_no_booklet()
    {
        var document = PdfReader.Read(SmallPdf.Pages("420 595", "420.2 595", "595 842")).Value!;
        var problem = Assert.Single(PdfBooklet.Impose(document).Diagnostics);
        Assert.Equal("PRN202", problem.Code);
        Assert.Contains("page 3", problem.Message.English, StringComparison.Ordinal);
        Assert.Equal("PRN203", Assert.Single(PdfBooklet.Impose(PdfReader.Read(SmallPdf.Pages()).Value!).Diagnostics).Code);
    }

    [FactWith(Tool.Qpdf, Tool.Poppler)]
    public void Sheets_are_a_file_that_others_read()
    {
        using var folder = new PdfFolder();
        var sheets = PdfBooklet.Impose(PdfReader.Read(SmallPdf.Pages(Enumerable.Repeat("420 595", 6))).Value!).Value!;
        var file = folder.Write("sheets.pdf", PdfWriter.Write(sheets));

        PdfFolder.Run("qpdf", "--check", file);
        Assert.Contains("Pages:           4", PdfFolder.Run("pdfinfo", file), StringComparison.Ordinal);
        Assert.Contains("Page size:       840 x 595 pts", PdfFolder.Run("pdfinfo", file), StringComparison.Ordinal);
        var texts = Enumerable.Range(1, 4).Select(page => string.Join('|', PdfFolder.Run("pdftotext", "-layout", "-f", $"{page}", "-l", $"{page}", file, "-")
            .Split([' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries).Where(word => word != "Page")));
        Assert.Equal(["6|1", "2", "3", "4|5"], texts);
    }
}
