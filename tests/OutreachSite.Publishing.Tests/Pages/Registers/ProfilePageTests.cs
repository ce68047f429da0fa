namespace OutreachSite.Publishing.Tests.Pages.Registers;

public sealed class ProfilePageTests
{
    [Fact]
    public void A_place_in_figures_says_of_when_each_is_and_whether_it_was_computed()
    {
        var site = RegisterSite.Of("profile", "地域,こと,値,単位,時点,公表か計算か,計算のしかた,出典\nみなと市,面積,114.90,km2,2015-04-01,公表,,資料\nみなと市,密度,3563,人,2015,計算,人口 ÷ 面積,資料\nやまと町,人口,,,,,,\n");
        Assert.Empty(site.Codes);
        Assert.Equal(
            ["こと|値|いつの値か|公表か計算か|出典", "面積|114.90平方キロメートル|2015年（平成27年）4月1日（水）|公表された値|資料", "密度|3,563人|2015年（平成27年）|計算した値人口 ÷ 面積|資料"],
            site.Table("", "#os-profile-0 table"));
        Assert.Equal("人口|記載なし|記載なし|記載なし|記載なし", site.Table("", "#os-profile-1 table")[1]);
    }
}
