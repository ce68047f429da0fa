namespace OutreachSite.Charts.Kinds.Sparklines;

/// <summary>Examples of sparklines.</summary>
internal static class SparklineExamples
{
    public static ImmutableArray<ChartExample> All { get; } =
    [
        new("consultations", """
            kind: sparkline
            title: 相談の件数の動き（つくった数字です）
            unit: 件
            ---
            地区,2013年,2014年,2015年,2016年,2017年,2018年
            みなと地区,42,51,48,66,71,88
            山の手地区,30,28,33,31,,29
            島しょ地区,5,秘匿,秘匿,6,8,11
            """),
    ];
}
