using System.Text;
using OutreachSite.Tables.Csv;
using OutreachSite.Tables.Encodings;

namespace OutreachSite.Tables.Tests.Csv;

public sealed class CsvWriterTests
{
    [Theory]
    [InlineData("ことば", "ことば")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("\"a\"", "\"\"\"a\"\"\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-3.5", "-3.5")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("+81-176", "+81-176")]
    [InlineData("-", "-")]
    [InlineData("", "")]
    public void A_cell_is_quoted_where_it_must_be_and_never_a_formula(string cell, string written) => Assert.Equal(written + "\r\n", CsvWriter.Write([[cell]]));

    [Fact]
    public void What_CP932_holds_is_written_and_what_it_does_not_is_said()
    {
        const string held = "髙﨑塚德濵邉①Ⅳ㈱№℡㎡〒○◎△×※〃々ヶ〜－";
        Assert.Empty(Cp932.Encode(held).Lost);
        Assert.Equal(held.Replace('〜', '～'), TextDecoder.Decode(Cp932.Encode(held).Bytes, TextEncoding.Cp932)!.Text);
        Assert.Equal(["⑴", "☎", "✓", "𠮷", "㋐"], Cp932.Encode("a⑴☎✓𠮷㋐b").Lost.Select(one => one.Character.ToString()));
        Assert.Equal("a〓〓〓〓〓b", TextDecoder.Decode(Cp932.Encode("a⑴☎✓𠮷㋐b").Bytes, TextEncoding.Cp932)!.Text);
        Assert.True(Cp932.Holds("ｱｲｳ"));
        Assert.False(Cp932.Holds("é"));
    }

    [Fact]
    public void The_file_begins_with_a_byte_order_mark() => Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("あ,い\r\n")], CsvWriter.WriteUtf8([["あ", "い"]]));
}
