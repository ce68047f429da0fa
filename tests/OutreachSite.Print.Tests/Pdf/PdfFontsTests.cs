using OutreachSite.Print.Pdf;

namespace OutreachSite.Print.Tests.Pdf;

public sealed class PdfFontsTests
{
    private const string Table = "1 begincodespacerange <0000> <ffff> endcodespacerange 2 beginbfchar <0003> <3042> <0007> <D842DFB7> endbfchar 1 beginbfrange <0010> <0012> <0061> endbfrange";

    [Fact]
    public void A_font_tells_its_family_and_the_letters_that_stand_in_it()
    {
        var fonts = PdfFonts.Of(Document("(\\000\\003)"));
        Assert.Equal(["BIZUDPGothic", "", "Helvetica"], fonts.Select(font => font.Family));
        Assert.Equal(["a", "b", "c", "あ", "𠮷"], fonts[0].Letters.ToArray());
        Assert.Equal([false, true, false], fonts.Select(font => font.IsDrawn));
    }

    [Theory]
    [InlineData("/F5 12 Tf (\\000\\003\\000\\007) Tj", false)]
    [InlineData("/F5 12 Tf (\\000\\003\\000\\000) Tj", true)]
    [InlineData("/F5 12 Tf [(\\000\\003) 20 <0000>] TJ", true)]
    [InlineData("/F8 12 Tf (\\000\\000) Tj", false)]
    public void An_empty_box_is_glyph_0_of_a_font_with_glyph_numbers(string operators, bool isBlank) =>
        Assert.Equal(isBlank, PdfBlanks.AreIn(Document(operators)));

    private static PdfDocument Document(string operators) => PdfReader.Read(SmallPdf.Of(
    [
        "<</Type /Catalog /Pages 2 0 R>>",
        "<</Type /Pages /Kids [3 0 R] /Count 1 /Resources <</Font <</F5 5 0 R /F8 8 0 R>>>>>>",
        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R>>",
        SmallPdf.Stream($"BT {operators} ET"),
        "<</Type /Font /Subtype /Type0 /BaseFont /ABCDEF+BIZUDPGothic-Regular /Encoding /Identity-H /ToUnicode 6 0 R>>",
        SmallPdf.Stream(Table),
        "<</Type /Font /Subtype /Type3>>",
        "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
    ])).Value!;
}
