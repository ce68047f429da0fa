using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Pages.Registers;

public sealed class StatusPageTests
{
    private const string Head = "市区町村名,項目,状態,具体的な内容,課題,医師会等に依頼している内容,県への要望,時点,次の期限,出典,備考\n";

    private const string Rows = Head + """
        みなと市,ア,,"・一覧を作った
        ・地図をのせた",更新,,様式をそろえてほしい,2018-12-01,,県の資料,
        みなと市,イ,予定,会議を開く,,今はなし（これから頼む予定）,,2018-12-01,2026-11-20,県の資料,列がずれているかもしれない
        やまと町,ア,実施,一覧を作った,,講師をお願いしている,様式をそろえてほしい,2019-03-31,2019-01-01,県の資料,
        やまと町,イ,予定,,,,,2019-03-31,2026-11-21,県の資料,
        """;

    private static readonly (string, string) Items = ("content/items.yml", """
        items:
          - {code: ア, key: a, name: 資源の把握, text: 一覧を作ります。}
          - {code: イ, key: i, name: 課題の検討}
          - {code: ウ, key: u, name: 提供体制}
        """);

    [Fact]
    public void The_matrix_says_in_words_what_is_stated_and_what_is_past_due()
    {
        var site = RegisterSite.Of("status", Rows, "", Items);
        Assert.Empty(site.Codes);
        Assert.Equal(
            ["市町村|アア 資源の把握|イイ 課題の検討|ウウ 提供体制", "みなと市|●記載あり|予定期限すぎ|記載なし", "やまと町|実施|予定|記載なし"],
            site.Table(""));
        Assert.Contains("期限を過ぎたままの予定が1件あります。", site.Words(), StringComparison.Ordinal);
        Assert.Contains("2018年（平成30年）12月1日（土）から2019年（平成31年）3月31日（日）までの、それぞれの時点です。", site.Words(), StringComparison.Ordinal);
        Assert.Equal("みなと市/index.html#i", Uri.UnescapeDataString(site.Page().QuerySelectorAll("tbody tr")[0].QuerySelectorAll("td a")[1].GetAttribute("href")!));
    }

    [Fact]
    public void A_municipality_shows_every_field_and_says_which_are_blank()
    {
        var site = RegisterSite.Of("status", Rows, "", Items);
        var page = site.Page("みなと市/");
        Assert.Equal(["ア 資源の把握", "イ 課題の検討", "ウ 提供体制"], page.QuerySelectorAll("main h2.os-register__title").Select(title => title.TextContent.Replace('　', ' ')));
        Assert.Equal(["取組", "課題", "医師会・医療機関への依頼", "県への要望"], page.QuerySelectorAll(".os-status")[0].QuerySelectorAll("dt").Select(term => term.TextContent));
        Assert.Equal(["一覧を作った", "地図をのせた"], page.QuerySelectorAll(".os-status")[0].QuerySelectorAll("li").Select(line => line.TextContent));
        Assert.Equal(3, page.QuerySelectorAll(".os-status .os-status__blank").Length);
        Assert.Contains("書かれていた期限：2026年11月20日（過ぎています。済んだかどうかは、書かれていません）", site.Words("みなと市/"), StringComparison.Ordinal);
        Assert.Contains("注：列がずれているかもしれない", site.Words("みなと市/"), StringComparison.Ordinal);
        Assert.Contains("2018年12月1日の時点", site.Words("みなと市/"), StringComparison.Ordinal);
        Assert.DoesNotContain("過ぎています", site.Words("やまと町/"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_has_all_municipalities_side_by_side()
    {
        var site = RegisterSite.Of("status", Rows, "", Items);
        var table = site.Table("item/a/");
        Assert.Equal("みなと市2018年12月1日の時点|一覧を作った 地図をのせた|更新|記載なし|様式をそろえてほしい", table[1]);
        Assert.Contains("2市町村のうち2市町村に、取組があります。", site.Words("item/a/"), StringComparison.Ordinal);
        Assert.Equal(["みなと市|記載なし|記載なし|記載なし|記載なし", "やまと町|記載なし|記載なし|記載なし|記載なし"], site.Table("item/u/")[1..]);
    }

    [Fact]
    public void The_same_wish_is_told_once_with_all_who_have_it()
    {
        var site = RegisterSite.Of("status", Rows, "", Items);
        var wishes = site.Page("wishes/").QuerySelectorAll(".os-wishes li").Select(wish => wish.TextContent);
        Assert.Equal(["様式をそろえてほしいみなと市、やまと町", "講師をお願いしているやまと町"], wishes);
        Assert.Contains("「今はない」と書いた欄 みなと市（イ）", site.Words("wishes/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_stands_beside_shares_from_elsewhere()
    {
        var site = RegisterSite.Of("status", Rows, """
            compare:
              table: survey/items.csv
              title: 全国の実施状況
              n: 1741
              source: 国の調査
              as-of: 2015-08-01
            """, Items, ("content/survey/items.csv", "項目,行っている,予定,行っていない\nア 資源の把握,38.5,21.5,40.0\n（イ）課題,43.8,,41.8\n"));
        Assert.Empty(site.Codes);
        var table = site.Table("progress/");
        Assert.Equal("ア 資源の把握|2市町村|実施 1、記載あり 1|38.5％|21.5％|40.0％", table[2].Replace('　', ' '));
        Assert.Equal("イ 課題の検討|0市町村|予定 2|43.8％|比べる数がありません|41.8％", table[3].Replace('　', ' '));
        Assert.Contains("数え方がちがうので、同じ物差しではありません。", site.Words("progress/"), StringComparison.Ordinal);
        Assert.NotNull(site.Page("progress/").QuerySelector("figure svg"));
        Assert.True(site.Has("numbers/progress/shares.csv"));
    }

    [Fact]
    public void Another_arrangement_shows_the_same_rows_under_new_headings()
    {
        var site = RegisterSite.Of("status", Rows, "taxonomy: scenes.yml", Items, ("content/scenes.yml", """
            items:
              - {code: 1, key: daily, name: 日常の療養支援, from: [イ, ア]}
              - {code: 2, key: leaving, name: 入退院支援, from: [ウ]}
            """));
        Assert.Empty(site.Codes);
        Assert.Equal(["市町村|11 日常の療養支援|22 入退院支援", "みなと市|●記載あり期限すぎ|記載なし", "やまと町|実施|記載なし"], site.Table(""));
        Assert.Equal(["イ 課題の検討 の欄から", "ア 資源の把握 の欄から"], site.Page("みなと市/").QuerySelectorAll(".os-status__from").Select(from => from.TextContent.Replace('　', ' ')));
        Assert.True(site.Has("numbers/item/daily/index.html"));
        Assert.False(site.Has("numbers/item/a/index.html"));
    }

    [Theory]
    [InlineData("taxonomy: none.yml", "REG522")]
    [InlineData("taxonomy: wrong.yml", "REG521")]
    [InlineData("taxonomy: half.yml", "REG520")]
    [InlineData("compare: {table: none.csv, title: 全国}", "REG523")]
    [InlineData("compare: {table: ../../secret.csv, title: 全国}", "REG523")]
    public void A_mistake_in_the_front_matter_is_told(string matter, string code)
    {
        var site = RegisterSite.Of("status", Rows, matter, Items,
            ("content/wrong.yml", "items:\n  - {code: 1, key: one, name: 一, from: [ア, イ, ケ]}\n"), ("content/half.yml", "items:\n  - {code: 1, key: one, name: 一, from: [ア]}\n"));
        Assert.Equal(code, Assert.Single(site.Codes));
    }

    [Fact]
    public void A_row_of_an_unknown_item_is_told_and_shown_nowhere()
    {
        var site = RegisterSite.Of("status", Head + "みなと市,ケ,,何か,,,,2018-12-01,,,\nみなと市,ア,,一覧,,,,2018-12-01,,,\n", "", Items);
        Assert.NotEmpty(site.Codes);
        Assert.DoesNotContain(site.Built.Files, file => file.IsPage && site.Text(file.Path.Value).Contains("何か", StringComparison.Ordinal));
    }

    [Fact]
    public void A_site_without_items_shows_the_codes_of_its_rows()
    {
        var site = RegisterSite.Of("status", Rows);
        Assert.Equal("市町村|アア|イイ", site.Table("")[0]);
        Assert.Empty(site.Codes);
    }

    [Fact]
    public void What_an_author_wrote_about_a_municipality_is_linked_from_its_page()
    {
        var site = RegisterSite.Of("status", Rows, "", Items, ("content/numbers/more.md", "---\ntitle: みなと市の資料から\nsummary: 別の資料です。\npublished: 2026-11-01\n---\n\n本文。\n"));
        Assert.Contains("みなと市の資料から", site.Words("みなと市/"), StringComparison.Ordinal);
        Assert.DoesNotContain("みなと市の資料から", site.Words("やまと町/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_texts_stay_texts()
    {
        var site = RegisterSite.Of("status", Head + "\"<img src=x onerror=alert(1)>\",ア,,\"<script>alert(1)</script>\n\"\"><b>\",{{ 1 }},</dd><script>,javascript:alert(1),2018-12-01,,<i>,<u>\n", "", Items);
        foreach (var file in site.Built.Files.Where(file => file.IsPage && file.Path.Value.Contains("numbers", StringComparison.Ordinal)))
            Assert.Empty(HtmlFacts.Page(site.Text(file.Path.Value)).QuerySelectorAll("main script, main img, main b, main i, main u"));
        Assert.Contains("{{ 1 }}", site.Words("item/a/"), StringComparison.Ordinal);
    }
}
