using OutreachSite.Charts.Tables;

namespace OutreachSite.Charts.Tests.Tables;

public sealed class ChartCsvTests
{
    private static string Csv(string source) => ChartCsv.Text(Requests.Picture(source).Table);

    [Fact]
    public void Numbers_have_no_unit_and_no_grouping_and_the_unit_stands_in_the_heading() =>
        Assert.Equal("窓口,相談（件）\r\n本町,1241\r\n港,0.5\r\n", Csv("bars\ntitle: 題\nunit: 件\n---\n窓口,相談\n本町,1241\n港,0.5"));

    [Fact]
    public void Missing_and_hidden_values_are_read_back_as_what_they_are()
    {
        var csv = Csv("stacked\ntitle: 題\nn: 9\ntop: 2\n---\n行,良い,普通,悪い\n甲,50,,20\n乙,x,x,20");
        Assert.Equal("行,良い（%）,普通（%）,悪い（%）,「普通」以上（%）\r\n甲,50,,20,\r\n乙,X,X,20,X\r\n", csv);
        Assert.Equal(csv, Csv("stacked\ntitle: 題\nn: 9\ntop: 2\nscale: 良い,普通,悪い\n---\n" + csv.Replace("（%）", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Second_lines_of_labels_have_a_column_of_their_own() =>
        Assert.StartsWith("行,補足,値（%）,n\r\n甲,午前,5,40\r\n乙,,6,X\r\n", Csv("bars\ntitle: 題\nsub: b\n---\n行,b,n,値\n甲,午前,40,5\n乙,,秘匿,6"), StringComparison.Ordinal);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData(" @SUM(A1)", "' @SUM(A1)")]
    [InlineData("－1", "'－1")]
    [InlineData("甲,乙", "\"甲,乙\"")]
    [InlineData("\"甲\"", "\"\"\"甲\"\"\"")]
    [InlineData("=\"a\"", "\"'=\"\"a\"\"\"")]
    public void Words_are_quoted_and_never_formulas(string label, string expected) =>
        Assert.Equal($"a,b\r\n{expected},届いた\r\n", ChartCsv.Text(new(
            "", [new("a", ChartColumnKind.Label), new("b", ChartColumnKind.Words)], [new(label, null, [new("届いた")])])));

    [Fact]
    public void The_file_begins_with_a_byte_order_mark() =>
        Assert.Equal<byte>([0xEF, 0xBB, 0xBF, (byte)'a'], ChartCsv.Bytes(new("", [new("a", ChartColumnKind.Label)], [])).Take(4));
}
