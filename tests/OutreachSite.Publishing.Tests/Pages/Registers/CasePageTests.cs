namespace OutreachSite.Publishing.Tests.Pages.Registers;

public sealed class CasePageTests
{
    private const string Rows = """
        ID,タイトル,事例の場所,都道府県名,人口,人口の時点,事例実施年,項目,取り組みの概要,実施内容,協力者,費用,費用の単位,費用の注,成果,ページ,出典,確からしさ,備考
        map,在宅医療の地図,みなと市,見本県,36096,2015-06,2012年度,ア;イ,地図を作った,"聞いた
        写した",医師会;薬剤師会,500,千円,印刷,電話が減った,,ある資料,やや不確か,表がくずれている
        rule,引きつぎのルール,やまと町,見本県,,,,,,,,,,,,numbers/rule.md,ある資料,,
        """;

    private static readonly (string, string)[] _files =
    [
        ("content/items.yml", "items:\n  - {code: ア, key: a, name: 資源の把握}\n  - {code: イ, key: i, name: 課題の検討}\n"),
        ("content/numbers/rule.md", "---\ntitle: やまと町のルール\nsummary: ルールのページです。\npublished: 2026-11-01\n---\n\n本文です。\n"),
        ("content/numbers/other.md", "---\ntitle: ほかのページ\nsummary: ほかのページです。\npublished: 2026-11-01\n---\n\n本文です。\n"),
    ];

    private static readonly RegisterSite _site = RegisterSite.Of("case", Rows, "", _files);

    [Fact]
    public void The_list_leads_to_the_page_of_an_author_and_says_what_is_not_stated()
    {
        Assert.Empty(_site.Codes);
        Assert.Equal(
            ["事例|概要|人口|年|項目|費用", "在宅医療の地図みなと市（見本県）|地図を作った|36,096人2015年（平成27年）6月|2012年度（平成24年度）|ア 資源の把握、イ 課題の検討|500千円", "引きつぎのルールやまと町（見本県）|記載なし|記載なし|記載なし|記載なし|記載なし"],
            _site.Table(""));
        Assert.Equal(["map/index.html", "rule/index.html"], _site.Page().QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["ほかのページ"], _site.Page().QuerySelectorAll(".os-card a").Select(link => link.TextContent));
    }

    [Fact]
    public void Cases_are_found_by_item_by_size_and_by_cost() => Assert.Equal(
        [
            "ア 資源の把握1件|みなと市", "イ 課題の検討1件|みなと市", "記載なし1件|やまと町",
            "2万人以上5万人未満1件|みなと市", "記載なし1件|やまと町",
            "10万円以上100万円未満1件|みなと市", "記載なし1件|やまと町",
        ],
        _site.Page().QuerySelectorAll(".os-facts > div").Select(choice => $"{choice.QuerySelector("dt")!.TextContent.Replace('　', ' ')}|{choice.QuerySelector("dd")!.TextContent}"));

    [Fact]
    public void A_case_without_a_page_gets_one_under_the_same_headings()
    {
        var facts = _site.Page("map/").QuerySelectorAll(".os-facts > div").ToDictionary(
            row => row.QuerySelector("dt")!.TextContent, row => string.Join(' ', row.QuerySelector("dd")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(("聞いた 写した", "記載なし", "500千円印刷"), (facts["実施内容"], facts["方法"], facts["費用"]));
        Assert.Equal("確からしさ やや不確か 表がくずれている", facts["確からしさ"]);
        Assert.Equal("みなと市 在宅医療の地図", _site.Page("map/").QuerySelector("h1")!.TextContent.Replace('　', ' ').Replace("\u200B", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_that_is_not_there_is_an_error() =>
        Assert.Contains("LNK", string.Join(' ', RegisterSite.Of("case", "タイトル,ページ\n地図,numbers/rules.md\n", "", _files).Codes), StringComparison.Ordinal);
}
