namespace OutreachSite.Publishing.Tests.Pages.Registers;

public sealed class SupportPageTests
{
    private static readonly (string, string) Items = ("content/items.yml", "items:\n  - {code: ア, key: a, name: 資源の把握}\n  - {code: イ, key: i, name: 課題の検討}\n");

    [Fact]
    public void Who_supports_which_item_stands_in_words_and_leads_to_the_supports()
    {
        var site = RegisterSite.Of("support", "支援する所,番号,支援,印,項目,対象,年度,出典,確からしさ\n県,1,一覧を渡す,◎,ア,市町,2015年度,資料,不確か\n県,2,話し合う,○,ア;イ,市町,2015年度,資料,確か\n国,,助言する,,,,,資料,確か\n", "", Items);
        Assert.Empty(site.Codes);
        Assert.Equal(["支援する所|アア 資源の把握|イイ 課題の検討", "県|強化 1 継続 1|継続 1"], site.Table(""));
        Assert.Equal("#item-a", site.Page().QuerySelector("tbody td a")!.GetAttribute("href"));
        Assert.Equal(["一覧を渡す資料の番号 1|県|強化確からしさ 不確か|市町|2015年度（平成27年度）", "話し合う資料の番号 2|県|継続確からしさ 確か|市町|2015年度（平成27年度）"], site.Table("", "#os-supports-item-a table")[1..]);
        Assert.Equal("助言する|国|記載なし確からしさ 確か|記載なし|記載なし", site.Table("", "#os-supports-item-none table")[1]);
    }
}
