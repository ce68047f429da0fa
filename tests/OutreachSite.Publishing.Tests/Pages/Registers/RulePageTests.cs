namespace OutreachSite.Publishing.Tests.Pages.Registers;

/// <summary>A rule with its editions: which one is in force depends on the day.</summary>
public sealed class RulePageTests
{
    private const string Rules = """
        ルールの名前,使う地域,版,行の種類,適用開始日,順番,手順・病院の名前,だれが,いつ,すること,使う様式,このルールを使う,変わったこと,モニタリングの結果,確認日,備考
        調整ルール,上圏域,第2版,版,2026-04-01,,,,,,,,3日のうちに早めた,,2026-11-01,
        調整ルール,上圏域,第1版,版,2024-04-01,,,,,,,,はじめて作った,13人,2026-11-01,
        調整ルール,上圏域,第3版,版,2026-11-22,,,,,,,,口の様子を足す,,2026-11-01,
        調整ルール,上圏域,第2版,手順,,2,話し合う,病院,,,FAX連絡票,,,,2026-11-01,
        調整ルール,上圏域,第2版,手順,,1,知らせる,ケアマネジャー,次の日,電話する,fax,,,,2026-11-01,
        調整ルール,上圏域,第1版,手順,,1,古い手順,,,,,,,,2026-11-01,
        調整ルール,上圏域,第2版,病院,,,みなと病院,,,,,不可,,,2026-11-01,自分の院の紙
        """;

    private static readonly (string, string)[] _library =
    [
        ("content/registers/form.csv", "様式ID,様式の名前,版,適用開始日\nfax,FAX連絡票,第2版,2026-04-01\n"),
        ("content/forms/index.md", "---\ntitle: 様式\nsummary: 様式です。\npublished: 2026-11-01\nregister: form\n---\n"),
    ];

    [Fact]
    public void The_edition_in_force_is_shown_step_by_step()
    {
        var site = RegisterSite.Of("rule", Rules, "", _library);
        Assert.Empty(site.Codes);
        Assert.Equal(["知らせる", "話し合う"], site.Page().QuerySelectorAll(".os-steps__title").Select(title => title.TextContent));
        Assert.Equal(["../forms/index.html#fax", "../forms/index.html#fax"], site.Page().QuerySelectorAll(".os-steps a").Select(link => link.GetAttribute("href")));
        Assert.Contains("今の版：第2版", site.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("古い手順", site.Words(), StringComparison.Ordinal);
        Assert.Equal("みなと病院|使っていません|記載なし|自分の院の紙", site.Table("", "#rule-1-hospitals table")[1]);
    }

    [Fact]
    public void Other_editions_are_told_and_the_next_build_knows_the_day()
    {
        var site = RegisterSite.Of("rule", Rules, "", _library);
        Assert.Equal(["第2版", "第1版"], site.Page().QuerySelectorAll("#rule-1-editions tbody th").Select(title => title.TextContent));
        Assert.Contains("第1版|2024年（令和6年）4月1日（月）から2026年（令和8年）3月31日（火）まで", site.Table("", "#rule-1-editions table")[2], StringComparison.Ordinal);
        Assert.Contains("第3版に変わります", site.Page().QuerySelector(".os-callout")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 22), site.Built.NextBoundary);
    }

    [Fact]
    public void A_form_that_the_library_does_not_have_is_an_error()
    {
        var site = RegisterSite.Of("rule", Rules.Replace("FAX連絡票", "FAX連絡表", StringComparison.Ordinal), "", _library);
        var wrong = Assert.Single(site.Built.Diagnostics, found => found.Code == "REG560");
        Assert.Equal("K5", wrong.Where.Cell);
        Assert.Contains("FAX連絡票", wrong.Hint!.Value.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_library_a_rule_may_name_any_form() => Assert.Empty(RegisterSite.Of("rule", Rules).Codes);
}
