namespace OutreachSite.Charts.Kinds.StackedBars;

/// <summary>Examples of stacked bars.</summary>
internal static class StackedBarExamples
{
    public static ImmutableArray<ChartExample> All { get; } =
    [
        new("seminar", """
            kind: stacked
            title: プログラムごとの満足度
            n: 非公表
            top: 2
            source: 青森県（2018年7月28日の研修会）
            ---
            プログラム,とても良かった,良かった,普通,あまり良くなかった
            特別講演,43,48,8,1
            アンケート報告,35,53,12,
            シンポジウム,29,60,10,1
            """),
        new("items", """
            kind: stacked
            title: 8つの取組の実施状況（2015年8月）
            n: 1741
            source: 厚生労働省の調査（2015年）
            ---
            取組,実施している,予定がある,実施していない
            ア　資源の把握,38.5,21.5,40.0
            イ　課題と対応策の検討,43.8,14.4,41.8
            ウ　切れ目のない提供体制,19.0,10.2,70.8
            エ　情報共有の支援,25.2,12.2,62.6
            オ　相談支援,21.8,4.5,73.6
            カ　関係者の研修,38.8,12.3,48.9
            キ　住民への普及啓発,29.7,14.1,56.2
            ク　市区町村の連携,31.5,7.0,61.5
            """),
        new("hidden", """
            kind: stacked
            title: 会場ごとの満足度（つくった数字です）
            top: 2
            row-n: 回答数
            ---
            会場,回答数,とても良かった,良かった,普通,良くなかった
            本町会場,152,43,40,13,4
            港会場,64,50,38,秘匿,秘匿
            山の手会場,秘匿,秘匿,秘匿,秘匿,秘匿
            """),
    ];
}
