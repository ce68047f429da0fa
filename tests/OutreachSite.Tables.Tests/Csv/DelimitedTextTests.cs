using System.Text;
using OutreachSite.Tables.Csv;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Tables.Tests.Csv;

public sealed class DelimitedTextTests
{
    private static Sheet Read(string text) => DelimitedText.Read("a.csv", Encoding.UTF8.GetBytes(text)).Value!.Sheets[0];

    private static string Shown(string text) => string.Join(" / ", Read(text).Rows.SelectMany(row => row.Filled).Select(cell => cell.ToString()));

    [Theory]
    [InlineData("質問,答え\n1,良い\n", "A1: 質問 / B1: 答え / A2: 1 / B2: 良い")]
    [InlineData("質問\t答え\n1,5\t良い\n", "A1: 質問 / B1: 答え / A2: 1,5 / B2: 良い")]
    [InlineData("質問;答え\n1;良い\n", "A1: 質問 / B1: 答え / A2: 1 / B2: 良い")]
    [InlineData("質問,きっかけ\n1,チラシ;広報;\n2,チラシ;広報;知人;\n", "A1: 質問 / B1: きっかけ / A2: 1 / B2: チラシ;広報; / A3: 2 / B3: チラシ;広報;知人;")]
    [InlineData("sep=;\n質問;答え\n", "A2: 質問 / B2: 答え")]
    [InlineData("題名,,\n\n質問,答え,\n", "A1: 題名 / A3: 質問 / B3: 答え")]
    [InlineData("\"二行の\n質問\",\"\"\"はい\"\"\"\n次,\n", "A1: 二行の\n質問 / B1: \"はい\" / A2: 次")]
    [InlineData("番号,名\n=\"0012\",\"=\"\"0034\"\"\"\n", "A1: 番号 / B1: 名 / A2: 0012 / B2: 0034")]
    [InlineData("質問\u00A0,\u3000答え \n", "A1: 質問 / B1: 答え")]
    [InlineData("a\r1\r2", "A1: a / A2: 1 / A3: 2")]
    public void Every_cell_has_the_address_that_a_spreadsheet_program_shows(string text, string expected) => Assert.Equal(expected, Shown(text));

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_pointed_at()
    {
        var read = DelimitedText.Read("a.csv", Encoding.UTF8.GetBytes("質問,答え\n1,\"良い\n2,悪い\n"));
        var problem = Assert.Single(read.Diagnostics);
        Assert.Equal(("TAB102", "a.csv B2"), (problem.Code, problem.Where.ToString()));
    }

    [Fact]
    public void Texts_that_come_again_are_kept_once()
    {
        var sheet = Read("a,b\n良い,良い\n良い,悪い\n");
        Assert.Same(sheet.Rows[1].TextAt(1), sheet.Rows[2].TextAt(1));
    }

    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(16384, "XFD")]
    public void Columns_have_letters(int column, string name)
    {
        Assert.Equal(name, CellAddress.ColumnName(column));
        Assert.Equal(new CellAddress(14, column), CellAddress.Parse($"{name}14"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("14")]
    [InlineData("A0")]
    [InlineData("XFE1")]
    [InlineData("A99999999999999999999")]
    [InlineData("A1B")]
    public void Anything_else_is_no_address(string text) => Assert.Null(CellAddress.Parse(text));
}
