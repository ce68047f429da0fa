using OutreachSite.Registers.Kinds.Distributions;
using OutreachSite.Registers.Reminding;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Tests.Kinds;

public sealed class DistributionKindTests
{
    [Fact]
    public void A_delivery_has_a_day_or_a_month_and_never_a_made_up_day()
    {
        var reading = Registers.Read(DistributionKind.Kind, "配布物,配布先,符号,配布方法,予定日,配布日,配布数,残り\n冊子,市役所,minato-1f,窓口,平成31年2月,,300,20\n冊子,全世帯,,全戸,,H30.12.25,8400,\n地図,図書館,,くじ引き,R8.4,,,\n");
        Assert.Empty(reading.Said());
        Assert.Equal(["2019-02||窓口", "|2018-12-25|毎戸", "2026-04||くじ引き"],
            reading.Records.Select(row => $"{row.Text(DistributionFields.Planned)}|{row.Text(DistributionFields.Done)}|{row.Text(DistributionFields.Way)}"));
    }

    [Fact]
    public void A_bad_log_is_told_cell_by_cell()
    {
        var reading = Registers.Read(DistributionKind.Kind, "配布物,配布先,符号,予定日,配布数,残り\n冊子,市役所,MINATO 1F,そのうち,300,301\n冊子,図書館,lib,,約5,\n冊子,病院,lib,,,\n,学校,,,,\n");
        Assert.Equal(["REG388 C2", "REG217 D2", "REG387 F2", "REG221 E3", "REG103 A5", "REG389 C4"], reading.Said());
        Assert.Equal(["", "lib", "lib"], reading.Records.Select(row => row.Text(DistributionFields.Code)));
    }

    [Fact]
    public void What_is_planned_is_late_from_the_day_after_the_month_until_it_is_done()
    {
        var rows = Registers.Read(DistributionKind.Kind, "配布物,配布先,予定,配布日,担当課\n冊子,市役所,2026-02,,介護課\n冊子,学校,2026-02,2026-02-03,\n冊子,駅,,,\n").Records;
        var late = Assert.Single(RowReminder.Of(DistributionKind.Kind, rows));
        Assert.Equal((new DateOnly(2026, 3, 1), "介護課"), (late.LateFrom, DistributionKind.Kind.OwnerOf(late.Row)));
    }

    [Theory]
    [InlineData("2018-12-25", "2018-12-25")]
    [InlineData("2024-02", "2024-02-29")]
    [InlineData("", null)]
    public void A_month_is_over_on_its_last_day(string value, string? expected) =>
        Assert.Equal(expected, DayOrMonthType.LastDay(value)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("minato-1f", true)]
    [InlineData("", false)]
    [InlineData("みなと", false)]
    [InlineData("Minato", false)]
    [InlineData("a-code-that-is-too-long", false)]
    public void A_code_can_be_typed_from_paper(string code, bool isRight) => Assert.Equal(isRight, PlaceCode.IsRight(code));

    [Fact]
    public void The_code_stands_behind_the_address()
    {
        Assert.Equal("https://example.invalid/a/?p=x", PlaceCode.Address("https://example.invalid/a/", "x"));
        Assert.Equal("https://example.invalid/a/?b=1&p=x", PlaceCode.Address("https://example.invalid/a/?b=1", "x"));
        Assert.Equal("https://example.invalid/a/", PlaceCode.Address("https://example.invalid/a/", null));
    }
}
