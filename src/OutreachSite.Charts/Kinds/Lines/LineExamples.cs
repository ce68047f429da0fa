namespace OutreachSite.Charts.Kinds.Lines;

/// <summary>Examples of lines.</summary>
internal static class LineExamples
{
    public static ImmutableArray<ChartExample> All { get; } =
    [
        new("known", """
            kind: lines
            title: 人生会議を知っている人の割合（つくった数字です）
            n: 1200
            target: 60
            break: 2018年
            break-label: ここで質問の文が変わりました
            ---
            年,40〜64歳,65歳以上
            2012年,22,31
            2014年,25,34
            2016年,,39
            2018年,38,47
            2020年,44,55
            2021年,49,61
            """),
        new("visits", """
            kind: lines
            title: 訪問診療をする診療所（つくった数字です）
            unit: か所
            ---
            年度,診療所
            2014年度,18
            2015年度,21
            2016年度,秘匿
            2017年度,27
            2018年度,26
            """),
    ];
}
