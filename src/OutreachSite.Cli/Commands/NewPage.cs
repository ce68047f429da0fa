using System.Globalization;

namespace OutreachSite.Cli.Commands;

/// <summary>
/// The first words of a new page, for each kind: complete and valid, in Japanese, and a draft, so that nothing unfinished
/// is published by mistake.
/// </summary>
public static class NewPage
{
    /// <summary>What can be begun.</summary>
    public static ImmutableArray<string> Kinds { get; } = ["guide", "pamphlet", "seminar", "article"];

    /// <summary>The files of a new page, from the root of the site.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="slug">The name of its folder.</param>
    /// <param name="today">The day that it is dated.</param>
    public static ImmutableArray<(RelativePath Path, string Text)> Files(string kind, string slug, DateOnly today) => kind switch
    {
        "guide" => [(new($"content/guides/{slug}/index.md"), Guide(today))],
        "pamphlet" => [(new($"content/pamphlets/{slug}/index.md"), Pamphlet(today))],
        "seminar" =>
        [
            (new($"content/seminars/{slug}/event.yml"), Event(today)),
            (new($"content/seminars/{slug}/index.md"), Seminar(today)),
            (new($"content/seminars/{slug}/programme.md"), SeminarPart("programme", "プログラム", "当日の流れと、講師の紹介です。", today)),
            (new($"content/seminars/{slug}/access.md"), SeminarPart("access", "会場への行き方", "会場の場所と、行き方です。", today)),
        ],
        _ => [(new($"content/articles/{slug}/index.md"), Article(today))],
    };

    /// <summary>The list in which the page will stand, for a site that does not have it yet. Not a draft: a list without pages is harmless.</summary>
    public static (RelativePath Path, string Text) List(string kind, DateOnly today)
    {
        var (folder, title, summary) = kind switch
        {
            "guide" => ("guides", "手引き", "困りごとごとの手引きです。"),
            "pamphlet" => ("pamphlets", "冊子", "紙でお渡ししている冊子です。"),
            "seminar" => ("seminars", "研修・催し", "研修と催しの案内と結果です。"),
            _ => ("articles", "お知らせ", "新しいお知らせです。"),
        };
        return (new($"content/{folder}/index.md"), $"""
            ---
            title: {title}
            summary: {summary}
            published: {Day(today)}
            ---

            """);
    }

    private static string Head(string title, string summary, string audience, DateOnly today, string more = "") => $"""
        ---
        title: {title}
        summary: {summary}
        published: {Day(today)}
        updated: {Day(today)}
        reviewed: {Day(today)}
        next-review: {Day(today.AddYears(1))}
        audience: [{audience}]
        {more}draft: true   # 書き終えたら、この行を消すと公開されます
        ---


        """;

    private static string Guide(DateOnly today) => Head("手引きの題", "だれの、どんなときの手引きかを、1文で書きます。", "resident", today) + """
        ::: note はじめに
        - いちばん大切なことを、3つまで書きます。
        :::

        ## こんなときに {#when}

        読む人の言葉で、困りごとを書きます。1つの文には、1つのことだけを書きます。

        ## すすめ方 {#steps}

        ::: steps
        ### まず、電話をします
        何を伝えればよいかを書きます。

        ### 次に、書類を用意します
        どこで、何をもらうかを書きます。
        :::

        """;

    private static string Pamphlet(DateOnly today) => Head("冊子の題", "だれに渡す冊子かを、1文で書きます。", "resident", today, "paper: a4\npick-up: 配る場所を書きます\n") + """
        ## はじめに {#start}

        この冊子でわかることを、短く書きます。

        ## 書きこむところ {#write}

        - かかりつけの先生：
        - 電話番号：

        """;

    private static string Event(DateOnly today) => $"""
        title: 研修会の題
        date: {Day(today.AddMonths(2))}
        start: 午後1時30分
        end: 午後4時
        venue:
          name: 会場の名前
          address: 会場の住所
          access: [会場への行き方]
        # あり、相談、なし で書きます。ほかの項目は docs/events.ja.md にあります
        accessibility:
          wheelchair: 相談
          sign-language: 相談
          captions: 相談
        organiser: 主催する課
        audience-text: 参加できる人
        fee: 無料
        apply-from: {Day(today.AddDays(14))}
        deadline: {Day(today.AddDays(45))}
        application:
          how: [申しこみ方を書きます]
        sessions:
          - title: 講演の題
            speaker: 講師の名前

        """;

    private static string Seminar(DateOnly today) => Head("研修会の題", "だれのための、何の研修かを、1文で書きます。", "professional", today) + """
        ## ねらい {#aim}

        この研修で、何ができるようになるかを書きます。

        """;

    private static string SeminarPart(string part, string title, string summary, DateOnly today) =>
        Head(title, summary, "professional", today, $"part: {part}\n") + "ここに、補足を書きます。\n";

    private static string Article(DateOnly today) => Head("記事の題", "この記事でわかることを、1文で書きます。", "resident", today) + """
        ## 見出し {#first}

        本文を書きます。

        """;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
