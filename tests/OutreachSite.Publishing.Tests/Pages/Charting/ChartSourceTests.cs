using System.Text;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Pages.Charting;

/// <summary>Where a chart's numbers come from, but for surveys: in place, from a CSV file, from a sheet.</summary>
public sealed class ChartSourceTests
{
    private const string Bars = "kind: bars\ntitle: 相談の件数\nunit: 件\n";

    private static byte[] Workbook { get; } = new WorkbookFixture()
        .Sheet("令和6年", [["相談の件数（令和6年度）"], ["相談の内容", "件数", "前年"], ["退院", 124, 90], ["住まい", 0, 3], [], ["※数字はつくったものです"]])
        .Sheet("令和5年", [["相談の内容", "件数"], ["退院", 90]])
        .Sheet("作業用", [["相談の内容", "件数"], ["退院", 1]], isHidden: true)
        .ToBytes();

    [Fact]
    public void A_table_in_place_a_file_and_a_sheet_give_the_same_chart()
    {
        var place = ChartSite.Of(Bars + "---\n相談の内容,件数\n退院,124\n住まい,0");
        var csv = ChartSite.Of(Bars + "data: a.csv", ("a.csv", Encoding.UTF8.GetBytes("相談の内容,件数\n退院,124\n住まい,0\n")));
        var sheet = ChartSite.Of(Bars + "data: a.xlsx\nsheet: 令和6年\nvalue: 件数", ("a.xlsx", Workbook));
        Assert.All([place, csv, sheet], site => Assert.Empty(site.Built.Diagnostics));
        Assert.Equal(["相談の内容|件数", "退院|124件", "住まい|0件"], place.Table);
        Assert.Equal(place.Text("guides/chart/index.html"), csv.Text("guides/chart/index.html"));
        Assert.Equal(place.Text("guides/chart/index.html"), sheet.Text("guides/chart/index.html"));
    }

    [Fact]
    public void A_file_may_be_named_from_the_content_folder() => Assert.Equal(
        ["相談の内容|件数", "退院|1件"],
        ChartSite.Of(Bars + "data: /numbers/a.csv", ("/numbers/a.csv", Encoding.UTF8.GetBytes("相談の内容,件数\n退院,1\n"))).Table);

    [Fact]
    public void Rows_that_the_spreadsheet_program_hides_are_not_drawn()
    {
        const string Rows = """
            <sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>名前</t></is></c><c r="B1" t="inlineStr"><is><t>件数</t></is></c></row>
            <row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="B2"><v>1</v></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>乙</t></is></c><c r="B3"><v>2</v></c></row></sheetData>
            """;
        Assert.Equal(["名前|件数", "乙|2件"], ChartSite.Of(Bars + "data: a.xlsx", ("a.xlsx", new WorkbookFixture().SheetXml("表", Rows).ToBytes())).Table);
    }

    [Fact]
    public void Of_several_sheets_the_author_says_which()
    {
        var found = ChartSite.Of(Bars + "data: a.xlsx", ("a.xlsx", Workbook)).Only;
        Assert.Equal(("PUB404", 11), (found.Code, found.Where.Line));
        Assert.Contains("sheet: 令和6年", found.Hint!.Value.Japanese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("令和7年")]
    [InlineData("作業用")]
    public void A_sheet_that_nobody_sees_is_no_sheet(string name)
    {
        var found = ChartSite.Of(Bars + $"data: a.xlsx\nsheet: {name}", ("a.xlsx", Workbook)).Only;
        Assert.Equal(("PUB403", 12, name.Length), (found.Code, found.Where.Line, found.Where.Length));
    }

    [Fact]
    public void A_wrong_number_on_a_sheet_is_told_with_its_cell()
    {
        var found = ChartSite.Of(Bars + "data: a.xlsx", ("a.xlsx", new WorkbookFixture().Sheet("表", [["名前", "件数"], ["甲", "多い"]]).ToBytes())).Only;
        Assert.Equal(("CHT115", "content/guides/chart/a.xlsx", "B2"), (found.Code, found.Where.Path, found.Where.Cell));
    }

    [Fact]
    public void Other_files_have_no_numbers() =>
        Assert.Equal("PUB402", ChartSite.Of(Bars + "data: a.pdf", ("a.pdf", [1])).Built.Diagnostics[0].Code);

    [Fact]
    public void A_sheet_of_a_text_file_is_an_option_that_nobody_knows() =>
        Assert.Equal("CHT102", ChartSite.Of(Bars + "data: a.csv\nsheet: 表", ("a.csv", Encoding.UTF8.GetBytes("相談の内容,件数\n退院,1\n"))).Only.Code);

    [Fact]
    public void The_numbers_are_published_beside_the_page_in_each_variant()
    {
        var site = ChartSite.Of(Bars + "---\n相談の内容,件数\n退院,1241\n=住まい,秘匿\n見守り,記載なし");
        var csv = site.Bytes("guides/chart/chart-1.csv");
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), csv[..3]);
        Assert.Equal("相談の内容,件数（件）\r\n退院,1241\r\n'=住まい,X\r\n見守り,\r\n", Encoding.UTF8.GetString(csv[3..]));
        Assert.NotEmpty(site.Bytes("en/guides/chart/chart-1.csv"));
    }
}
