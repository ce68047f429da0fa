namespace OutreachSite.Content.Tests.Markdown;

/// <summary>Every feature of the dialect, as HTML to be looked at.</summary>
public sealed class DialectTests
{
    [Fact]
    public void Plain_text() => Snapshot.Matches(Rendered.Html("""
        家で暮らすための
        **相談先**です。

        - 一つめ
        - 二つめ
          - 中の一つ

        1. 電話する
        2. 日を決める

        > 引用した文

        `コード`と、改行\
        した行。<br>タグの改行。

        ***

        ```
        打った<まま>
        ```
        """), "html");

    [Fact]
    public void Emphasis_beside_Japanese_brackets() => Snapshot.Matches(Rendered.Html("""
        **重要（必読）**です。これは**「太字」**です。
        まず*（小さく）*言う。
        """), "html");

    [Fact]
    public void Line_breaks_between_wide_characters() => Snapshot.Matches(Rendered.Html("""
        退院の前に、
        **病棟**に
        話します。
        Aさんの home
        care は、
        2018年から
        始まった。
        한글
        한글
        """), "html");

    [Fact]
    public void Ruby() => Snapshot.Matches(Rendered.Html("""
        {看取り|み|と|り}、{看取り|み|と|}、{看取り|み|と}、｜看取《みと》り、{食べる|たべる}、{話す|はな}、{お茶|おちゃ}、{今日|きょう}。

        これは{そのまま}と{a: b}。
        """), "html");

    [Fact]
    public void Tables() => Snapshot.Matches(Rendered.Html("""
        | 圏域 | 2017年 | 2018年 | 備考 |
        |:-----|-------:|:------:|------|
        | 津軽 | 81.2   | 82.3   | ｜看取《みと》り、{話|はな}、[[ケアマネジャー|ケアマネ]] |
        | 八戸 | 75.0   | **74.0** |  |
        : 表1　退院調整率（単位：％） {#rate .stack}

        後の文。

        | 項目 | 値 |
        |------|----|
        | a \| b | `c|d` |
        : ふつうの表 {.plain}
        """), "html");

    [Fact]
    public void Footnotes() => Snapshot.Matches(Rendered.Html("""
        県の資料による[^1]。もう一度[^1]、別の注[^memo]。

        [^1]: 青森県の**公表資料**。
        [^memo]: 一つめ。

            二つめの段落。
        """), "html");

    [Fact]
    public void Definition_lists() => Snapshot.Matches(Rendered.Html("""
        かかりつけ医
        :   いつもの先生

        訪問看護
        :   看護師が
            家に来ること
        """), "html");

    [Fact]
    public void Callouts() => Snapshot.Matches(Rendered.Html("""
        ::: note {看取り|みとり}の**前**に
        本文です。

        - 一つ
        :::

        ::: ok できること
        はい。
        :::

        ::: say
        「こう言えば伝わります」
        :::

        - 箇条書きの中
          ::: warning 注意
          中身
          :::
        - 次
        """), "html");

    [Fact]
    public void Boxes_within_boxes() => Snapshot.Matches(Rendered.Html("""
        :::: note 外
        前。

        ::: plain 中
        ```
        :::
        ```
        中身。
        :::

        後。
        ::::
        """), "html");

    [Fact]
    public void Phone_boards_and_contacts() => Snapshot.Matches(Rendered.Html("""
        ## 夜に困ったら

        ::: phone center
        :::

        ::: phone town-hall plain
        夜は留守番電話です。
        :::

        ::: phone 119 火事・救急
        :::

        ::: contact center
        :::
        """), "html");

    [Fact]
    public void Steps() => Snapshot.Matches(Rendered.Html("""
        ## すすめ方

        ::: steps
        ### 電話する {#call}
        保険証を手もとに。

        #### 何を言うか
        名前と地区。

        ### 日を決める
        職員がうかがいます。
        :::
        """), "html");

    [Fact]
    public void Consultation() => Snapshot.Matches(Rendered.Html("""
        ## 相談

        ::: consultation
        ### 相談できること
        - 退院の後のこと

        ### できないこと
        - 治療の良し悪し
        :::
        """), "html");

    [Fact]
    public void Law() => Snapshot.Matches(Rendered.Html("""
        ::: law 介護保険法 第115条の45第2項第4号 | 平成30年4月1日
        市町村は、…
        :::
        """), "html");

    [Fact]
    public void Cards() => Snapshot.Matches(Rendered.Html("""
        ::: cards
        - [家で暮らす](../home-care/index.md) 在宅医療の
          はじめ方
        - [もしものとき](../acp/index.md#talk)
        :::
        """), "html");

    [Fact]
    public void Terms() => Snapshot.Matches(Rendered.Html("""
        ## [[看取り]]のとき

        [[ケアマネジャー]]や[[ケアマネ|ケアマネさん]]に話します。[[[看取り]]の頁](a.md)。
        """), "html");

    [Fact]
    public void Terms_in_English() => Snapshot.Matches(Rendered.Html("Ask your [[care manager]].\n", Variant.English), "html");

    [Fact]
    public void Figures_and_pictures() => Snapshot.Matches(Rendered.Html("""
        ![窓口の写真](desk.png "役場1階の窓口")

        文の中の![印](mark.png)と、飾り![](line.png){.decorative}。

        ![図](chart.png "推移"){#trend}
        """), "html");

    [Fact]
    public void Links() => Snapshot.Matches(Rendered.Html("""
        [電話のしかた](../who-to-call/index.md#night)、[様式](form.pdf)、[県の資料](https://www.example.jp/a?b=c&d=e)、
        [0000-21-3456](tel:0000213456)、[メール](mailto:desk@example.jp)、[この頁の下](#end)、<https://example.jp/>、
        <desk@example.jp>、[県の**計画**][plan]。

        [plan]: https://example.jp/plan "計画"
        """), "html");

    [Fact]
    public void Charts() => Snapshot.Matches(Rendered.Html("""
        ```chart
        kind: stacked
        title: プログラムごとの満足度
        data: satisfaction.csv
        scale: とても良かった, 良かった
        ```

        ```chart
        kind: bars
        ---
        地区,割合
        津軽,82.3
        ```
        """), "html");

    [Fact]
    public void Allowed_html() => Snapshot.Matches(Rendered.Html("""
        <ruby>看取<rp>（</rp><rt>みと</rt><rp>）</rp></ruby>り、H<sub>2</sub>O、m<SUP>2</SUP>、<kbd>Enter</kbd>、
        <abbr title="Advance &quot;Care&quot; Planning">ACP</abbr>、<span lang='en-GB'>care</span>、長い<wbr>言葉<br/>次。

        <!-- 文の中でないメモ

        空の行をはさむ -->

        文<!-- メモ -->の中。
        """), "html");

    [Fact]
    public void Headings() => Snapshot.Matches(Rendered.Html("""
        ## 参加費（無料）
        ## ＡＣＰとは What is ACP?
        ### 夜と休日 {#night}
        ### **強い** `code` {看取り|み|と|り}
        ## 参加費（無料）
        ## 1. 準備
        ## ？
        """), "html");
}
