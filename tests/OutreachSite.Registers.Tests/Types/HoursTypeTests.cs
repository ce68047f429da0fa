using OutreachSite.Registers.Types;
using OutreachSite.Registers.Types.Hours;

namespace OutreachSite.Registers.Tests.Types;

public sealed class HoursTypeTests
{
    [Theory]
    [InlineData("月～金 9:00～12:00、14:00～18:00　土 9:00～12:00", "月〜金 9:00〜12:00、月〜金 14:00〜18:00、土 9:00〜12:00")]
    [InlineData("平日 8:30～17:15", "月〜金 8:30〜17:15")]
    [InlineData("月・水・金 午前9時～午後5時半", "月水金 9:00〜17:30")]
    [InlineData("月火木金：9時から17時まで（水曜休診）", "月火木金 9:00〜17:00")]
    [InlineData("毎日24時間", "毎日 0:00〜24:00")]
    [InlineData("9:00-17:00", "9:00〜17:00")]
    [InlineData("月曜日～土曜日 ９：００～１８：００", "月火水木金土 9:00〜18:00")]
    [InlineData("土日祝 10:00~15:00", "土日祝 10:00〜15:00")]
    [InlineData("月〜土 9:00〜18:00　木曜休診", "月火水金土 9:00〜18:00")]
    [InlineData("年中無休 7:00〜22:00", "毎日 7:00〜22:00")]
    public void Days_and_times_are_taken(string written, string spans)
    {
        var hours = Assert.IsType<OpeningHours>(Registers.Value(FieldTypes.Hours, written).Value);
        Assert.Equal(spans, OpeningHours.Text(hours.Spans));
    }

    [Theory]
    [InlineData("月〜金 9:00〜12:00、土 9:00〜11:30", true)]
    [InlineData("月〜金 9:00〜12:00（予約制）", false)]
    public void It_is_known_whether_the_times_say_everything(string written, bool isWhole) =>
        Assert.Equal(isWhole, Assert.IsType<OpeningHours>(Registers.Value(FieldTypes.Hours, written).Value).IsWhole);

    [Fact]
    public void What_has_no_time_stays_as_it_is_written()
    {
        var (value, codes) = Registers.Value(FieldTypes.Hours, "お電話ください");
        Assert.Equal(new OpeningHours("お電話ください", [], IsWhole: false), Assert.IsType<OpeningHours>(value) with { Spans = [] });
        Assert.Equal(["REG228"], codes);
    }

    [Theory]
    [InlineData("月〜金", "月火水木金")]
    [InlineData("月;水;金", "月水金")]
    [InlineData("平日・土曜", "月火水木金土")]
    [InlineData("毎日", "月火水木金土日祝")]
    [InlineData("日祝", "日祝")]
    public void Days_are_known_by_their_letters(string written, string letters) =>
        Assert.Equal(letters, string.Concat(WeekdaySet.Letters.Where(HoursReader.DaysOf(written).Contains)));
}
