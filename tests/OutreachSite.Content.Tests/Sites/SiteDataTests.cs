using OutreachSite.Content.Sites;

namespace OutreachSite.Content.Tests.Sites;

public sealed class SiteDataTests
{
    [Fact]
    public void Contacts_are_found_by_id()
    {
        var outcome = ContactsReader.Read(new(new("contacts.yml"), """
            center:
              name: {ja: 相談センター（見本）, en: Care center (sample)}
              label: まよったら、ここへ
              phone: ００００－２１－３４５６
              mail: desk@example.jp
              hours: 月〜金曜　午前8時30分〜午後5時15分
            town-hall:
              name: 役場
              address: 1丁目1番
            """));
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal("0000-21-3456", outcome.Value!.Find("center")!.Phone);
        Assert.Equal("Care center (sample)", outcome.Value.Find("center")!.Name.In(Variant.English));
        Assert.Null(outcome.Value.Find("nobody"));
        Assert.Equal(["center", "town-hall"], outcome.Value.Ids);
    }

    [Fact]
    public void Wrong_contacts_are_named() => Annotate("""
        Center:
          name: 相談センター
          phone: 内線12
          mail: desk@example
        empty:
          name: 窓口
        nameless:
          phone: 119
        flat: 窓口
        """, text => ContactsReader.Read(text).Diagnostics);

    [Theory]
    [InlineData("0000-21-3456", "0000-21-3456", "tel:0000213456")]
    [InlineData("０１７（７００）１２３４", "017(700)1234", "tel:0177001234")]
    [InlineData("119", "119", "tel:119")]
    [InlineData("+81 17 700 1234", "+81 17 700 1234", "tel:+81177001234")]
    [InlineData("#8000", "#8000", "tel:#8000")]
    public void A_telephone_number_is_shown_and_dialled(string written, string text, string href) =>
        Assert.Equal(new PhoneNumber(text, href), PhoneNumber.Parse(written));

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("電話なし")]
    [InlineData("0000-21-3456（直通）")]
    [InlineData("12345678901234567")]
    [InlineData("12+345")]
    public void What_is_no_number_is_null(string written) => Assert.Null(PhoneNumber.Parse(written));

    [Fact]
    public void Items_are_found_by_code_in_any_width()
    {
        var items = ItemTaxonomy.Read(new(new("items.yml"), """
            items:
              - {code: ア, key: a, name: 地域の医療・介護の資源の把握, text: 地図や一覧を作る}
              - {code: イ, key: b, name: 課題の抽出, page: items/b.md, url: "https://example.jp/"}
            """));
        Assert.Empty(items.Diagnostics);
        Assert.Equal("a", items.Value!.Find("ｱ")!.Key);
        Assert.Null(items.Value.Find("ケ"));
    }

    [Fact]
    public void Wrong_items_are_named() => Annotate("""
        items:
          - {code: ア, key: A, name: 一}
          - {code: ｱ, key: b, name: 二}
          - {code: イ, key: b, name: 三, url: example}
          - {code: ウ}
        """, text => ItemTaxonomy.Read(text).Diagnostics);

    [Fact]
    public void Terms_are_found_by_every_name()
    {
        var glossary = Glossary.Read(new(new("glossary.yml"), """
            terms:
              - term: {ja: ケアマネジャー, en: care manager}
                text: 計画を立てる人
                aliases: [ケアマネ, 介護支援専門員]
            """)).Value!;
        Assert.All(["ケアマネジャー", "Care Manager", "ケアマネ", "ｹｱﾏﾈ"], word => Assert.NotNull(glossary.Find(word)));
        Assert.Null(glossary.Find("訪問看護"));
    }

    [Fact]
    public void A_word_explained_twice_is_named() => Annotate("""
        terms:
          - {term: 看取り, text: 一}
          - {term: 看護, text: 二, aliases: [看取り]}
          - {term: 三}
        """, text => Glossary.Read(text).Diagnostics);

    private static void Annotate(
        string text, Func<SourceText, ImmutableArray<Diagnostic>> read, [System.Runtime.CompilerServices.CallerMemberName] string method = "",
        [System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        Snapshot.Matches(Annotated.Source(text, read(new(new("data.yml"), text)), MessageLanguage.Japanese), testFile: file, method: method);
}
