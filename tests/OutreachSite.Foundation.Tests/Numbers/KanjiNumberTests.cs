using OutreachSite.Numbers;

namespace OutreachSite.Tests.Numbers;

public sealed class KanjiNumberTests
{
    [Theory]
    [InlineData("〇", 0)]
    [InlineData("七", 7)]
    [InlineData("十", 10)]
    [InlineData("十一", 11)]
    [InlineData("二十", 20)]
    [InlineData("三十一", 31)]
    [InlineData("百二十", 120)]
    [InlineData("二千十八", 2018)]
    [InlineData("二〇一八", 2018)]
    [InlineData("九千九百九十九", 9999)]
    public void A_number_in_kanji_is_read(string written, int expected) => Assert.Equal(expected, KanjiNumber.Parse(written));

    [Theory]
    [InlineData("")]
    [InlineData("十十")]
    [InlineData("十百")]
    [InlineData("二三十")]
    [InlineData("〇十")]
    [InlineData("一万")]
    [InlineData("二〇一八九")]
    [InlineData("人")]
    public void What_is_no_number_is_not_read(string written) => Assert.Null(KanjiNumber.Parse(written));
}
