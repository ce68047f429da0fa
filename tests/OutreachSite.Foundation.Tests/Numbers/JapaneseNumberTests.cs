using System.Globalization;
using OutreachSite.Diagnostics;
using OutreachSite.Numbers;

namespace OutreachSite.Tests.Numbers;

public sealed class JapaneseNumberTests
{
    [Theory]
    [InlineData("1741", "1741", 0, false)]
    [InlineData("1,741", "1741", 0, false)]
    [InlineData("１，７４１", "1741", 0, false)]
    [InlineData("12,345,678", "12345678", 0, false)]
    [InlineData("43％", "43", 0, true)]
    [InlineData("43%", "43", 0, true)]
    [InlineData("４３．０％", "43", 1, true)]
    [InlineData("43 パーセント", "43", 0, true)]
    [InlineData("89.6", "89.6", 1, false)]
    [InlineData("▲3.5", "-3.5", 1, false)]
    [InlineData("△3.5", "-3.5", 1, false)]
    [InlineData("▲ 3.5％", "-3.5", 1, true)]
    [InlineData("-3.5", "-3.5", 1, false)]
    [InlineData("－３．５", "-3.5", 1, false)]
    [InlineData("−3.5", "-3.5", 1, false)]
    [InlineData("+12", "12", 0, false)]
    [InlineData(" 0 ", "0", 0, false)]
    [InlineData("0.50", "0.5", 2, false)]
    [InlineData("007", "7", 0, false)]
    public void A_number_is_read_as_it_is_written(string written, string value, int decimals, bool isPercent)
    {
        var figure = JapaneseNumber.Parse(written).Value!.Value;
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), figure.Value);
        Assert.Equal((decimals, isPercent), (figure.Decimals, figure.IsPercent));
    }

    [Theory]
    [InlineData("約1,300", "NUM102")]
    [InlineData("およそ1300", "NUM102")]
    [InlineData("1,300程度", "NUM102")]
    [InlineData("1,300人余り", "NUM102")]
    [InlineData("80％以上", "NUM102")]
    [InlineData("～100", "NUM102")]
    [InlineData("1,74", "NUM103")]
    [InlineData("17,41", "NUM103")]
    [InlineData("1741,000", "NUM103")]
    [InlineData("1,,741", "NUM103")]
    [InlineData("1,741,", "NUM103")]
    [InlineData("1,741人", "NUM104")]
    [InlineData("3万", "NUM104")]
    [InlineData("43pt", "NUM104")]
    [InlineData("10〜20", "NUM105")]
    [InlineData("10-20", "NUM105")]
    [InlineData("10から20", "NUM105")]
    [InlineData("", "NUM106")]
    [InlineData("　", "NUM106")]
    [InlineData("－", "NUM106")]
    [InlineData("―", "NUM106")]
    [InlineData("…", "NUM106")]
    [InlineData("***", "NUM106")]
    [InlineData("N/A", "NUM106")]
    [InlineData("不明", "NUM106")]
    [InlineData("十二", "NUM101")]
    [InlineData("多数", "NUM101")]
    [InlineData("1 741", "NUM101")]
    [InlineData("1.2.3", "NUM101")]
    [InlineData("12.", "NUM101")]
    [InlineData(".5", "NUM101")]
    [InlineData("▲", "NUM101")]
    [InlineData("+", "NUM101")]
    [InlineData("3万5千", "NUM101")]
    [InlineData("1e5", "NUM101")]
    [InlineData("9999999999999999999999999999", "NUM101")]
    public void What_is_no_exact_number_has_its_own_reason(string written, string code)
    {
        var reading = JapaneseNumber.Parse(written, new("a.csv", 2, 3));
        Assert.Null(reading.Value);
        Assert.Equal(code, reading.Problem!.Code);
        Assert.Equal(new("a.csv", 2, 3), reading.Problem.Where);
    }

    [Fact]
    public void A_unit_is_named() =>
        Assert.Equal("「1,741人」に単位「人」が付いています", JapaneseNumber.Parse("1,741人").Problem!.Message.Japanese);

    [Fact]
    public void A_problem_goes_into_the_bag_and_leaves_no_value()
    {
        var problems = new DiagnosticBag();
        Assert.Null(JapaneseNumber.Parse("約3").ReportTo(problems));
        Assert.Equal(3m, JapaneseNumber.Parse("3").ReportTo(problems)!.Value.Value);
        Assert.Equal(["NUM102"], problems.ToImmutableArray().Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("1741", null, "1,741")]
    [InlineData("0", null, "0")]
    [InlineData("1234567.5", null, "1,234,567.5")]
    [InlineData("-3.5", null, "−3.5")]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "−3")]
    [InlineData("-0.04", 1, "0.0")]
    [InlineData("999.95", 1, "1,000.0")]
    public void A_number_is_written_in_groups_of_three(string value, int? decimals, string expected) =>
        Assert.Equal(expected, NumberText.Grouped(decimal.Parse(value, CultureInfo.InvariantCulture), decimals));

    [Theory]
    [InlineData("43", 0, "43%")]
    [InlineData("43", 1, "43.0%")]
    [InlineData("42.95", 1, "43.0%")]
    [InlineData("0.5", 0, "1%")]
    public void A_percentage_keeps_its_decimals(string value, int decimals, string expected) =>
        Assert.Equal(expected, NumberText.Percent(decimal.Parse(value, CultureInfo.InvariantCulture), decimals));

    [Theory]
    [InlineData(0, "0KB")]
    [InlineData(1, "1KB")]
    [InlineData(1024, "1KB")]
    [InlineData(1025, "2KB")]
    [InlineData(34_000, "34KB")]
    [InlineData(104_857, "103KB")]
    [InlineData(104_858, "0.1MB")]
    [InlineData(209_715, "0.2MB")]
    [InlineData(12_900_000, "12.3MB")]
    [InlineData(2_147_483_648, "2,048.0MB")]
    public void An_attachment_says_how_large_it_is(long bytes, string expected) => Assert.Equal(expected, NumberText.FileSize(bytes));

    [Theory]
    [InlineData("１，７４１", "1,741")]
    [InlineData("４３．０％", "43.0%")]
    [InlineData("▲3.50", "−3.50")]
    public void A_figure_is_written_as_precisely_as_it_was_read(string written, string expected) =>
        Assert.Equal(expected, JapaneseNumber.Parse(written).Value!.Value.ToString());

    [Fact]
    public void What_is_written_is_read_back_as_the_same_number()
    {
        var random = new Random(1741);
        for (var i = 0; i < 5000; i++)
        {
            var value = Math.Round((decimal)((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(0, 12))), random.Next(0, 4));
            Assert.Equal(value, JapaneseNumber.Parse(NumberText.Grouped(value)).Value!.Value.Value);
            Assert.Equal(value, decimal.Parse(NumberText.Machine(value), CultureInfo.InvariantCulture));
        }
    }
}
