namespace OutreachSite.Charts.Kinds.Columns;

/// <summary>Examples of columns.</summary>
internal static class ColumnExamples
{
    public static ImmutableArray<ChartExample> All { get; } =
    [
        new("discharge", """
            kind: columns
            title: 退院調整率
            n: 非公表
            target: 80
            average: 平均
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
            平均,76.0,81.7
            """),
        new("three-years", """
            kind: columns
            title: 連携の相談（つくった数字です）
            unit: 件
            target: 50
            target-label: 計画の目標
            ---
            地区,2016年,2017年,2018年
            みなと市,12,30,55
            やまと町,0,3,49
            うみべ村と山の手地区,,x,50
            """),
    ];
}
