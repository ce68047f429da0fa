namespace OutreachSite.Content.Tests;

public sealed class CitedDateTests
{
    [Theory]
    [InlineData("2018-07-28", "2018-07-28", "2018年（平成30年）7月28日（土）")]
    [InlineData("平成30年7月28日", "2018-07-28", "2018年（平成30年）7月28日（土）")]
    [InlineData("2018-07", "2018-07", "2018年（平成30年）7月")]
    [InlineData("2018年7月", "2018-07", "2018年（平成30年）7月")]
    [InlineData("平成３０年７月", "2018-07", "2018年（平成30年）7月")]
    [InlineData("2018", "2018", "2018年（平成30年）")]
    [InlineData("平成30年", "2018", "2018年（平成30年）")]
    [InlineData("令和元年5月", "2019-05", "2019年（令和元年）5月")]
    [InlineData("平成31年", "2019", "2019年（令和元年）")]
    [InlineData("平成30年度", "2018", "2018年度（平成30年度）")]
    [InlineData("H29年度", "2017", "2017年度（平成29年度）")]
    public void A_date_is_kept_as_precisely_as_it_is_written(string written, string iso, string text)
    {
        var date = CitedDate.Parse(written)!;
        Assert.Equal((iso, text), (date.Iso, date.Text(Variant.Japanese)));
    }

    [Theory]
    [InlineData("2018-07-28", "28 July 2018 (Sat)")]
    [InlineData("2018-07", "July 2018")]
    [InlineData("2018", "2018")]
    [InlineData("平成30年度", "FY2018 (April 2018 to March 2019)")]
    public void Dates_are_written_in_English(string written, string text) => Assert.Equal(text, CitedDate.Parse(written)!.Text(Variant.English));

    [Theory]
    [InlineData("2018-07", "2018年7月")]
    [InlineData("平成30年度", "2018年度")]
    public void Plain_Japanese_leaves_the_era_out(string written, string text) => Assert.Equal(text, CitedDate.Parse(written)!.Text(Variant.Easy));

    [Theory]
    [InlineData("去年")]
    [InlineData("2018-13")]
    [InlineData("2018-02-30")]
    [InlineData("18-07")]
    [InlineData("")]
    public void What_is_no_date_is_null(string written) => Assert.Null(CitedDate.Parse(written));
}
