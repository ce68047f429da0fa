namespace OutreachSite.Publishing.Tests.Pages.Registers;

/// <summary>The library of forms, and the sheets to print.</summary>
public sealed class FormPageTests
{
    private const string Forms = """
        様式ID,様式の名前,使う場面,使う目的,目的の根拠,書く人,渡す相手,用紙,白黒で使える,FAX番号,版,適用開始日,受け付けるところ,ファイル,記入欄,順番,確認日,出典
        fax,FAX連絡票,ふだん,用件を伝える,記載,ケアマネジャー,主治医,A4,可,0000-21-3457,第2版,2026-04-01,中央病院;みなと病院,fax.pdf,本人の名前：ふりがなも;用件（3行）：1枚に1つ;返事：□電話 □FAX,2,2026-11-01,
        next,退院の連絡,入院と退院,知らせる,推定,病院,,,,,第3版,2026-12-01,中央病院,,,1,,県の資料
        old,連携シート,ふだん,,,,,,,,,,,,,3,,県の資料
        """;

    private static readonly (string, string) _file = ("content/numbers/fax.pdf", "%PDF-1.4 test");

    [Fact]
    public void Forms_stand_by_occasion_with_edition_and_who_accepts_them()
    {
        var site = RegisterSite.Of("form", Forms, "", _file);
        Assert.Empty(site.Codes);
        Assert.Equal(["入院と退院", "ふだん"], site.Page().QuerySelectorAll("section.os-register > h2").Select(title => title.TextContent));
        Assert.Equal("退院の連絡|知らせる推定です（資料に説明はありません） 出典：県の資料|病院から、記載なしへ|第3版 2026年（令和8年）12月1日（火）から まだ始まっていません|中央病院", site.Table("")[1]);
        Assert.Contains("第2版 2026年（令和8年）4月1日（水）から|中央病院、みなと病院", site.Table("", "#os-occasion-2 table")[1], StringComparison.Ordinal);
        Assert.Equal("連携シート|記載なし 出典：県の資料|記載なし|記載なし|記載なし", site.Table("", "#os-occasion-2 table")[2]);
        Assert.True(site.Has("numbers/fax.pdf"));
    }

    [Fact]
    public void A_form_whose_boxes_are_described_has_a_sheet_and_no_other_has()
    {
        var site = RegisterSite.Of("form", Forms, "", _file);
        Assert.Equal("fax/index.html", site.Page().QuerySelector("#fax a")!.GetAttribute("href"));
        Assert.False(site.Has("numbers/next/index.html"));
        var sheet = site.Page("fax/");
        Assert.Equal(["本人の名前ふりがなも|", "用件1枚に1つ|", "返事|□ 電話 □ FAX"], site.Table("fax/", ".os-fax__boxes"));
        Assert.Equal("3", sheet.QuerySelectorAll(".os-fax__boxes td")[1].GetAttribute("data-lines"));
        Assert.Equal("../index.html#fax", sheet.QuerySelector(".os-sheet__how a")!.GetAttribute("href"));
        Assert.Null(sheet.QuerySelector("main form, main input, main textarea"));
    }

    [Fact]
    public void A_new_edition_changes_the_page_on_its_first_day()
    {
        Assert.Equal(new DateOnly(2026, 12, 1), RegisterSite.Of("form", Forms, "", _file).Built.NextBoundary);
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_error_at_its_cell()
    {
        var wrong = Assert.Single(RegisterSite.Of("form", Forms).Built.Diagnostics, found => found.Code == "LNK101");
        Assert.Equal("content/registers/form.csv", wrong.Where.Path);
    }
}
