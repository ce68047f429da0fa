namespace OutreachSite.Charts.Kinds.Diverging;

/// <summary>Examples of diverging bars.</summary>
internal static class DivergingExamples
{
    public static ImmutableArray<ChartExample> All { get; } =
    [
        new("understanding", """
            kind: diverging
            title: 研修のあとの自信（つくった数字です）
            n: 164
            ends: 自信がある, 自信がない
            ---
            できること,とてもある,ある,どちらともいえない,あまりない,ない
            家族に看取りの流れを説明する,18,46,21,12,3
            夜間の急変で連絡先を選ぶ,25,49,14,10,2
            医師に状態を短く伝える,12,33,27,22,6
            """),
        new("venues", """
            kind: diverging
            title: 会場ごとの満足度（つくった数字です）
            unit: 人
            row-n: n
            ---
            会場,n,とても良かった,良かった,良くなかった,とても良くなかった
            本町会場,120,52,48,15,5
            港会場,16,6,8,2,0
            山の手会場,8,3,4,1,0
            島の会場,秘匿,秘匿,秘匿,秘匿,秘匿
            """),
    ];
}
