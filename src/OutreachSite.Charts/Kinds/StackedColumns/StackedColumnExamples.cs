namespace OutreachSite.Charts.Kinds.StackedColumns;

/// <summary>Examples of stacked columns.</summary>
internal static class StackedColumnExamples
{
    public static ImmutableArray<ChartExample> All { get; } =
    [
        new("participants", """
            kind: stacked-columns
            title: 研修に参加した人の職種（つくった数字です）
            unit: 人
            ---
            年度,看護・介護,医師・歯科医師,薬剤師,行政・そのほか
            2015年度,64,12,9,21
            2016年度,78,15,14,25
            2017年度,91,14,18,32
            2018年度,112,秘匿,秘匿,40
            """),
        new("places", """
            kind: stacked-columns
            title: さいごを過ごしたい場所（つくった数字です）
            n: 842
            ---
            年代,自宅,病院,施設,わからない
            40〜59歳,48,29,8,15
            60〜74歳,52,26,10,12
            75歳以上,44,31,16,9
            """),
    ];
}
