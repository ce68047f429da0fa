using OutreachSite.Tables.Sheets;
using OutreachSite.Tables.Workbooks;
using OutreachSite.Testing;

namespace OutreachSite.Tables.Tests.Workbooks;

public sealed class WorkbookFileTests
{
    private static SheetFile Read(WorkbookFixture book) => TableFile.Read("a.xlsx", book.ToBytes()).Value!;

    private static SheetCell One(object cell, WorkbookFixture? book = null) => Read((book ?? new()).Sheet("回答", [[cell]])).Sheets[0].Rows[0][1];

    [Fact]
    public void Cells_keep_their_address_and_kind()
    {
        var sheet = Read(new WorkbookFixture().Sheet("回答", [["題名"], [], ["質問\u00A0", null, "答え"], [1, 2.5, new DateTime(2018, 7, 28, 15, 55, 4)]])).Sheets[0];
        Assert.Equal(
            ["A1: 題名", "A3: 質問", "C3: 答え", "A4: 1", "B4: 2.5", "C4: 2018-07-28 15:55:04"],
            sheet.Rows.SelectMany(row => row.Filled).Select(cell => cell.ToString()));
        Assert.Equal([CellKind.Number, CellKind.Number, CellKind.Date], sheet.Rows[2].Filled.Select(cell => cell.Kind));
    }

    [Fact]
    public void A_reading_beside_a_text_is_no_part_of_it() => Assert.Equal(
        "東京都", One(new RawCell("t=\"inlineStr\"", "<is><r><t>東京</t></r><r><t>都</t></r><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></is>")).Text);

    [Fact]
    public void A_formula_counts_by_its_result()
    {
        Assert.Equal("8", One(new RawCell("", "<f>SUM(A2:A3)</f><v>8</v>")).Text);
        Assert.Equal("良い", One(new RawCell("t=\"str\"", "<f>A2</f><v>良い</v>")).Text);
        Assert.Equal(CellKind.Error, One(new RawCell("", "<f>SUM(A2:A3)</f>")).Kind);
    }

    [Fact]
    public void A_failed_formula_stays_an_error()
    {
        var cell = One(new RawCell("t=\"e\"", "<f>VLOOKUP(1,B:C,2)</f><v>#N/A</v>"));
        Assert.Equal(("#N/A", CellKind.Error), (cell.Text, cell.Kind));
    }

    [Theory]
    [InlineData("s=\"1\"", "43309.66324", "2018-07-28 15:55:04")]
    [InlineData("s=\"4\"", "43309", "2018-07-28")]
    [InlineData("s=\"1\"", "1", "1900-01-01 00:00:00")]
    [InlineData("s=\"1\"", "59", "1900-02-28 00:00:00")]
    [InlineData("s=\"1\"", "61", "1900-03-01 00:00:00")]
    [InlineData("s=\"3\"", "0.5625", "13:30:00")]
    [InlineData("s=\"2\"", "0.43", "43%")]
    [InlineData("", "0.30000000000000004", "0.3")]
    [InlineData("", "1E+3", "1000")]
    [InlineData("t=\"b\"", "1", "TRUE")]
    public void Numbers_are_shown_by_their_format(string attributes, string value, string expected) =>
        Assert.Equal(expected, One(new RawCell(attributes, $"<v>{value}</v>")).Text);

    [Fact]
    public void Days_of_old_Macintoshes_count_from_1904() =>
        Assert.Equal("2018-07-28 00:00:00", One(new RawCell("s=\"1\"", "<v>41847</v>"), new() { CountsFrom1904 = true }).Text);

    [Theory]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "Day")]
    [InlineData("[$-411]ggge\"年\"", "Day")]
    [InlineData("h:mm AM/PM", "Time")]
    [InlineData("[h]:mm", "Time")]
    [InlineData("mm:ss.0", "Time")]
    [InlineData("0.0%", "Percent")]
    [InlineData("#,##0\"日\"", "Number")]
    [InlineData("[Red]0", "Number")]
    [InlineData("General", "Number")]
    [InlineData("0.00E+00", "Number")]
    [InlineData("\"unclosed", "Number")]
    public void A_format_says_what_a_number_is(string code, string look) => Assert.Equal(look, NumberFormats.LookOf(code).ToString());

    [Fact]
    public void Sheets_say_whether_they_are_hidden_and_which_cells_are_joined()
    {
        var file = Read(new WorkbookFixture().Sheet("回答", [["満足度", null], ["講演", "報告"]], isHidden: false, "A1:B1").Sheet("控え", [["x"]], isHidden: true));
        Assert.Equal([false, true], file.Sheets.Select(sheet => sheet.IsHidden));
        Assert.Equal("満足度", file.Sheets[0].SpreadText(file.Sheets[0].Rows[0], 2));
    }

    [Fact]
    public void A_file_with_macros_is_read_without_them() =>
        Assert.Equal("良い", Read(new WorkbookFixture { MediaType = "application/vnd.ms-excel.sheet.macroEnabled.main+xml" }.Sheet("回答", [["良い"]])).Sheets[0].Rows[0].TextAt(1));

    [Fact]
    public void Characters_that_XML_cannot_hold_are_written_out() =>
        Assert.Equal("一\r二", One(new RawCell("t=\"inlineStr\"", "<is><t>一_x000D_二</t></is>")).Text);
}
