namespace OutreachSite.Charts.Kinds.Stages;

/// <summary>Examples of stages.</summary>
internal static class StageExamples
{
    public static ImmutableArray<ChartExample> All { get; } =
    [
        new("survey", """
            kind: stages
            title: 案内から回答まで（つくった数字です）
            ---
            段階,人数
            案内を送った,420
            申し込んだ,236
            参加した,198
            アンケートに答えた,151
            """),
        new("referrals", """
            kind: stages
            title: 退院の相談の流れ（つくった数字です）
            unit: 件
            ---
            段階,件数
            病院から連絡があった,64
            退院の前に話し合った,41
            家での療養が始まった,秘匿
            3か月後も家で暮らしている,秘匿
            """),
    ];
}
