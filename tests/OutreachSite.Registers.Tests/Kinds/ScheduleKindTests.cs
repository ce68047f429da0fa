using OutreachSite.Registers.Kinds.Schedules;

namespace OutreachSite.Registers.Tests.Kinds;

public sealed class ScheduleKindTests
{
    [Fact]
    public void The_steps_of_a_project_are_read_as_towns_keep_them()
    {
        var reading = Registers.Read(ScheduleKind.Kind, """
            事業名,実施時期,実施内容,参加人数,進捗,実施主体,課題
            ルール作り,H27.6.15〜30,調査,,完了,保健所、市,もれが31％
            〃,平成28年度上半期,運用,,計画,,
            〃,平成28年10月以降,見直し,,計画,,
            """);
        Assert.Equal(["REG113 A3", "REG360 B3", "REG113 A4"], reading.Said());
        Assert.Equal(["2015-06-15〜2015-06-30 調査 済", " 運用 予定", "2016-10〜 見直し 予定"],
            reading.Records.Select(row => $"{row.Text(ScheduleFields.When)} {row.Text(ScheduleFields.What)} {row.Text(ScheduleFields.State)}"));
    }

    [Fact]
    public void A_bad_schedule_is_told_cell_by_cell() => Assert.Equal(
        ["REG360 B2", "REG103 A3", "REG225 E4", "REG367 D5"],
        Registers.Read(ScheduleKind.Kind, "事業,時期,工程,結果,状態\n甲,いつか,一,,\n,2018,二,,\n甲,2018,三,,たぶん\n甲,2018年1月,四,できた,予定\n").Said());
}
