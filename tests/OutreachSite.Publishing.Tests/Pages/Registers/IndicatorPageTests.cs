using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Pages.Registers;

public sealed class IndicatorPageTests
{
    private const string Head = "指標,地域,年度,値,値がない理由,単位,行の種類,分子の数,分母の数,定義,目標値,計画,良い向き,調査期間,出典,備考\n";

    private const string Discharge = Head + """
        退院調整率,津軽,2017,79.1,,%,地域,,,調整した割合,80,みほん計画,高いほど良い,,県の資料,
        退院調整率,津軽,2018,82.3,,%,地域,,,,80,みほん計画,高いほど良い,,県の資料,
        退院調整率,八戸,2017,74.9,,%,地域,,,,80,みほん計画,高いほど良い,,県の資料,
        退院調整率,八戸,2018,68.2,,%,地域,,,,80,みほん計画,高いほど良い,,県の資料,
        退院調整率,青森,2017,,－,%,地域,,,,80,みほん計画,高いほど良い,,県の資料,
        退院調整率,青森,2018,92.5,,%,地域,,,,80,みほん計画,高いほど良い,,県の資料,
        退院調整率,平均,2017,76.0,,%,平均,,,,80,みほん計画,高いほど良い,,県の資料,平均の注です。
        退院調整率,平均,2018,81.0,,%,単純平均,,,,80,みほん計画,高いほど良い,,県の資料,
        """;

    [Fact]
    public void The_list_says_who_reached_the_target_and_who_did_not()
    {
        var site = RegisterSite.Of("indicator", Discharge);
        Assert.Empty(site.Codes);
        Assert.Contains("2018年は、値のある3地域のうち2地域が目標の80％以上に届きました。まだなのは、八戸です。", site.Words(), StringComparison.Ordinal);
        Assert.Equal(
            ["地域|2018年|変化|目標 80％", "津軽|82.3％|↑3.2ポイント 上がった|届いた", "八戸|68.2％|↓6.7ポイント 下がった|まだ", "青森|92.5％|比べられません|届いた", "平均|81.0％|↑5.0ポイント 上がった|届いた"],
            site.Table(""));
        Assert.Equal("退院調整率/index.html", Uri.UnescapeDataString(site.Page().QuerySelector("h2 a[href*='index.html']")!.GetAttribute("href")!));
    }

    [Fact]
    public void A_page_keeps_a_missing_value_apart_from_zero_with_what_was_written()
    {
        var site = RegisterSite.Of("indicator", Discharge);
        Assert.Equal("青森|記載なしもとの書き方「－」|92.5％|比べられません|届いた", site.Table("退院調整率/")[3]);
        Assert.DoesNotContain("|0", string.Join('\n', site.Table("退院調整率/")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_printed_average_stands_beside_the_computed_one()
    {
        var words = RegisterSite.Of("indicator", Discharge).Words("退院調整率/");
        Assert.Contains("2017年の平均は、公表された値が76.0％です。2地域の値を足して地域の数で割ると77.0％で、合いません。どうやって出した平均かは、書かれていません。", words, StringComparison.Ordinal);
        Assert.Contains("2018年の平均は、公表された値が81.0％です。3地域の値を足して地域の数で割ると81.0％で、合っています。単純平均（地域の値を足して地域の数で割ったもの）と書かれています。", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Averages_by_counts_are_computed_from_the_counts_and_few_people_are_pointed_out()
    {
        var site = RegisterSite.Of("indicator", Head + """
            届いた率,あ,2018,50.0,,%,地域,1,2,,,,,,,
            届いた率,い,2018,90.0,,%,地域,90,100,,,,,,,
            届いた率,平均,2018,89.2,,%,加重平均,,,,,,,,,
            """);
        Assert.Contains("2地域の人数から計算すると89.2％で、合っています。加重平均（人数の多い地域ほど重くみたもの）と書かれています。", site.Words("届いた率/"), StringComparison.Ordinal);
        Assert.Equal(["地域|2018年", "あ|50.0％2のうち1数が少ないため参考", "い|90.0％100のうち90", "平均|89.2％"], site.Table("届いた率/"));
        Assert.Contains("表の値の下に書きました", site.Words("届いた率/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_knows_what_is_not_stated_and_the_page_says_so()
    {
        var words = RegisterSite.Of("indicator", "指標,地域,年度,値\n相談の数,みなと市,2018年度,12\n").Words("相談の数/");
        Assert.Contains("目標の値は、書かれていません。", words, StringComparison.Ordinal);
        Assert.Contains("調べた期間公表されていません", words, StringComparison.Ordinal);
        Assert.Contains("分母書かれていません", words, StringComparison.Ordinal);
        Assert.Contains("2018年度", words, StringComparison.Ordinal);
        Assert.DoesNotContain("変化", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_less_is_better_a_lower_value_reaches_the_target_in_the_table_and_in_the_chart()
    {
        var site = RegisterSite.Of("indicator", Head + """
            待つ日数,あ,2017,9,,日,地域,,,,7,,低いほど良い,,,
            待つ日数,あ,2018,6,,日,地域,,,,7,,低いほど良い,,,
            待つ日数,い,2017,7,,日,地域,,,,7,,低いほど良い,,,
            待つ日数,い,2018,8,,日,地域,,,,7,,低いほど良い,,,
            """);
        Assert.Empty(site.Codes);
        Assert.Equal(["あ|9日|6日|↓3日 下がった|届いた", "い|7日|8日|↑1日 上がった|まだ"], site.Table("待つ日数/")[1..]);
        Assert.Contains("2018年は、値のある2地域のうち1地域が目標の7日以下に届きました。まだなのは、いです。", site.Words("待つ日数/"), StringComparison.Ordinal);
        Assert.Contains("2地域のうち、7日に届いたのは1地域です（2018年）。", site.Page("待つ日数/").QuerySelector(".os-chart-figure__finding")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("目標 7日以下", site.Page("待つ日数/").QuerySelector("figure svg")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("率,あ,2018,秘匿,,%,地域,,,,,,,,,")]
    [InlineData("率,あ,2018,12.3,秘匿,%,地域,,,,,,,,,")]
    public void What_is_hidden_stays_hidden(string row)
    {
        var site = RegisterSite.Of("indicator", Head + row + "\n率,い,2018,40.0,,%,地域,,,,,,,,,\n率,平均,2018,40.0,,%,単純平均,,,,,,,,,\n", "open-data: [csv, json]\nlicence: CC BY 4.0");
        Assert.Empty(site.Codes);
        Assert.Equal("あ|秘匿", site.Table("率/")[1]);
        Assert.DoesNotContain(site.Built.Files, file => file.IsPage && site.Text(file.Path.Value).Contains("12.3", StringComparison.Ordinal));
        foreach (var file in new[] { "numbers/open-data/indicator.csv", "numbers/open-data/indicator.json", "numbers/率/figures.csv" })
            Assert.DoesNotContain("12.3", site.Text(file), StringComparison.Ordinal);
        Assert.EndsWith(",X\r\n", site.Text("numbers/率/figures.csv").Split("い")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_begin_with_the_third_year_and_many_areas_get_a_chart_each()
    {
        var four = RegisterSite.Of("indicator", Head + string.Concat(from area in "あいうえ" from year in new[] { 2016, 2017, 2018 } select $"率,{area},{year},{year - 1950},,%,地域,,,,80,,,,,\n"));
        Assert.Contains("line1", four.Text("numbers/率/index.html"), StringComparison.Ordinal);
        Assert.Contains("目標 80%", four.Page("率/").QuerySelector("figure svg")!.TextContent, StringComparison.Ordinal);
        var five = RegisterSite.Of("indicator", Head + string.Concat(from area in "あいうえお" from year in new[] { 2016, 2017, 2018 } select $"率,{area},{year},{year - 1950},,%,地域,,,,80,,,,,\n"));
        Assert.Empty(five.Codes);
        Assert.NotNull(five.Page("率/").QuerySelector("figure svg"));
    }

    [Fact]
    public void Hostile_texts_stay_texts()
    {
        var site = RegisterSite.Of("indicator", Head + "<script>alert(1)</script>,\"\"\"><img src=x onerror=alert(1)>\",2018,5,,<b>人</b>,地域,,,</p><script>1</script>,,javascript:alert(1),,,,{{ 1 }}\n");
        var page = site.Built.Files.Single(file => file.IsPage && file.Path.Value.Contains("script", StringComparison.Ordinal) && !file.Path.Value.StartsWith("en/", StringComparison.Ordinal));
        var document = HtmlFacts.Page(site.Text(page.Path.Value));
        Assert.Empty(document.QuerySelectorAll("main script, main img, main b"));
        Assert.Contains("{{ 1 }}", document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_without_rows_has_an_empty_list()
    {
        var site = RegisterSite.Of("indicator", Head);
        Assert.DoesNotContain(site.Built.Diagnostics, found => found.IsError && found.Code.StartsWith("TPL", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_in_English_says_the_same()
    {
        var site = RegisterSite.Of("indicator", Discharge);
        var words = string.Join(' ', HtmlFacts.Page(site.Text("en/numbers/退院調整率/index.html")).QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("In 2018, 2 of 3 areas with a value reached the target of 80％ or more. Not yet: 八戸.", words, StringComparison.Ordinal);
    }
}
