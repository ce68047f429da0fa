namespace OutreachSite.Publishing.Tests.Pages.Registers;

public sealed class SchedulePageTests
{
    private const string Head = "工程ID,事業,地域,課題,だれが,時期,工程,会議,参加者数,参加者の注,期待する成果,結果,状態,確からしさ,出典,備考\n";

    private const string Rows = Head + """
        rules,ルール作り,みなと市,もれが31％,市;保健所,,,,,,"もれが減る
        仕事が進む",,,,ある資料,
        s3,ルール作り,みなと市,,,2016年10月以降,見直し,,,,,,予定,中,ある資料,
        s1,ルール作り,みなと市,,病院,2015年6月15日〜30日,調査,第1回,1200,代表者,,31％,済,,ある資料,月は読みとった
        s2,ルール作り,みなと市,,,2026-11-21,説明,,,,,,予定,,ある資料,
        """;

    [Fact]
    public void Steps_stand_in_their_order_with_their_state_in_words()
    {
        var site = RegisterSite.Of("schedule", Rows);
        Assert.Empty(site.Codes);
        var steps = site.Page().QuerySelectorAll(".os-timeline > li").Select(step => string.Join(' ', step.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToArray();
        Assert.Equal(
            [
                "2015年6月15日〜30日 調査 第1回 病院 参加者：1,200人（代表者） 結果：31％ 注：月は読みとった",
                "2016年10月から 予定 時期を過ぎています。済んだかどうかは、書かれていません 見直し 確からしさ：中",
                "2026年11月21日 予定 説明",
            ],
            steps);
        Assert.Contains(site.Built.Diagnostics, found => found.Code == "REG540");
    }

    [Fact]
    public void On_paper_the_same_steps_are_a_table() => Assert.Equal(
        [
            "いつ|すること|参加者|状態",
            "2015年6月15日〜30日|調査第1回 病院結果：31％注：月は読みとった|1,200人代表者|済",
            "2016年10月から|見直し確からしさ：中|記載なし|予定時期を過ぎています。済んだかどうかは、書かれていません",
            "2026年11月21日|説明|記載なし|予定",
        ],
        RegisterSite.Of("schedule", Rows).Table("", ".os-only-print table"));

    [Fact]
    public void A_project_says_its_issue_who_does_it_and_that_no_result_is_stated()
    {
        var site = RegisterSite.Of("schedule", Rows);
        Assert.Equal(["地域", "課題", "だれが", "期待したこと", "結果"], site.Page().QuerySelectorAll("main .os-facts dt").Select(term => term.TextContent));
        Assert.Equal(["みなと市", "もれが31％", "市、保健所", "もれが減る仕事が進む", "結果は、資料に書かれていません。"], site.Page().QuerySelectorAll("main .os-facts dd").Select(term => string.Concat(term.TextContent.Where(c => !char.IsWhiteSpace(c)))));
    }

    [Fact]
    public void Several_projects_stand_one_after_the_other_and_hostile_texts_stay_texts()
    {
        var site = RegisterSite.Of("schedule", Head + "a,<b>甲</b>,,<script>x</script>,<i>,2018年度,<u>,,,,<i>,<b>,済,,<u>,{{ 1 }}\nb,乙,,,,,二,,,,,,,,,\n");
        Assert.Equal(["<b>甲</b>", "乙"], site.Page().QuerySelectorAll("main h2.os-register__title").Select(title => title.TextContent));
        Assert.Empty(site.Page().QuerySelectorAll("main script, main b, main i, main u"));
    }
}
