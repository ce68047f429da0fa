namespace OutreachSite.Content.Tests.Markdown;

/// <summary>Where the caret falls, and what the author is told.</summary>
public sealed class MarkdownDiagnosticsTests
{
    [Fact]
    public void Headings() => Snapshot.Matches(Rendered.Annotated("""
        # 大きな題

        ## 一つめ {#a}

        #### 飛んだ見出し

        ## 二つめ {#a}

        ##

        ## 一つめ

        ## 三 {#1番 .big}

        ## 一つめ
        """));

    [Fact]
    public void Links_and_pictures() => Snapshot.Matches(Rendered.Annotated("""
        くわしくは[こちら](a.md)。[](a.md)、[詳細→](b.md)。
        [空]()と[スクリプト](javascript:alert(1))と[別](//example.jp/)。

        ![](photo.png) ![役場](https://example.jp/a.png) ![飾り](line.png){.decorative}
        [電話](tel:0000-なし)と[メール](mailto:役場)。[x](a.md){.button} 文{#here}
        """));

    [Fact]
    public void Boxes() => Snapshot.Matches(Rendered.Annotated("""
        ::: phone
        :::

        ::: phone centre
        :::

        ::: phone center red
        :::

        ::: phone center
        :::

        ::: phone town-hall
        :::

        ::: notte 題
        x
        :::

        ：：： note 題

        :::

        ::: steps 題
        前の文
        :::

        ## 相談

        ::: consultation
        ### 一つだけ
        :::

        ::: law
        条文
        :::

        ::: law 介護保険法 | 2018-02-30
        条文
        :::

        ::: cards
        文
        - リンクなし
        :::

        ::: note 空
        :::

        ::: note 閉じない
        中
        """));

    [Fact]
    public void Readings_terms_and_notes() => Snapshot.Matches(Rendered.Annotated("""
        {看取り|み|と|り|よ|ね}と｜閉じない。[[ケアマネージャー]]と[[未知の語]]。

        注[^1]と注[^2]。

        [^1]: ある。
        [^3]: 使わない。
        """));

    [Fact]
    public void Tables_and_charts() => Snapshot.Matches(Rendered.Annotated("""
        | a | b |
        |---|---|
        | 1 | 2 | 3 |

        : 題だけ

        ```chart
        kind bars
        title：題
        n: 1
        n: 2
        ```

            字下げ

        ```
        閉じない
        """));

    [Fact]
    public void Html() => Snapshot.Matches(Rendered.Annotated("""
        <div class="x">箱</div>と<font color=red>色</font>。

        <sup>閉じない と <span lang="ja" style="color:red">色</span>、</kbd>。

        文中の <!-- 閉じないメモ

        <!-- メモ --> 後の文
        """));

    [Fact]
    public void Messages_in_English() => Snapshot.Matches(Rendered.Annotated("""
        # Title

        See [here](a.md) and [[unknown]].

        ::: notte
        x
        """, MessageLanguage.English));

    [Fact]
    public void Places_count_the_lines_of_the_whole_file()
    {
        const string text = "---\r\ntitle: 題\r\n---\r\n文\r\n\r\nこれは[[未知]]です。\r\n";
        var body = text.LastIndexOf("---\r\n", StringComparison.Ordinal) + 5;
        var problem = Assert.Single(Content.Markdown.MarkdownText.Render(new(new("a.md"), text), body, new SampleSite()).Diagnostics);
        Assert.Equal(new Location("a.md", 6, 6, 2), problem.Where);
    }

    [Theory]
    [InlineData("> - [こちら](a.md)\n", 1, 6)]
    [InlineData("::: note 題\n- x\n  - [こちら](a.md)\n:::\n", 3, 6)]
    [InlineData("| a | b |\n|---|---|\n| x | [こちら](a.md) |\n: 題\n", 3, 8)]
    [InlineData("::: note [こちら](a.md)\nx\n:::\n", 1, 11)]
    [InlineData("| a |\n|---|\n| b |\n: 題[こちら](a.md)\n", 4, 5)]
    [InlineData("文[^1]\n\n[^1]: 注\n    [こちら](a.md)\n", 4, 6)]
    [InlineData("語\n:   [こちら](a.md)\n", 2, 6)]
    [InlineData("**太い[こちら](a.md)**\n", 1, 6)]
    public void A_place_is_right_in_every_kind_of_block(string markdown, int line, int column)
    {
        var problem = Assert.Single(Rendered.Page(markdown).Diagnostics);
        Assert.Equal(("MKD138", line, column), (problem.Code, problem.Where.Line, problem.Where.Column));
    }

    [Fact]
    public void A_caption_needs_its_table() => Assert.Equal("MKD175", Rendered.Codes("前の文\n次の文\n|---|---|\n: 題\n"));

    [Fact]
    public void A_page_with_errors_has_no_html() => Assert.Null(Rendered.Page("# x\n").Value);

    [Fact]
    public void A_page_with_warnings_has_html() => Assert.NotNull(Rendered.Page("[こちら](a.md)\n").Value);
}
