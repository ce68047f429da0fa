using System.Text;
using OutreachSite.Diagnostics;
using OutreachSite.Tables.Csv;
using OutreachSite.Testing;
using OutreachSite.Text;

namespace OutreachSite.Tables.Tests.Csv;

public sealed class CsvTextTests
{
    private static Outcome<Table> Read(string text) => CsvText.Read(new SourceText(new("a.csv"), text));

    private static string Shown(string text) =>
        string.Join(" / ", Read(text).Value!.Rows.Select(row => string.Join("|", row.Select(cell => cell.Text))));

    [Theory]
    [InlineData("a,b\n1,2\n3,4\n", "1|2 / 3|4")]
    [InlineData("a,b\r\n1,2\r\n", "1|2")]
    [InlineData("a,b\r1,2", "1|2")]
    [InlineData("a,b\n\n,,\n1,\n", "1|")]
    [InlineData("a,b\n\"x, y\",\"say \"\"hi\"\"\"\n", "x, y|say \"hi\"")]
    [InlineData("a,b\n\"two\nlines\",2\n", "two\nlines|2")]
    [InlineData("a,b\n\u3000 1 ,\t2\n", "1|2")]
    [InlineData("a,b\n1,2,,\n", "1|2")]
    [InlineData("\uFEFFa,b\n1,2\n", "1|2")]
    public void Values_are_read_as_a_spreadsheet_writes_them(string text, string expected) => Assert.Equal(expected, Shown(text));

    [Fact]
    public void Every_cell_knows_its_line_and_column()
    {
        var table = Read("講座,とても良かった\n\"特別\n講演\",43\n報告, 35\n").Value!;
        Assert.Equal("a.csv:1:4", table.Headings[1].Where.ToString());
        Assert.Equal("a.csv:3:5", table.Rows[0][1].Where.ToString());
        Assert.Equal("a.csv:4:5", table.Rows[1][1].Where.ToString());
        Assert.Equal(2, table.Rows[1][1].Where.Length);
    }

    [Theory]
    [InlineData("empty", "")]
    [InlineData("ragged", "講座,人数\n1,2,3\n4\n")]
    [InlineData("same-heading", "人数,ﾆﾝｽﾞｳ,人数 \n1,2,3\n")]
    [InlineData("unclosed-quote", "講座,人数\n\"特別講演,5\n報告,6\n")]
    public void What_is_wrong_is_pointed_at(string name, string text) =>
        Snapshot.Matches(Annotated.Source(text, Read(text).Diagnostics, MessageLanguage.Japanese), name: name);

    [Fact]
    public void A_file_in_shift_jis_is_read_and_said_aloud()
    {
        var cp932 = CodePagesEncodingProvider.Instance.GetEncoding(932)!;
        var read = CsvFile.Read(new("a.csv"), cp932.GetBytes("講座,①髙﨑\n報告,35\n"));
        Assert.Equal("①髙﨑", read.Value!.Headings[1].Text);
        Assert.Equal("TAB107", Assert.Single(read.Diagnostics).Code);
    }

    [Fact]
    public void Bytes_that_are_no_text_give_no_table()
    {
        var read = CsvFile.Read(new("a.csv"), [0x50, 0x4B, 3, 4, 0, 0xFF, 0xFE, 0x80]);
        Assert.Null(read.Value);
        Assert.Equal("TAB106", Assert.Single(read.Diagnostics).Code);
    }
}
