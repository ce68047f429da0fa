namespace OutreachSite.Charts.Kinds.Panels;

/// <summary>Examples of panels.</summary>
internal static class PanelExamples
{
    private const string Numbers = """
        地区,2015年,2016年,2017年,2018年
        みなと地区,42,48,66,71
        山の手地区,30,33,31,29
        島しょ地区,5,秘匿,8,11
        川上地区,18,21,,26
        """;

    public static ImmutableArray<ChartExample> All { get; } =
    [
        new("worries", """
            kind: panels
            title: 家での療養で心配なこと（つくった数字です）
            row-n: n
            ---
            年代,n,急に具合が悪くなったとき,家族の負担,お金のこと
            40〜59歳,312,58,71,49
            60〜74歳,368,64,62,38
            75歳以上,162,69,55,31
            """),
        new("areas", $"""
            kind: panels
            title: 地区ごとの相談の件数（つくった数字です）
            form: columns
            unit: 件
            ---
            {Numbers}
            """),
        new("years", $"""
            kind: panels
            title: 地区ごとの相談の動き（つくった数字です）
            form: lines
            unit: 件
            ---
            {Numbers}
            """),
    ];
}
