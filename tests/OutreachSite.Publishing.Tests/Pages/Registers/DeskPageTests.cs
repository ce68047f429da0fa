using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Pages.Registers;

/// <summary>Desks, care paths, terms and questions as pages, and as what other pages name.</summary>
public sealed class DeskPageTests
{
    private const string Desks = """
        窓口ID,窓口の名称,市区町村名,相談できること,ここでは受けないこと,こんなときは,電話番号,受付時間,まちがえやすい窓口,確認日,出典
        center,相談センター,みなと市,退院のあと;家での医療,病気の診断,退院と言われて、心配;どこに聞くかわからない,0120-000-000,月〜金 8:30〜17:15,liaison,2026-11-01,
        kawabe,かわべの窓口,かわべ町,介護保険,,どこに聞くかわからない,0000-31-7788,,,2026-11-01,
        liaison,病院の連携室,みなと市,入院中の心配,介護保険の申しこみ,,0000-21-9999,,,2026-11-01,
        old,昔の窓口,,連携の相談,,,,,,,県の資料
        """;

    [Fact]
    public void A_trouble_has_every_number_that_takes_it()
    {
        var site = RegisterSite.Of("desk", Desks);
        Assert.Empty(site.Codes);
        Assert.Equal(
            ["退院と言われて、心配: tel:0120000000", "どこに聞くかわからない: tel:0120000000 tel:0000317788"],
            site.Page().QuerySelectorAll(".os-desk-entries > div").Select(entry => $"{entry.QuerySelector("dt")!.TextContent}: {string.Join(' ', entry.QuerySelectorAll(".os-desk-entries__phone").Select(phone => phone.GetAttribute("href")))}"));
        Assert.All(site.Page().QuerySelectorAll(".os-desk-entries__name"), link => Assert.NotNull(site.Page().QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public void Desks_that_people_confuse_stand_side_by_side_once()
    {
        var table = RegisterSite.Of("desk", Desks.Replace("入院中の心配,介護保険の申しこみ,,0000-21-9999,,,", "入院中の心配,介護保険の申しこみ,,0000-21-9999,,center,", StringComparison.Ordinal)).Table("");
        Assert.Equal(["くらべること|相談センター|病院の連携室", "相談できること|退院のあと、家での医療|入院中の心配", "ここでは受けないこと|病気の診断|介護保険の申しこみ", "電話|0120-000-000|0000-21-9999"], table);
    }

    [Fact]
    public void What_only_a_document_tells_has_its_source_and_no_mark_of_age()
    {
        var desk = RegisterSite.Of("desk", Desks).Page().QuerySelector("#old")!;
        Assert.Contains("出典：県の資料", desk.TextContent, StringComparison.Ordinal);
        Assert.Null(desk.QuerySelector(".os-freshness"));
        Assert.Contains("電話番号は、のせていません。", desk.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_may_name_a_desk_of_the_register_as_its_contact()
    {
        var page = ("content/about/index.md", "---\ntitle: 案内\nsummary: 案内です。\npublished: 2026-11-01\ncontact: kawabe\n---\n");
        var site = RegisterSite.Of("desk", Desks, "", page);
        Assert.Empty(site.Codes);
        Assert.Equal("tel:0000317788", HtmlFacts.Page(site.Text("about/index.html")).QuerySelector(".os-contact__phone")!.GetAttribute("href"));
    }

    [Fact]
    public void Two_numbers_for_one_desk_are_an_error() =>
        Assert.Equal(["REG509"], RegisterSite.Of("desk", Desks.Replace("0120-000-000", "0120-000-001", StringComparison.Ordinal)).Codes);

    [Fact]
    public void A_term_of_the_register_is_explained_where_a_page_uses_it()
    {
        var page = ("content/about/index.md", "---\ntitle: 案内\nsummary: 案内です。\npublished: 2026-11-01\n---\n\n[[嚥下]]のことです。\n");
        var site = RegisterSite.Of("term", "用語,読み,やさしい言い方,説明\n嚥下,えんげ,飲みこむこと,むせることがあります\nADL,,日々の動作,\n居宅,きょたく,住んでいる家,\n", "", page);
        Assert.Empty(site.Codes);
        Assert.Contains("飲みこむこと。むせることがあります。", HtmlFacts.Page(site.Text("about/index.html")).QuerySelector(".os-terms")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["あ行", "か行", "そのほかの行"], site.Page().QuerySelectorAll("main section > h2").Select(title => title.TextContent).Take(3));
    }

    [Fact]
    public void Questions_stand_by_category_and_number_with_their_answers_open()
    {
        var site = RegisterSite.Of("faq", "ID,質問,回答,分類,順番,確認日\nQ2,二つ目ですか,はい,夜,2,2026-11-01\nQ1,一つ目ですか,\"はい\nそうです\",夜,1,2026-11-01\nQ3,別ですか,はい,昼,3,2020-01-01\n");
        Assert.Equal(["一つ目ですか", "二つ目ですか", "別ですか"], site.Page().QuerySelectorAll(".os-faq__question").Select(question => question.TextContent.Trim()[1..]));
        Assert.Empty(site.Page().QuerySelectorAll("details"));
        Assert.Equal(["stale"], site.Page().QuerySelectorAll(".os-freshness").Select(fresh => fresh.GetAttribute("data-state")!));
        Assert.Contains("\"@type\":\"FAQPage\"", site.Text("numbers/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_care_path_leads_to_numbers_and_says_where_nothing_helps()
    {
        var path = "ケアパス,段階,困りごと,使えるもの,説明,無いときの案内,順番,確認日\n認知症,いつも,相談したい,kawabe,,,2,2026-11-01\n認知症,はじめ,相談したい,相談センター,,,1,2026-11-01\n認知症,はじめ,休みたい,,,隣の町へ,1,2026-11-01\n";
        var desks = ("content/registers/desk.csv", Desks);
        var host = ("content/desks/index.md", "---\ntitle: 窓口\nsummary: 窓口です。\npublished: 2026-11-01\nregister: desk\n---\n");
        var site = RegisterSite.Of("care-path", path, "", desks, host);
        Assert.Empty(site.Codes);
        Assert.Equal(["こまって いる こと".Replace(" ", "", StringComparison.Ordinal) + "|はじめ|いつも", "相談したい|相談センター 0120-000-000|かわべの窓口 0000-31-7788", "休みたい|この地域には、ありません隣の町へ|この地域には、ありません"], site.Table(""));
        Assert.Equal("../desks/index.html#kawabe", site.Page().QuerySelectorAll("td a").Single(link => link.TextContent == "かわべの窓口").GetAttribute("href"));
        Assert.Equal(2, site.Built.Diagnostics.Count(found => found.Code == "REG530"));
    }

    [Fact]
    public void A_care_path_that_names_what_no_register_has_is_an_error()
    {
        var site = RegisterSite.Of("care-path", "ケアパス,段階,困りごと,使えるもの,順番\n認知症,はじめ,相談したい,相談センタ,1\n", "", ("content/registers/desk.csv", Desks), ("content/desks/index.md", "---\ntitle: 窓口\nsummary: 窓口です。\npublished: 2026-11-01\nregister: desk\n---\n"));
        var wrong = Assert.Single(site.Built.Diagnostics, found => found.Code == "REG508");
        Assert.Contains("相談センター", wrong.Hint!.Value.Japanese, StringComparison.Ordinal);
    }
}
