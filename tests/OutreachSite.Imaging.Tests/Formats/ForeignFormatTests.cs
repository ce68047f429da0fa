using OutreachSite.Imaging.Tests.Samples;

namespace OutreachSite.Imaging.Tests.Formats;

public class ForeignFormatTests
{
    [Theory]
    [InlineData("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", "IMG104", "HEIC")]
    [InlineData("\0\0\0\u0018ftypmif1\0\0\0\0mif1heic", "IMG104", "HEIC")]
    [InlineData("\0\0\0\u001Cftypmif1\0\0\0\0mif1avifmiaf", "IMG104", "AVIF")]
    [InlineData("\0\0\0\u0018ftypavif\0\0\0\0mif1avif", "IMG104", "AVIF")]
    [InlineData("\0\0\0\u0018ftypcrx \0\0\0\u0001crx isom", "IMG104", "CR3")]
    [InlineData("II*\0\u0008\0\0\0", "IMG104", "TIFF")]
    [InlineData("MM\0*\0\0\0\u0008", "IMG104", "TIFF")]
    [InlineData("BM\u0036\0\u0001\0\0\0\0\0\u0036\0\0\0", "IMG104", "BMP")]
    [InlineData("\0\0\u0001\0\u0001\0\u0010\u0010", "IMG104", "ICO")]
    [InlineData("\u00FF\u000A\u00FA\u0000", "IMG104", "JPEG XL")]
    [InlineData("\u00D7\u00CD\u00C6\u009A\0\0", "IMG104", "WMF")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", "IMG105", "SVG")]
    [InlineData("\u00EF\u00BB\u00BF<?xml version='1.0'?>\n<!-- made by hand --><svg/>", "IMG105", "SVG")]
    [InlineData("8BPS\0\u0001", "IMG105", "Photoshop")]
    [InlineData("%PDF-1.7\n", "IMG106", "PDF")]
    [InlineData("PK\u0003\u0004\u0014\0", "IMG106", "ワード・エクセル")]
    [InlineData("\0\0\0\u0018ftypmp42\0\0\0\0isommp42", "IMG106", "動画")]
    [InlineData("\n<!DOCTYPE html><title>404</title>", "IMG106", "ウェブページ")]
    [InlineData("BM everywhere is good", "IMG107", "画像として読めません")]
    [InlineData("RIFF\u0010\0\0\0WAVEfmt ", "IMG107", "画像として読めません")]
    [InlineData("\u00FF", "IMG107", "画像として読めません")]
    public void What_is_no_picture_for_a_page_is_called_by_its_name(string content, string code, string word)
    {
        var problem = Assert.Single(PictureFacts.Read(new("IMG_0012.jpg"), Bytes.Text(content), Look.Page).Diagnostics);
        Assert.Equal(code, problem.Code);
        Assert.Contains(word, problem.Message.Japanese, StringComparison.Ordinal);
        Assert.Contains("「IMG_0012.jpg」", problem.Message.Japanese, StringComparison.Ordinal);
        Assert.Contains("PNG", problem.Hint!.Value.Japanese, StringComparison.Ordinal);
    }
}
