namespace OutreachSite.Charts.Kinds.Waffles;

/// <summary>Examples of waffles.</summary>
internal static class WaffleExamples
{
    public static ImmutableArray<ChartExample> All { get; } =
    [
        new("trial", """
            kind: waffle
            title: 夜間の電話相談を使った感想（つくった数字です）
            n: 14
            ---
            感想,人数
            とても助かった,8
            助かった,4
            どちらともいえない,2
            助からなかった,0
            """),
        new("interviews", """
            kind: waffle
            title: 聞き取りをした家族の続柄（つくった数字です）
            ---
            続柄,人数
            配偶者,23
            子ども,17
            きょうだいやその家族,秘匿
            近所の人や友だち,秘匿
            """),
    ];
}
