using OutreachSite.Diagnostics;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Pages.Registers;

public sealed class SourcePageTests
{
    private const string Rows = """
        ID,題名,発行元,発行日,分類,利用条件,確かめた日,備考
        report,県の取組について,みほん県,2018-03,もとの資料,CC BY 4.0,2026-11-01,
        plan,町の計画,,,もとの資料,,2020-01-01,
        """;

    private static (string, string) Citing(string sources) =>
        ("content/guide.md", $"---\ntitle: 読む人\nsummary: 引用するページです。\npublished: 2026-11-01\nsources:\n{sources}\n---\n\n本文です。\n");

    [Fact]
    public void A_page_names_a_source_by_its_id_and_shows_what_the_register_says()
    {
        var site = RegisterSite.Of("source", Rows, "", Citing("  - id: report\n    locator: 12ページ"));
        Assert.Empty(site.Codes);
        var source = HtmlFacts.Page(site.Text("guide/index.html")).QuerySelector(".os-sources li")!;
        Assert.Equal("県の取組について 12ページみほん県 2018年（平成30年）3月", source.TextContent);
    }

    [Fact]
    public void A_source_says_which_pages_cite_it_by_its_id_or_by_its_title()
    {
        var site = RegisterSite.Of("source", Rows, "", Citing("  - id: report\n  - title: 町の計画"));
        Assert.Equal(
            ["資料|出した所|日付|利用条件|使ったページ", "県の取組について|みほん県|2018年（平成30年）3月|CC BY 4.0|読む人", "町の計画|記載なし|記載なし|記載なし|読む人"],
            site.Table(""));
        Assert.Equal("使ったページは、ありません", RegisterSite.Of("source", Rows).Page().QuerySelector("tbody tr td:last-child")!.TextContent);
    }

    [Fact]
    public void A_chart_names_its_source_by_its_id()
    {
        var site = RegisterSite.Of("source", Rows, "", ("content/guide.md", "---\ntitle: 図\nsummary: 図のページです。\npublished: 2026-11-01\n---\n\n```chart\nkind: bars\ntitle: 数\nunit: 件\nn: なし\nsource: report\nas-of: 2018\n---\n所,数\n甲,1\n乙,2\n```\n"));
        Assert.Contains("みほん県「県の取組について」", HtmlFacts.Page(site.Text("guide/index.html")).QuerySelector(".os-chart-figure")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_source_is_an_error_with_the_one_that_was_meant()
    {
        var found = Assert.Single(RegisterSite.Of("source", Rows, "", Citing("  - id: reprot")).Built.Diagnostics, one => one.Code == "REG550");
        Assert.Equal(Severity.Error, found.Severity);
        Assert.Contains("report", found.Hint!.Value.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Readers_do_not_see_how_long_ago_a_source_was_checked_but_the_staff_is_told()
    {
        var site = RegisterSite.Of("source", Rows);
        Assert.Contains("2件の出典のうち1件は", Assert.Single(site.Built.Diagnostics, one => one.Code == "REG551").Message.Japanese, StringComparison.Ordinal);
        Assert.DoesNotContain("2020", site.Words(), StringComparison.Ordinal);
    }
}
