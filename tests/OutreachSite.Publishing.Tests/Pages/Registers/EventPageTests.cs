using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Pages.Registers;

public sealed class EventPageTests
{
    private const string Head = "イベントID,イベント名,開始日,終了日,開始時間,終了時間,開催パターン,状態,説明,対象者,料金(基本),連絡先名称,連絡先電話番号,主催者,場所名称,住所,定員,参加申込終了日,参加申込方法,アクセシビリティ,備考\n";

    private const string Rows = Head + """
        past,終わった教室,2026-11-20,,,,,,,,,,,,,,,,電話,,
        today,今日の体操,2026-11-21,,10:00,11:30,毎月 第3土曜日,,座ってできます,どなたでも,無料,健康課,0176-23-5121,みなと市,公民館,みなと市本町1,30,,不要,車いすの席;筆談,
        open,申しこめる会,2026-12-10,,,,,,,,,,,,,,,2026-11-21,電話,,
        late,締めきった会,2026-12-11,,,,,,,,,,,,,,,2026-11-20,電話,,
        full,満員の会,2026-12-12,2026-12-13,,,,満員,,,,,,,,,,2026-12-01,電話,,
        off,中止の会,2026-12-09,,,,,中止,,,,,,,,,,,電話,,暖房の工事のため
        """;

    private static readonly (string, string)[] Seminar =
    [
        ("content/seminars/index.md", "---\ntitle: 催し\nsummary: 催しです。\npublished: 2026-11-01\nregister: event\nopen-data: [csv]\nlicence: CC BY 4.0\n---\n"),
        ("content/seminars/2026-12-01-talk/index.md", "---\ntitle: 話\nsummary: 話です。\npublished: 2026-11-01\n---\n"),
        ("content/seminars/2026-12-01-talk/event.yml", "title: 話を聞く会\ndate: 2026-12-01\nvenue: {name: 市民会館}\nfee: 無料\ncapacity: 40\naccessibility: {lift: あり}\n"),
    ];

    [Fact]
    public void What_comes_stands_first_and_what_was_below()
    {
        var site = RegisterSite.Of("event", Rows);
        Assert.Empty(site.Codes);
        Assert.Equal(["今日の体操", "中止の会", "申しこめる会", "締めきった会", "満員の会"], Titles(site, "os-coming"));
        Assert.Equal(["終わった教室"], Titles(site, "os-past"));
    }

    [Fact]
    public void Where_an_event_stands_is_said_in_words()
    {
        var page = RegisterSite.Of("event", Rows).Page();
        Assert.Equal(["これから開きます", "中止", "受付中", "受付終了", "満員", "開催済み"], page.QuerySelectorAll(".os-event .os-tag").Select(tag => tag.TextContent));
        Assert.Equal(
            ["申しこみは、いりません", "申しこみは、2026年（令和8年）11月21日（土）まで 電話", "申しこみは、終わりました", "満員です。申しこみは、終わりました"],
            page.QuerySelectorAll(".os-event dt").Where(term => term.TextContent == "申しこみ").Select(term => string.Join(' ', term.NextElementSibling!.InnerHtml.Replace("<br>", " ", StringComparison.Ordinal).Replace("<span lang=\"ja\">", "", StringComparison.Ordinal).Replace("</span>", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Contains("暖房の工事のため", page.QuerySelector("#off")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_says_everything_and_what_is_not_stated_is_said_to_be()
    {
        var page = RegisterSite.Of("event", Rows).Page();
        Assert.Equal(
            ["時間：午前10時〜午前11時30分毎月 第3土曜日", "会場：公民館みなと市本町1", "対象：どなたでも", "費用：無料", "定員：30人", "申しこみ：申しこみは、いりません", "配慮：車いすの席、筆談", "問い合わせ：健康課0176-23-5121", "主催：みなと市"],
            page.QuerySelectorAll("#today dl > div").Select(line => $"{line.Children[0].TextContent}：{line.Children[1].TextContent.Trim()}"));
        Assert.Equal(4, page.QuerySelectorAll("#open dd").Count(value => value.TextContent == "記載なし") - 1);
    }

    [Fact]
    public void An_event_with_a_page_stands_among_the_others()
    {
        var site = RegisterSite.Of("event", Rows, "", Seminar);
        Assert.Empty(site.Codes);
        var list = HtmlFacts.Page(site.Text("seminars/index.html"));
        Assert.Equal(["今日の体操", "話を聞く会", "中止の会"], list.QuerySelectorAll("section[aria-labelledby=os-coming] h3").Take(3).Select(title => title.TextContent));
        Assert.Equal("2026-12-01-talk/index.html", list.QuerySelectorAll("section[aria-labelledby=os-coming] h3 a").Single().GetAttribute("href"));
    }

    [Fact]
    public void What_is_entered_once_stands_in_the_open_data_and_in_the_calendar()
    {
        var site = RegisterSite.Of("event", Rows, "", Seminar);
        var csv = site.Text("seminars/open-data/event.csv");
        Assert.StartsWith("都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,イベント名,イベント名_カナ,イベント名_英語,開始日,終了日", csv.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains("話を聞く会,,,2026-12-01,2026-12-01", csv, StringComparison.Ordinal);
        Assert.Contains("https://example.invalid/seminars/2026-12-01-talk/", csv, StringComparison.Ordinal);
        Assert.True(csv.IndexOf("今日の体操", StringComparison.Ordinal) < csv.IndexOf("話を聞く会", StringComparison.Ordinal));
        var calendar = site.Text("seminars/calendar.ics");
        Assert.Contains("SUMMARY:今日の体操\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:話を聞く会\r\n", calendar, StringComparison.Ordinal);
        Assert.Single(calendar.Split("STATUS:CANCELLED")[1..]);
    }

    [Fact]
    public void A_row_for_an_event_with_a_page_is_told_and_not_shown_twice()
    {
        var site = RegisterSite.Of("event", Rows + "\nagain,話を聞く会,2026-12-01,,,,,,,,,,,,,,,,,,\n", "", Seminar);
        Assert.Equal(["REG541"], site.Codes);
        Assert.Single(HtmlFacts.Page(site.Text("seminars/index.html")).QuerySelectorAll("h3"), title => title.TextContent == "話を聞く会");
    }

    [Fact]
    public void Hostile_texts_stay_texts()
    {
        var site = RegisterSite.Of("event", Head + "e,<b>x</b>,2026-12-01,,,,<i>,,<script>x</script>,<u>,<b>,<i>,,<u>,<b>,<i>,,,<script>,<u>;<b>,{{ 1 }}\n");
        Assert.Empty(site.Page().QuerySelectorAll("main script, main b, main i, main u"));
        Assert.Contains("{{ 1 }}", site.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Search_engines_are_told_of_what_is_to_come()
    {
        var data = string.Concat(RegisterSite.Of("event", Rows).Page().QuerySelectorAll("script[type='application/ld+json']").Select(script => script.TextContent));
        Assert.Equal(5, data.Split("\"Event\"").Length - 1);
        Assert.Equal(2, data.Split("EventCancelled").Length);
    }

    private static string[] Titles(RegisterSite site, string section) => [.. site.Page().QuerySelectorAll($"section[aria-labelledby={section}] h3").Select(title => title.TextContent)];
}
