using OutreachSite.Registers.Kinds.Meetings;

namespace OutreachSite.Registers.Tests.Kinds;

public sealed class MeetingKindTests
{
    [Fact]
    public void Meetings_are_read_as_towns_keep_them()
    {
        var reading = Registers.Read(MeetingKind.Kind, """
            会議名,市町村名,区分,主管課,第何回,開催年月日,議題,出席者数,参加職種,開催状況
            連携推進協議会,みなと市,市町村,介護課、健康課,第1回,H30.5.10,年の計画,12,医師4、看護師8,済
            〃,〃,〃,〃,第2回,平成31年2月,ふりかえり,,,開催予定
            事例検討部会,みなと市,個別ケース,,,2018年度,,,,
            """);
        Assert.DoesNotContain(reading.Diagnostics, one => one.Severity > OutreachSite.Diagnostics.Severity.Hint);
        Assert.Equal(["連携推進協議会 第1回 2018-05-10 開催", "連携推進協議会 第2回 2019-02 予定", "事例検討部会 第回 2018年度 "],
            reading.Records.Select(row => $"{row.Text(MeetingFields.Body)} 第{row.Text(MeetingFields.Number)}回 {row.Text(MeetingFields.When)} {row.Text(MeetingFields.State)}"));
        Assert.Equal("個別", reading.Records[2].Text(MeetingFields.Level));
    }

    [Fact]
    public void A_body_without_meetings_has_a_row_of_its_own()
    {
        var reading = Registers.Read(MeetingKind.Kind, "会議体,地域,目的,開催回数（資料）,開催日\n医療WG,柏市,主治医の仕組み,20,\n医療WG,柏市,,,2012-01\n");
        Assert.Empty(reading.Said());
        Assert.Equal([false, true], reading.Records.Select(MeetingKind.IsMeeting));
    }

    [Fact]
    public void A_bad_list_of_meetings_is_told_cell_by_cell() => Assert.Equal(
        ["REG360 D2", "REG362 G3", "REG225 H4", "REG103 B5", "REG363 C6", "REG364 D7", "REG366 I2"],
        Registers.Read(MeetingKind.Kind, """
            会議ID,会議体,回,開催日,内容,参加者数,職種,状態,上の会議体
            m1,協議会,1,そのうち,一,10,,開催,協議階
            m2,協議会,2,2018-05-01,二,10,医師8、看護師3,開催,
            m3,協議会,3,2018-06-01,三,10,医師8、看護師,たぶん,
            m4,,4,2018-07-01,四,,,,
            m5,協議会,3,2018-06-02,五,,,,
            m6,協議会,6,2018-05-02,六,,,,
            """).Said());

    /// <summary>The document prints 1,300; eight meetings add up to 1,325. The printed one is kept.</summary>
    [Fact]
    public void A_printed_total_is_compared_with_the_sum_and_kept()
    {
        var reading = Registers.Read(MeetingKind.Kind, "会議体,地域,延べ人数,回,参加者数\n関係会議,柏市,1300,1,600\n関係会議,柏市,,2,725\n関係会議,別の市,,3,5\n");
        Assert.Equal(["REG365 C2"], reading.Said());
        Assert.Contains("延べ人数は1300と書かれていますが、2回を足すと1325です", reading.Diagnostics[^1].Message.Japanese, StringComparison.Ordinal);
        Assert.Equal("1300", reading.Records[0].Text(MeetingFields.Total));
    }
}
