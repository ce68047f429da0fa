namespace OutreachSite.Publishing.Tests.Pages.Registers;

public sealed class MeetingPageTests
{
    private const string Head = "会議ID,会議体,地域,段階,上の会議体,事務局,目的,開催回数（資料）,予定回数（資料）,延べ人数（資料）,回,開催日,内容,次第,参加者数,参加者の注,職種,状態,確からしさ,出典,備考\n";

    private const string Rows = Head + """
        council,協議会,みなと市,市町村,,介護課;健康課,課題を話し合う,,,1300,,,,,,,医師 8、看護師,,,ある資料,およその数とみられる
        c1,協議会,みなと市,,,,,,,,1,2012-06-21,はじめの回,"開会
        話し合い",600,,医師 4、看護師,開催,,ある資料,
        c2,協議会,みなと市,,,,,,,,2,2012-12,つぎの回,,725,約,医師 5、行政,開催,中,ある資料,月は読みとった
        c3,協議会,みなと市,,,,,,,,3,2026-11-20,おわった予定,,,,,予定,,ある資料,
        c4,協議会,みなと市,,,,,,,,4,2026-11-21,今日の回,,,,,予定,,ある資料,
        c5,協議会,みなと市,,,,,,,,,2月,年のない回,,30,代表者,,中止,低,,
        part,部会,みなと市,市町村,協議会,,,7,3,,,,,,,,,,,,
        case,事例検討会,,個別,,,,,,,,2018年度,,,,,,,,,
        """;

    [Fact]
    public void Planned_and_held_are_told_apart_in_words_and_plans_of_the_past_are_marked()
    {
        var site = RegisterSite.Of("meeting", Rows);
        Assert.Empty(site.Codes);
        Assert.Contains(site.Built.Diagnostics, found => found.Code == "REG540");
        Assert.Equal(
            [
                "いつ|内容|参加者|状態",
                "2012年6月21日 第1回|はじめの回 開会話し合い|600人|開催",
                "2012年12月 第2回|つぎの回 注：月は読みとった 確からしさ：中|約725人|開催",
                "2026年11月20日 第3回|おわった予定|記載なし|予定時期を過ぎています",
                "2026年11月21日 第4回|今日の回|記載なし|予定",
                "2月（年は書かれていません）|年のない回 確からしさ：低|30人代表者|中止",
            ],
            site.Table("", "#os-table-council table"));
        Assert.Contains("時期を過ぎたままの予定が1件あります。", site.Words(), StringComparison.Ordinal);
        Assert.Contains("3の会議体と、6件の会議があります。開催 2、予定 2、中止 1、記載なし 1", site.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_comes_next_stands_first()
    {
        var coming = RegisterSite.Of("meeting", Rows).Page().QuerySelectorAll("section[aria-labelledby=os-coming] li");
        Assert.Equal("2026年11月21日", Assert.Single(coming).QuerySelector("time")!.TextContent);
        Assert.Contains("これからの予定は、書かれていません。", RegisterSite.Of("meeting", Head + "a,会,市,,,,,,,,,2018-01-01,,,,,,開催,,,\n").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_printed_total_and_the_computed_one_stand_side_by_side()
    {
        var words = RegisterSite.Of("meeting", Rows).Words();
        Assert.Contains("資料には、延べ1,300人とあります。参加者の数がある3回を足すと、1,355人です（ここで計算した数）。2つの数は、55人ちがいます。資料の数は直さずに、両方を並べました。", words, StringComparison.Ordinal);
        Assert.Contains("およその数とみられる", words, StringComparison.Ordinal);
        Assert.Contains("2つの数は合っています。", RegisterSite.Of("meeting", Head + "a,会,市,,,,,,,30,1,2018-01-01,,,10,,,開催,,,\nb,会,市,,,,,,,,2,2018-02-01,,,20,,,開催,,,\n").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_came_stands_by_profession_and_what_is_not_counted_is_not_zero() => Assert.Equal(
        ["職種|第1回|第2回", "医師|4人|5人", "看護師|参加（人数は記載なし）|記載なし", "行政|記載なし|参加（人数は記載なし）"],
        RegisterSite.Of("meeting", Rows).Table("", "#os-professions-council table"));

    [Fact]
    public void Bodies_hang_below_the_body_to_which_they_report()
    {
        var page = RegisterSite.Of("meeting", Rows).Page();
        Assert.Equal(["市町村", "個別（1人の事例を話し合う）"], page.QuerySelectorAll("section[aria-labelledby=os-structure] h3").Select(level => level.TextContent));
        Assert.Equal("部会", page.QuerySelector(".os-body-tree .os-body-tree a")!.TextContent);
        Assert.Equal("#part", page.QuerySelector(".os-body-tree .os-body-tree a")!.GetAttribute("href"));
        Assert.Contains("開催7回、予定3回", RegisterSite.Of("meeting", Rows).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bodies_in_a_circle_are_all_shown()
    {
        var page = RegisterSite.Of("meeting", Head + "a,甲,市,,乙,,,,,,,2018-01-01,,,,,,,,,\nb,乙,市,,甲,,,,,,,2018-01-01,,,,,,,,,\nc,丙,市,,丙,,,,,,,2018-01-01,,,,,,,,,\n").Page();
        Assert.Equal(["甲", "乙", "丙"], page.QuerySelectorAll(".os-body-tree a").Select(body => body.TextContent));
    }

    [Fact]
    public void Hostile_texts_stay_texts()
    {
        var site = RegisterSite.Of("meeting", Head + "\"<b>\",\"<script>alert(1)</script>\",<i>,,\"</ul><img src=x>\",<u>,{{ 1 }},1,1,1,1,<b>,<i>,<u>,1,<b>,<i> 3,,,<u>,<b>\n");
        Assert.Empty(site.Page().QuerySelectorAll("main script, main img, main b, main i, main u"));
        Assert.Contains("{{ 1 }}", site.Words(), StringComparison.Ordinal);
    }
}
