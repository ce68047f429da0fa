using OutreachSite.Content.Yaml;

namespace OutreachSite.Content.Tests.Yaml;

public sealed class YamlTextTests
{
    [Fact]
    public void Texts_lists_and_maps_keep_their_places()
    {
        var root = Read("title: \"お知らせ\"\nlist: [a, b]\nmap:\n  key: value # note\nlines: |\n  one\n  two\n").Value!;
        Assert.Equal("お知らせ", Assert.IsType<YamlScalar>(root.Find("title")!.Value).Text);
        Assert.Equal(new Location("site.yml", 1, 8, 6), root.Find("title")!.Value.Where);
        var list = Assert.IsType<YamlSequence>(root.Find("list")!.Value);
        Assert.Equal(new Location("site.yml", 2, 11, 1), list.Items[1].Where);
        var map = Assert.IsType<YamlMapping>(root.Find("map")!.Value);
        Assert.Equal(new Location("site.yml", 4, 8, 5), map.Find("key")!.Value.Where);
        Assert.Equal("one\ntwo\n", Assert.IsType<YamlScalar>(root.Find("lines")!.Value).Text);
    }

    [Fact]
    public void Windows_line_ends_do_not_move_places()
    {
        var root = Read("a: 1\r\nb:\r\n  c: 文字\r\n").Value!;
        Assert.Equal(new Location("site.yml", 3, 6, 2), ((YamlMapping)root.Find("b")!.Value).Find("c")!.Value.Where);
    }

    [Fact]
    public void An_empty_file_is_an_empty_map() => Assert.Empty(Read("# nothing\n").Value!.Entries);

    [Theory]
    [InlineData("a: 13:30\nb: https://example.jp/a:b\nc: tel:0000\n- d")]
    [InlineData("- https://example.jp/\n- 10:30から\n")]
    public void A_colon_inside_a_word_is_no_slip(string text) =>
        Assert.DoesNotContain(Read(text).Diagnostics, problem => problem.Code is "CNT104" or "CNT105");

    [Fact]
    public void Slips_are_named_at_the_word_all_at_once() => Snapshot.Matches(Annotate("""
        title：お知らせ
        summary:短い文
        owner: 健康課: 在宅医療の係
        menu: "閉じない
        note: 'a' b
        list: [a, b
        star: *重要
        at: @center
        same: 1
        same: 2
        anchor: &x y
        alias: *x
        tag: !!int 3
        wide:　値
        map:
        	tab: 1
        　　wide: 2
        """, MessageLanguage.Japanese));

    [Fact]
    public void Slips_are_named_in_English() => Snapshot.Matches(Annotate("""
        title：News
        summary:short
        owner: Health: care
        menu: "never closed
        """, MessageLanguage.English));

    [Theory]
    [InlineData("a: b\n  c: d\n", "CNT113")]
    [InlineData("- a\n- b\n", "CNT116")]
    [InlineData("just words\n", "CNT116")]
    [InlineData("a: 1\n---\nb: 2\n", "CNT115")]
    [InlineData("{a: b}: c\n", "CNT117")]
    [InlineData("a: [b, c\n", "CNT111")]
    [InlineData("a: {b: c\n", "CNT111")]
    [InlineData("a: \"\\q\"\n", "CNT112")]
    [InlineData("%x: y\n", "CNT112")]
    [InlineData("a: %x\n", "CNT110")]
    [InlineData("a: `b`\n", "CNT110")]
    [InlineData("a: b\na: c\n", "CNT106")]
    [InlineData("a: [*x]\n", "CNT109")]
    [InlineData("a: [&x y]\n", "CNT109")]
    [InlineData("a: [!x y]\n", "CNT109")]
    public void What_cannot_be_read_has_a_code(string text, string code) => Assert.Equal(code, Assert.Single(Read(text).Diagnostics).Code);

    [Fact]
    public void Deep_brackets_are_refused() =>
        Assert.Equal("CNT114", Assert.Single(Read("a: " + new string('[', 5_000) + new string(']', 5_000) + "\n").Diagnostics).Code);

    [Fact]
    public void A_block_of_text_may_hold_anything() => Assert.Empty(Read("text: |\n  key：value\n  a: b: c\n\ttab\n  \"open\nnext: 1\n").Diagnostics.Where(p => p.Code != "CNT112"));

    [Fact]
    public void A_quoted_text_may_go_over_lines() => Assert.Empty(Read("text: \"one\n  two\"\nnext: 1\n").Diagnostics);

    [Fact]
    public void Places_are_right_after_a_repair()
    {
        var problems = new DiagnosticBag();
        var root = YamlText.ReadMapping(new(new("site.yml"), "a：b\ntitle: x: y\nlast: word\n"), 0, 27, problems)!;
        Assert.Equal(2, problems.Count);
        Assert.Equal(new Location("site.yml", 3, 7, 4), root.Find("last")!.Value.Where);
        Assert.Equal("x: y", ((YamlScalar)root.Find("title")!.Value).Text);
    }

    private static Outcome<YamlMapping> Read(string text) => YamlText.Read(new(new("site.yml"), text));

    private static string Annotate(string text, MessageLanguage language) => Annotated.Source(text, Read(text).Diagnostics, language);
}
