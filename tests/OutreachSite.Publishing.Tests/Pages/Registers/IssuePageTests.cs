namespace OutreachSite.Publishing.Tests.Pages.Registers;

public sealed class IssuePageTests
{
    private const string Rows = """
        団体,団体の種類,テーマ,番号,課題,対応,評価,会合,担当,出典,確からしさ,備考
        みなと病院,病院,夜の体制,①,相談する所がない,電話を1つにした,月に5件,,連携室,ある資料,確か,
        みなと病院,病院,夜の体制,②,薬が出ない,,,,,ある資料,やや不確か,となりの欄かもしれない
        みなと病院,病院,情報の共有,,,,続ける,連絡会（医師）,,ある資料,確か,
        やまと医師会,医師会,情報の共有,,様式がちがう,そろえた,早くなった,,,ある資料,不確か,
        """;

    private static readonly RegisterSite _site = RegisterSite.Of("issue", Rows, "open-data: [csv]\nlicence: CC BY 4.0");

    [Fact]
    public void The_matrix_says_in_words_how_much_is_written_what_is_missing_and_how_sure_it_is()
    {
        Assert.Empty(_site.Codes);
        Assert.Equal(
            ["団体|夜の体制|情報の共有", "みなと病院病院|課題2 対応1 評価1 対応の記載なし 1確からしさ やや不確か|評価1 会合・活動1 確からしさ 確か", "やまと医師会医師会|記載なし|課題1 対応1 評価1 確からしさ 不確か"],
            _site.Table(""));
        Assert.Equal("夜の体制/index.html#みなと病院", Uri.UnescapeDataString(_site.Page().QuerySelector("tbody td a")!.GetAttribute("href")!));
        Assert.Equal(["夜の体制", "情報の共有"], _site.Page().QuerySelectorAll("tbody tr")[0].QuerySelectorAll("td").Select(cell => cell.GetAttribute("data-label")));
        Assert.Contains("対応が書かれていない課題（1件）", _site.Words(), StringComparison.Ordinal);
        Assert.True(_site.Has("numbers/open-data/issue.csv"));
    }

    [Fact]
    public void A_theme_has_each_issue_with_its_measure()
    {
        var pairs = _site.Page("夜の体制/").QuerySelectorAll(".os-issue-table__pairs > li").Select(pair => string.Join(' ', pair.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(["課題 ①相談する所がない 対応 ①電話を1つにした 担当：連携室", "課題 ②薬が出ない 対応 ②記載なし"], pairs);
        Assert.NotNull(_site.Page("夜の体制/").QuerySelector("tr#みなと病院"));
        Assert.Contains("注：となりの欄かもしれない", _site.Words("夜の体制/"), StringComparison.Ordinal);
        Assert.Contains("出典：ある資料", _site.Words("夜の体制/"), StringComparison.Ordinal);
        Assert.Equal("やまと医師会医師会|記載なし|記載なし", _site.Table("夜の体制/")[2]);
    }

    [Fact]
    public void An_organisation_has_all_of_its_themes()
    {
        var page = _site.Page("organisations/");
        Assert.Equal(["みなと病院", "やまと医師会"], page.QuerySelectorAll("main h2.os-register__title").Select(title => title.TextContent));
        Assert.Equal(["夜の体制確からしさ やや不確か", "情報の共有確からしさ 確か"], page.QuerySelectorAll("table")[0].QuerySelectorAll("tbody th").Select(head => string.Join(' ', head.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Contains("連絡会（医師）", page.QuerySelectorAll("table")[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_organisations_stand_on_several_pages_and_the_matrix_leads_to_the_right_one()
    {
        var site = RegisterSite.Of("issue", "団体,テーマ,課題,対応,評価\n" + string.Concat(Enumerable.Range(1, 12).Select(number => $"団体{number},夜,あ,い,う\n")));
        Assert.True(site.Has("numbers/organisations/page-3/index.html"));
        Assert.Equal("organisations/page-3/index.html#団体11", Uri.UnescapeDataString(site.Page().QuerySelectorAll("tbody tr")[10].QuerySelector("th a")!.GetAttribute("href")!));
        Assert.Equal(["団体11", "団体12"], site.Page("organisations/page-3/").QuerySelectorAll("main h2.os-register__title").Select(title => title.TextContent));
    }
}
