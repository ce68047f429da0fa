using OutreachSite.Dates;

namespace OutreachSite.Tests.Dates;

public sealed class TimeRangeTests
{
    [Theory]
    [InlineData("13:30", "午後1時30分", "1:30pm")]
    [InlineData("１３時３０分", "午後1時30分", "1:30pm")]
    [InlineData("午後1時半", "午後1時30分", "1:30pm")]
    [InlineData("午後 1:30", "午後1時30分", "1:30pm")]
    [InlineData("8時30分", "午前8時30分", "8:30am")]
    [InlineData("9時", "午前9時", "9am")]
    [InlineData("12:00", "正午", "midday")]
    [InlineData("正午", "正午", "midday")]
    [InlineData("午後0時30分", "午後0時30分", "12:30pm")]
    [InlineData("0:05", "午前0時5分", "12:05am")]
    [InlineData("24:00", "午後12時", "midnight")]
    public void A_time_is_read_and_written(string written, string japanese, string english)
    {
        var time = ClockTime.Parse(written).Value!.Value;
        Assert.Equal(japanese, time.Text(TimeStyle.Japanese));
        Assert.Equal(english, time.Text(TimeStyle.English));
    }

    [Theory]
    [InlineData("25:00", "DAT132")]
    [InlineData("24:01", "DAT132")]
    [InlineData("13:60", "DAT132")]
    [InlineData("午後13時", "DAT132")]
    [InlineData("午後12時30分", "DAT133")]
    [InlineData("午前12時", "DAT133")]
    [InlineData("13", "DAT131")]
    [InlineData("1330", "DAT131")]
    [InlineData("13時30", "DAT131")]
    [InlineData("夕方", "DAT131")]
    [InlineData("", "DAT131")]
    [InlineData("13:30 頃", "DAT131")]
    public void What_is_no_time_has_its_own_reason(string written, string code) =>
        Assert.Equal(code, ClockTime.Parse(written).Problem!.Code);

    [Theory]
    [InlineData("13:30〜16:00", "午後1時30分〜午後4時")]
    [InlineData("13:30～16:00", "午後1時30分〜午後4時")]
    [InlineData("13:30-16:00", "午後1時30分〜午後4時")]
    [InlineData("13:30 – 16:00", "午後1時30分〜午後4時")]
    [InlineData("１３：３０－１６：００", "午後1時30分〜午後4時")]
    [InlineData("13:30から16:00まで", "午後1時30分〜午後4時")]
    [InlineData("午後1時30分〜午後4時", "午後1時30分〜午後4時")]
    [InlineData("午後1時30分～4時", "午後1時30分〜午後4時")]
    [InlineData("午前9時〜12時", "午前9時〜正午")]
    [InlineData("午前8時30分〜17時15分", "午前8時30分〜午後5時15分")]
    [InlineData("22:00〜24:00", "午後10時〜午後12時")]
    [InlineData("13:30〜", "午後1時30分〜")]
    [InlineData("13:30", "午後1時30分〜")]
    public void A_span_is_read_and_written(string written, string expected) =>
        Assert.Equal(expected, TimeRange.Parse(written).Value!.Value.Text(TimeStyle.Japanese));

    [Theory]
    [InlineData("16:00〜13:30", "DAT134")]
    [InlineData("13:30〜13:30", "DAT134")]
    [InlineData("午前10時〜3時", "DAT134")]
    [InlineData("13:30〜25:00", "DAT132")]
    [InlineData("13:30/16:00", "DAT131")]
    [InlineData("13:30〜16:00〜17:00", "DAT131")]
    [InlineData("〜16:00", "DAT131")]
    public void What_is_no_span_has_its_own_reason(string written, string code) =>
        Assert.Equal(code, TimeRange.Parse(written).Problem!.Code);

    [Theory]
    [InlineData(TimeStyle.Easy, "午後1時30分から午後4時まで")]
    [InlineData(TimeStyle.English, "1:30pm to 4pm")]
    [InlineData(TimeStyle.Clock, "13:30–16:00")]
    public void A_span_is_written_in_each_style(TimeStyle style, string expected) =>
        Assert.Equal(expected, new TimeRange(new(13, 30), new(16)).Text(style));

    [Fact]
    public void Every_minute_of_the_day_is_read_back_as_written()
    {
        for (var minute = 0; minute < 24 * 60; minute++)
        {
            var time = new ClockTime(minute / 60, minute % 60);
            Assert.Equal(time, ClockTime.Parse(time.Text(TimeStyle.Japanese)).Value);
            Assert.Equal(time, ClockTime.Parse(time.Text(TimeStyle.Clock)).Value);
        }
    }

    [Fact]
    public void There_is_no_time_after_the_end_of_the_day() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClockTime(24, 1));
}
