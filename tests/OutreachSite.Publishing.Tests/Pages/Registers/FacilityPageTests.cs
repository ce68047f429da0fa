using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Pages.Registers;

/// <summary>What residents and professionals see of a register of facilities on 2026-11-21.</summary>
public sealed class FacilityPageTests
{
    private const string Head = "施設ID,地図番号,名称,フリガナ,種類,市区町村名,住所,緯度,経度,電話番号,受付時間,訪問,麻薬,できる処置,面談可能な時間帯,空き状況,空き状況の日,掲載承諾,確認日,確認方法,確認者,廃止日,備考\n";

    private const string Rows = Head + """
        F1,1,はまかぜ診療所,ハマカゼ,診療所,みなと市,みなと市浜町1,40.1,141.1,0000-21-1010,月〜金 9:00〜12:00、14:00〜17:00,可,可,点滴,月 13:00〜14:00,,,可,2026-09-01,FAX,施設,,
        F2,2,えきまえ薬局,エキマエ,薬局,みなと市,みなと市駅前2,40.2,141.2,0000-21-2020,予約制です,不可,可,,,,,可,2025-10-01,電話,高齢介護課,,
        F3,3,かわべデイ,カワベ,通所介護,かわべ町,かわべ町川口3,,,0000-31-3030,,,,,,3,2026-11-01,可,2024-01-01,訪問,施設,,
        F4,4,ことわり医院,コトワリ,診療所,みなと市,みなと市浜町4,40.3,141.3,0000-21-4040,,可,,,,,,否,2026-09-01,FAX,施設,,
        F5,5,とじた薬局,トジタ,薬局,みなと市,みなと市駅前5,40.3,141.3,0000-21-5050,,,,,,,,可,2026-09-01,FAX,施設,2026-11-21,
        F6,6,これから閉じる薬局,コレカラ,薬局,かわべ町,かわべ町川口6,40.3,141.3,0000-31-6060,,,,,,0,2026-09-01,可,2026-09-01,FAX,施設,2026-12-01,
        """;

    [Fact]
    public void A_list_shows_who_agreed_and_is_open_with_numbers_to_ring()
    {
        var site = RegisterSite.Of("facility", Rows);
        Assert.Empty(site.Codes);
        Assert.Equal(["1 はまかぜ診療所", "2 えきまえ薬局", "3 かわべデイ", "6 これから閉じる薬局"], Names(site, ""));
        Assert.Equal("tel:0000211010", site.Page().QuerySelector(".os-facility__phone")!.GetAttribute("href"));
        Assert.DoesNotContain("ことわり医院", site.Text("numbers/index.html"), StringComparison.Ordinal);
        Assert.False(site.Has("numbers/f4/index.html"));
        Assert.False(site.Has("numbers/f5/index.html"));
        Assert.Equal(new(2026, 12, 1), site.Built.NextBoundary);
    }

    [Fact]
    public void Facets_are_pages_with_the_counts_that_they_lead_to()
    {
        var site = RegisterSite.Of("facility", Rows);
        foreach (var choice in site.Page().QuerySelectorAll(".os-facet__choice"))
        {
            var target = new Uri(new Uri("https://x/numbers/"), choice.GetAttribute("href")!);
            var page = HtmlFacts.Page(site.Text(Uri.UnescapeDataString(target.AbsolutePath.TrimStart('/'))));
            Assert.Equal(choice.QuerySelector(".os-facet__count")!.TextContent, page.QuerySelectorAll(".os-facility").Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        Assert.Equal(["6 これから閉じる薬局"], Names(site, "area/かわべ町/薬局/"));
        Assert.Equal("かわべ町の薬局", site.Page("area/かわべ町/薬局/").QuerySelector("h1")!.TextContent);
        Assert.False(site.Has("numbers/area/かわべ町/診療所/index.html"));
        Assert.Equal(["1 はまかぜ診療所"], Names(site, "can/visits/"));
        Assert.Equal(["すべて", "家に来てくれる"], site.Page().QuerySelectorAll(".os-facet")[^1].QuerySelectorAll("a").Select(choice => choice.FirstChild!.TextContent));
    }

    [Fact]
    public void How_fresh_a_row_is_stands_in_words()
    {
        var site = RegisterSite.Of("facility", Rows);
        Assert.Equal(
            ["fresh 2026年9月に施設へ確認済み", "due 2025年10月に高齢介護課へ確認", "stale 2024年1月に施設へ確認。長い時間がたっています", "fresh 2026年9月に施設へ確認済み"],
            site.Page().QuerySelectorAll(".os-freshness").Select(fresh => $"{fresh.GetAttribute("data-state")} {fresh.QuerySelector("span:last-child")!.TextContent}"));
        Assert.Contains("このうち1件は、確かめてから長い時間がたっています。", site.Words(), StringComparison.Ordinal);
        Assert.Contains(site.Built.Diagnostics, found => found.Code == "REG506" && found.Message.Japanese.StartsWith("4件のうち1件", StringComparison.Ordinal));
    }

    [Fact]
    public void The_site_says_how_old_rows_may_become()
    {
        var settings = ("content/site.yml", "title: みほん\nbase: https://example.invalid/\npublisher: {name: みほん町}\nregisters: {due-after: 6, stale-after: 12, hidden-after: 24}\n");
        var site = RegisterSite.Of("facility", Rows, "", settings);
        Assert.Equal(["1 はまかぜ診療所", "2 えきまえ薬局", "6 これから閉じる薬局"], Names(site, ""));
        Assert.Equal("stale", site.Page().QuerySelectorAll(".os-freshness")[1].GetAttribute("data-state"));
    }

    [Fact]
    public void A_reply_to_a_confirmation_sheet_makes_a_row_fresh()
    {
        var row = OutreachSite.Registers.RegisterImport.Read(
            OutreachSite.Registers.RegisterKinds.Find("facility")!, [new("facility.csv", System.Text.Encoding.UTF8.GetBytes(Rows))], new()).Records.Single(row => row.Id == "F3");
        var replies = ("content/registers/facility.confirmations.csv", $"返信コード,日付,返事,受けた課,メモ\n{OutreachSite.Registers.Freshness.ReturnCode.Of(row)},2026-11-10,変更なし,介護課,\n");
        Assert.Equal("fresh 2026年11月に施設へ確認済み", RegisterSite.Of("facility", Rows, "", replies).Page().QuerySelectorAll(".os-freshness").Select(fresh => $"{fresh.GetAttribute("data-state")} {fresh.QuerySelector("span:last-child")!.TextContent}").ElementAt(2));
    }

    [Fact]
    public void A_vacancy_is_shown_with_its_day_and_not_for_long()
    {
        var site = RegisterSite.Of("facility", Rows);
        Assert.Contains("空き3人分（2026年（令和8年）11月1日（日）現在）", site.Words("f3/"), StringComparison.Ordinal);
        Assert.DoesNotContain("空き", site.Words("f6/"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_a_place_has_its_hours_as_a_table_where_all_of_them_are_understood()
    {
        var site = RegisterSite.Of("facility", Rows);
        Assert.Equal(["月曜|9:00〜12:00 14:00〜17:00", "土曜|休み"], site.Table("f1/", ".os-hours").Where(row => row[0] is '月' or '土'));
        Assert.Null(site.Page("f2/").QuerySelector(".os-hours"));
        Assert.Contains("予約制です", site.Words("f2/"), StringComparison.Ordinal);
        Assert.Equal("tel:0000211010", Assert.Single(site.Page("f1/").QuerySelectorAll(".os-phone__number")).GetAttribute("href"));
        Assert.Contains("\"@type\":\"MedicalClinic\"", site.Text("numbers/f1/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("openNow", site.Text("numbers/f1/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_for_professionals_stands_in_their_view_alone()
    {
        var professionals = ("content/numbers/work/index.md", "---\ntitle: 専門職\nsummary: 専門職の一覧です。\npublished: 2026-11-01\nregister: facility\nview: professional\nnoindex: true\n---\n");
        var site = RegisterSite.Of("facility", Rows, "", professionals);
        Assert.StartsWith("1 はまかぜ診療所診療所（医院）|可|記載なし|記載なし|可|記載なし|点滴|月 13:00〜14:00|", site.Table("work/")[1], StringComparison.Ordinal);
        foreach (var page in new[] { "", "f1/", "area/みなと市/" })
        {
            Assert.DoesNotContain("点滴", site.Words(page), StringComparison.Ordinal);
            Assert.DoesNotContain("麻薬", site.Words(page), StringComparison.Ordinal);
            Assert.DoesNotContain("13:00", site.Words(page), StringComparison.Ordinal);
        }

        Assert.Equal("noindex", site.Page("work/area/みなと市/").QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.True(site.Has("numbers/work/can/narcotics/index.html"));
        Assert.False(site.Has("numbers/can/narcotics/index.html"));
        Assert.False(site.Has("numbers/work/f1/index.html"));
        Assert.Equal("../f1/index.html", site.Page("work/").QuerySelector("tbody th a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_register_without_numbers_is_numbered_and_hiding_one_renumbers_nobody()
    {
        var rows = Rows.Split('\n').Select(line => System.Text.RegularExpressions.Regex.Replace(line, "^(F[0-9]),[0-9],", "$1,,"));
        var site = RegisterSite.Of("facility", string.Join('\n', rows));
        Assert.Equal(["1 かわべデイ", "2 これから閉じる薬局", "3 えきまえ薬局", "6 はまかぜ診療所"], Names(site, ""));
    }

    [Fact]
    public void The_map_has_the_numbers_of_the_list_and_names_who_is_not_on_it()
    {
        var site = RegisterSite.Of("facility", Rows);
        var map = site.Page().QuerySelector(".os-map-figure")!;
        Assert.Equal(["1", "2", "6"], map.QuerySelectorAll("svg.os-map .number").Select(number => number.TextContent.Trim()));
        Assert.Equal("#f1", map.QuerySelector("svg.os-map a")!.GetAttribute("href"));
        Assert.Contains("かわべデイ", map.TextContent, StringComparison.Ordinal);
        Assert.Null(site.Page("f3/").QuerySelector(".os-map-figure"));
        Assert.NotNull(site.Page("f1/").QuerySelector(".os-map-figure"));
    }

    [Fact]
    public void A_long_list_goes_on_and_its_map_leads_to_areas()
    {
        var rows = Enumerable.Range(1, 45).Select(i => $"G{i},{i},医院{i},,診療所,第{i % 3}市,住所{i},40.{i},141.{i},0000-21-{i:0000},,,,,,,,可,2026-09-01,FAX,施設,,");
        var site = RegisterSite.Of("facility", Head + string.Join('\n', rows));
        Assert.Equal(20, site.Page().QuerySelectorAll(".os-facility").Length);
        Assert.Equal(5, site.Page("page-3/").QuerySelectorAll(".os-facility").Length);
        Assert.Contains("45件のうち 41〜45件", site.Words("page-3/"), StringComparison.Ordinal);
        Assert.Contains("（3ページ目）", site.Page("page-3/").Title, StringComparison.Ordinal);
        Assert.Equal("area/第0市/index.html", Uri.UnescapeDataString(site.Page().QuerySelectorAll("svg.os-map a")[^1].GetAttribute("href")!));
        Assert.Equal(15, site.Page("area/第1市/").QuerySelectorAll("svg.os-map .number").Length);
    }

    [Fact]
    public void Open_data_has_its_licence_and_nothing_that_may_not_be_published()
    {
        var site = RegisterSite.Of("facility", Rows, "open-data: [csv, xlsx, json, geojson]\nlicence: CC BY 4.0");
        var csv = site.Text("numbers/open-data/facility.csv");
        Assert.Contains("はまかぜ診療所", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("ことわり医院", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("とじた薬局", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("掲載承諾", csv, StringComparison.Ordinal);
        var about = site.Text("numbers/open-data/facility.about.txt");
        Assert.Contains("ライセンス: CC BY 4.0", about, StringComparison.Ordinal);
        Assert.Contains("更新日: 2026-11-01", about, StringComparison.Ordinal);
        Assert.Equal(6, site.Page().QuerySelectorAll(".os-open-data a").Count(link => site.Has("numbers/" + link.GetAttribute("href"))));
        Assert.Contains("\"@type\":\"Dataset\"", site.Text("numbers/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("open-data: [csv]", "REG504")]
    [InlineData("open-data: [pdf]\nlicence: CC BY 4.0", "REG505")]
    [InlineData("table: other", "REG502")]
    public void What_is_wrong_with_the_page_of_a_register_is_said(string matter, string code) =>
        Assert.Equal([code], RegisterSite.Of("facility", Rows, matter).Codes);

    [Fact]
    public void A_kind_that_there_is_not_and_a_page_without_a_folder_are_errors()
    {
        Assert.Equal(["REG501"], RegisterSite.Of("facilty", Rows).Codes);
        var page = ("content/guides/places.md", "---\ntitle: 一覧\nsummary: 一覧です。\npublished: 2026-11-01\nregister: facility\n---\n");
        var list = ("content/guides/index.md", "---\ntitle: 手引き\nsummary: 手引きです。\npublished: 2026-11-01\n---\n");
        Assert.Equal(["REG503"], RegisterSite.Of("facility", Rows, "", page, list).Codes);
    }

    [Fact]
    public void An_unreadable_boundary_is_an_error() =>
        Assert.Contains("REG507", RegisterSite.Of("facility", Rows, "", ("content/registers/area.geojson", "{\"type\": \"Point\"}")).Codes);

    [Fact]
    public void A_row_with_an_error_stops_the_build()
    {
        var site = RegisterSite.Of("facility", Rows.Replace("0000-21-1010", "0000-21-101", StringComparison.Ordinal));
        Assert.Contains(site.Built.Diagnostics, found => found.IsError && found.Where.Cell == "J2");
        Assert.False(site.Has("numbers/index.html"));
    }

    [Fact]
    public void Text_of_cells_is_text()
    {
        var site = RegisterSite.Of("facility", Rows.Replace("えきまえ薬局", "<script>alert(1)</script>&薬局", StringComparison.Ordinal));
        Assert.Contains("<script>alert(1)</script>&薬局", site.Page().QuerySelectorAll(".os-facility__name")[1].TextContent, StringComparison.Ordinal);
        Assert.Empty(site.Page("f2/").QuerySelectorAll("main script"));
    }

    [Fact]
    public void Neighbours_stand_once_each_with_who_keeps_them()
    {
        var neighbour = ("content/registers/かわべ町/facility.csv", Head + "K1,9,かわべデイ,カワベ,通所介護,かわべ町,かわべ町川口3,,,0000-31-3030,,,,,,,,可,2026-11-01,FAX,施設,,\nK2,10,里の家,サトノイエ,通いの場,さと村,さと村里1,,,0000-51-1010,,,,,,,,可,2026-11-01,FAX,施設,,\n");
        var site = RegisterSite.Of("facility", Rows, "", neighbour);
        Assert.Equal(["1 はまかぜ診療所", "2 えきまえ薬局", "6 これから閉じる薬局", "9 かわべデイ", "10 里の家"], Names(site, ""));
        Assert.Contains("（情報：かわべ町）", site.Words(), StringComparison.Ordinal);
        Assert.Equal(["REG441"], site.Built.Diagnostics.Where(found => found.Code.StartsWith("REG44", StringComparison.Ordinal)).Select(found => found.Code));
    }

    private static string[] Names(RegisterSite site, string below) =>
        [.. site.Page(below).QuerySelectorAll(".os-facility").Select(place => $"{place.QuerySelector(".os-marker__number")!.TextContent} {place.QuerySelector(".os-facility__name a")!.TextContent}")];
}
