namespace OutreachSite.Charts.Kinds.Bars;

/// <summary>Examples of bars.</summary>
internal static class BarExamples
{
    public static ImmutableArray<ChartExample> All { get; } =
    [
        new("issues", """
            kind: bars
            title: 事業を進めるうえでの課題
            n: 673
            multiple: true
            sort: descending
            source: 厚生労働省の調査研究（2015年、問40）
            ---
            課題,選んだ市区町村の割合
            予算を確保すること,38.9
            進め方のノウハウ不足,65.4
            関係者に事業を知ってもらうこと,52.0
            病院・医師会など関係機関との協力,66.6
            庁内の連携と情報共有,41.5
            地域の医療・介護資源が足りない,55.6
            事業を進める人材の確保,58.5
            特に無し,1.3
            """),
        new("consultations", """
            kind: bars
            title: 相談の内容（つくった数字です）
            unit: 件
            ---
            相談の内容,件数
            退院したあとに、家で医療や介護を受けるには、どこへ相談すればよいか（家族からの相談）,124
            認知症かもしれない,57
            お金のこと,0
            ひとりで暮らす方の見守り,秘匿
            住まいのこと,記載なし
            """),
    ];
}
