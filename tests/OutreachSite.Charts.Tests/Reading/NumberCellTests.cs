using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts.Tests.Reading;

public sealed class NumberCellTests
{
    [Theory]
    [InlineData("43", 43, 0)]
    [InlineData(" 38.5% ", 38.5, 1)]
    [InlineData("４３．５％", 43.5, 1)]
    [InlineData("1,741", 1741, 0)]
    [InlineData("40.0", 40, 1)]
    [InlineData("0", 0, 0)]
    [InlineData("▲5", -5, 0)]
    [InlineData("－3.25", -3.25, 2)]
    public void Numbers_as_people_write_them(string text, double value, int decimals) =>
        Assert.Equal(new NumberCell(NumberCellKind.Number, (decimal)value, decimals), NumberCell.Read(text, "%"));

    [Theory]
    [InlineData("")]
    [InlineData("　")]
    [InlineData("-")]
    [InlineData("－")]
    [InlineData("…")]
    [InlineData("記載なし")]
    [InlineData("N/A")]
    public void Not_stated_is_not_zero(string text)
    {
        var cell = NumberCell.Read(text, "%");
        Assert.Equal(NumberCellKind.Missing, cell.Kind);
        Assert.Equal(ChartValue.Missing, cell.ToValue());
    }

    [Theory]
    [InlineData("秘匿")]
    [InlineData("Ｘ")]
    [InlineData("x")]
    [InlineData("*")]
    [InlineData("＊")]
    [InlineData("***")]
    public void Hidden_is_neither_zero_nor_not_stated(string text) =>
        Assert.Equal(ChartValue.Suppressed, NumberCell.Read(text, "%").ToValue());

    [Theory]
    [InlineData("約40")]
    [InlineData("1,74")]
    [InlineData("1,2345")]
    [InlineData("4.")]
    [InlineData(".5")]
    [InlineData("1e5")]
    [InlineData("4.5.6")]
    [InlineData("12件")]
    [InlineData("+")]
    [InlineData("12345678901234567890")]
    public void Anything_else_is_no_number(string text) => Assert.Equal(NumberCellKind.Other, NumberCell.Read(text, "%").Kind);

    [Fact]
    public void The_unit_of_the_chart_may_follow() => Assert.Equal(12, NumberCell.Read("12件", "件").Value);
}
