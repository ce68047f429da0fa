namespace OutreachSite.Charts.Kinds.Dots;

/// <summary>Examples of dots.</summary>
internal static class DotExamples
{
    public static ImmutableArray<ChartExample> All { get; } =
    [
        new("discharge", """
            kind: dots
            title: 退院調整率の変化
            n: 非公表
            target: 80
            counter: 地域
            source: 青森県
            ---
            地域,2017年,2018年
            津軽,79.1,82.3
            八戸,74.9,68.2
            青森,,92.5
            西北五,62.3,83.3
            上十三,77.5,74.0
            下北,85.9,89.9
            """),
        new("travel", """
            kind: dots
            title: 訪問看護ステーションまでの時間（つくった数字です）
            unit: 分
            ---
            地区,最短,中央,最長
            みなと地区,3,9,24
            山の手地区,8,21,55
            島しょ地区,25,秘匿,秘匿
            """),
    ];
}
