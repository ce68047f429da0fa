using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Types.Moments;

namespace OutreachSite.Registers.Tests.Types;

public sealed class MomentTypeTests
{
    [Theory]
    [InlineData("2012-06-21", "2012-06-21")]
    [InlineData("平成24年6月21日（木）", "2012-06-21")]
    [InlineData("H24.6.21", "2012-06-21")]
    [InlineData("２０１２年１２月", "2012-12")]
    [InlineData("H24.12", "2012-12")]
    [InlineData("2012-12", "2012-12")]
    [InlineData("2012年12月ごろ", "2012-12")]
    [InlineData("2015年6月上旬", "2015-06上旬")]
    [InlineData("平成27年6月末", "2015-06下旬")]
    [InlineData("H30年度", "2018年度")]
    [InlineData("平成30年", "2018年")]
    [InlineData("2018", "2018年")]
    [InlineData("2015年6月15日～30日", "2015-06-15〜2015-06-30")]
    [InlineData("2015-06-15/2015-06-30", "2015-06-15〜2015-06-30")]
    [InlineData("2019年2月〜3月", "2019-02〜2019-03")]
    [InlineData("2013年度から2014年度", "2013年度〜2014年度")]
    [InlineData("2016年10月以降", "2016-10〜")]
    [InlineData("2012年6月〜", "2012-06〜")]
    [InlineData("2月", "2月 [REG361]")]
    [InlineData("そのうち", "– [REG360]")]
    [InlineData("2018-02-31", "– [REG360]")]
    [InlineData("2018年13月", "– [REG360]")]
    [InlineData("2018年3月〜2月", "– [REG360]")]
    [InlineData("－", "–")]
    public void A_time_is_read_as_exactly_as_it_is_written(string written, string read) => Assert.Equal(read, Registers.Written(ProgrammeTypes.Moment, written));

    /// <summary>What is written is read again as the same: registers are stored as texts.</summary>
    [Theory]
    [InlineData("2015-06-15〜2015-06-30")]
    [InlineData("2015-06上旬")]
    [InlineData("2016-10〜")]
    [InlineData("2018年度")]
    public void What_is_written_is_read_again_as_the_same(string text) => Assert.Equal(text, Registers.Written(ProgrammeTypes.Moment, text));

    [Theory]
    [InlineData("2018-02", "2018-02-01", "2018-02-28")]
    [InlineData("2018年度", "2018-04-01", "2019-03-31")]
    [InlineData("2018-06中旬", "2018-06-11", "2018-06-20")]
    [InlineData("2019-02〜2019-03", "2019-02-01", "2019-03-31")]
    [InlineData("2016-10〜", "2016-10-01", "2016-10-31")]
    public void A_time_knows_the_first_and_the_last_day_that_may_be_meant(string written, string first, string last)
    {
        var moment = (Moment)Registers.Value(ProgrammeTypes.Moment, written).Value!;
        Assert.Equal((first, last), (OutreachSite.Dates.DateText.Iso(moment.First!.Value), OutreachSite.Dates.DateText.Iso(moment.Last!.Value)));
    }

    [Fact]
    public void A_day_of_Excel_without_its_format_is_still_a_day() => Assert.Equal("2018-07-28 [REG218]", Registers.Written(ProgrammeTypes.Moment, "43309"));

    [Theory]
    [InlineData("医師8名、看護師（12人）；ケアマネジャー", "医師 8、看護師 12、ケアマネジャー")]
    [InlineData("21施設23名", "21施設 23")]
    [InlineData("行政4、医師会 8", "行政 4、医師会 8")]
    public void Professions_keep_their_numbers(string written, string read) => Assert.Equal(read, Registers.Written(ProgrammeTypes.Counts, written));

    [Theory]
    [InlineData("第3回", "3")]
    [InlineData("３回目", "3")]
    [InlineData("③", "3")]
    [InlineData("0", "– [REG221]")]
    [InlineData("最終回", "– [REG221]")]
    public void A_number_of_a_series_is_read(string written, string read) => Assert.Equal(read, Registers.Written(ProgrammeTypes.Ordinal, written));
}
