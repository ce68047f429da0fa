namespace OutreachSite.Publishing.Tests.Pages.Registers;

/// <summary>Where leaflets went, and the codes to print for each place.</summary>
public sealed class DistributionPageTests
{
    private const string Log = """
        配るもの,ページ,版,配る先,QRの符号,配り方,予定,配った日,部数,残部,担当課,出典
        冊子,index.md,2026年度版,市役所,minato-1f,窓口,2026-10,2026-10-15,300,85,高齢介護課,
        冊子,index.md,2026年度版,全世帯,,毎戸,2026-10,,8400,,,
        冊子,index.md,2026年度版,学校,school,学校,2026-11,,,,,
        地図,,,村,,,,,,,,県の資料
        """;

    [Fact]
    public void What_is_late_is_said_and_only_what_was_done_is_counted()
    {
        var site = RegisterSite.Of("distribution", Log);
        Assert.Empty(site.Codes);
        var rows = site.Table("");
        Assert.Equal("冊子2026年度版|市役所担当：高齢介護課|窓口|配った日：2026年（令和8年）10月15日（木）|300部|85部", rows[1]);
        Assert.Contains("予定：2026年（令和8年）10月 予定をすぎました", rows[2], StringComparison.Ordinal);
        Assert.Contains("予定：2026年（令和8年）11月|", rows[3], StringComparison.Ordinal);
        Assert.Equal("地図|村出典：県の資料|記載なし|記載なし|記載なし|記載なし", rows[4]);
        Assert.Contains("1件をたすと、300部です", site.Words(), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 12, 1), site.Built.NextBoundary);
    }

    [Fact]
    public void Each_place_has_a_code_with_its_address_in_letters()
    {
        var page = RegisterSite.Of("distribution", Log).Page();
        Assert.Equal(["https://example.invalid/?p=minato-1f", "https://example.invalid/?p=school"], page.QuerySelectorAll(".os-qr__address").Select(address => address.TextContent));
        Assert.Equal(2, page.QuerySelectorAll(".os-qr svg[role=img][aria-label]").Length);
        Assert.All(page.QuerySelectorAll(".os-qr svg"), svg => Assert.EndsWith("mm", svg.GetAttribute("width"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_that_is_not_there_is_said_once_for_a_row()
    {
        var site = RegisterSite.Of("distribution", Log.Replace("冊子,index.md,2026年度版,市役所", "冊子,indeks.md,2026年度版,市役所", StringComparison.Ordinal));
        var wrong = Assert.Single(site.Built.Diagnostics, found => found.Code == "REG562");
        Assert.Equal("B2", wrong.Where.Cell);
    }
}
