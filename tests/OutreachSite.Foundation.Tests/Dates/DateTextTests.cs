using OutreachSite.Dates;

namespace OutreachSite.Tests.Dates;

public sealed class DateTextTests
{
    [Theory]
    [InlineData(DateStyle.Both, "2018年（平成30年）7月28日（土）")]
    [InlineData(DateStyle.Era, "平成30年7月28日")]
    [InlineData(DateStyle.EraWithWeekday, "平成30年7月28日（土）")]
    [InlineData(DateStyle.Western, "2018年7月28日")]
    [InlineData(DateStyle.WesternWithWeekday, "2018年7月28日（土）")]
    [InlineData(DateStyle.MonthAndDay, "7月28日（土）")]
    [InlineData(DateStyle.Easy, "2018年7月28日(土曜日)")]
    [InlineData(DateStyle.English, "28 July 2018 (Sat)")]
    [InlineData(DateStyle.Iso, "2018-07-28")]
    public void A_date_is_written_in_each_style(DateStyle style, string expected) =>
        Assert.Equal(expected, DateText.Of(new(2018, 7, 28), style));

    [Theory]
    [InlineData("2019-04-30", "平成31年4月30日")]
    [InlineData("2019-05-01", "令和元年5月1日")]
    [InlineData("2020-01-01", "令和2年1月1日")]
    [InlineData("1989-01-07", "昭和64年1月7日")]
    [InlineData("1989-01-08", "平成元年1月8日")]
    [InlineData("1926-12-24", "大正15年12月24日")]
    [InlineData("1926-12-25", "昭和元年12月25日")]
    [InlineData("1912-07-29", "明治45年7月29日")]
    [InlineData("1912-07-30", "大正元年7月30日")]
    public void The_era_changes_on_its_day(string iso, string expected) =>
        Assert.Equal(expected, DateText.Of(DateOnly.ParseExact(iso, "yyyy-MM-dd"), DateStyle.Era));

    [Fact]
    public void Before_the_Gregorian_calendar_there_is_no_era() =>
        Assert.Equal("1872年12月31日（火）", DateText.Of(new(1872, 12, 31), DateStyle.Both));

    [Fact]
    public void The_eras_follow_each_other_without_a_gap()
    {
        foreach (var (newer, older) in Era.All.Zip(Era.All.Skip(1)))
            Assert.Equal(newer.First, older.Last.AddDays(1));
    }

    [Theory]
    [InlineData("2019-04-01", 2019)]
    [InlineData("2019-03-31", 2018)]
    [InlineData("2018-04-01", 2018)]
    [InlineData("2019-01-01", 2018)]
    public void A_fiscal_year_begins_in_April(string iso, int year)
    {
        var day = DateOnly.ParseExact(iso, "yyyy-MM-dd");
        Assert.Equal(new FiscalYear(year), FiscalYear.Of(day));
        Assert.True(FiscalYear.Of(day).Contains(day));
    }

    [Theory]
    [InlineData("H30年度", 2018, "2018年度（平成30年度）")]
    [InlineData("Ｈ３０年度", 2018, "2018年度（平成30年度）")]
    [InlineData("平成三十年度", 2018, "2018年度（平成30年度）")]
    [InlineData("2018年度", 2018, "2018年度（平成30年度）")]
    [InlineData("平成31年度", 2019, "2019年度（令和元年度）")]
    [InlineData("令和元年度", 2019, "2019年度（令和元年度）")]
    [InlineData("R1年度", 2019, "2019年度（令和元年度）")]
    [InlineData("令和8年度", 2026, "2026年度（令和8年度）")]
    [InlineData("昭和63年度", 1988, "1988年度（昭和63年度）")]
    [InlineData("平成元年度", 1989, "1989年度（平成元年度）")]
    public void A_fiscal_year_is_read_and_written(string written, int year, string expected)
    {
        Assert.Equal(new FiscalYear(year), FiscalYear.Parse(written).Value);
        Assert.Equal(expected, new FiscalYear(year).BothText);
    }

    [Theory]
    [InlineData("平成32年度", "DAT122")]
    [InlineData("昭和64年度", "DAT122")]
    [InlineData("令和0年度", "DAT105")]
    [InlineData("30年度", "DAT106")]
    [InlineData("平成30年", "DAT121")]
    [InlineData("2018", "DAT121")]
    [InlineData("2018年度末", "DAT121")]
    [InlineData("令和9999年度", "DAT121")]
    public void What_is_no_fiscal_year_has_its_own_reason(string written, string code) =>
        Assert.Equal(code, FiscalYear.Parse(written).Problem!.Code);

    [Fact]
    public void A_fiscal_year_outside_its_era_is_named_rightly() =>
        Assert.Equal("「令和2年度」と書いてください", FiscalYear.Parse("平成32年度").Problem!.Hint!.Value.Japanese);
}
