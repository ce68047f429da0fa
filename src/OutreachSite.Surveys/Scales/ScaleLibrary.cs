namespace OutreachSite.Surveys.Scales;

/// <summary>The scales that surveys in Japan usually have, each with its steps in order, so that a step that nobody chose is not lost.</summary>
public static class ScaleLibrary
{
    /// <summary>Every scale; the first that fits wins, so longer ones stand after shorter ones with the same steps where both are usual.</summary>
    public static ImmutableArray<Scale> All { get; } =
    [
        // 満足度
        Five("liked-5", "とても良かった", "良かった", "普通", "あまり良くなかった", "良くなかった"),
        Five("very-good-5", "大変良かった", "良かった", "普通", "あまり良くなかった", "良くなかった"),
        Five("good-bad-5", "とても良い", "良い", "普通", "悪い", "とても悪い"),
        Five("very-good-bad-5", "非常に良い", "良い", "普通", "悪い", "非常に悪い"),
        Five("great-good-poor-5", "大変良い", "良い", "普通", "あまり良くない", "良くない"),
        Five("good-poor-5", "とても良い", "良い", "普通", "あまり良くない", "良くない"),
        Five("good-rather-5", "良い", "やや良い", "普通", "やや悪い", "悪い"),
        Five("good-was-rather-5", "良かった", "やや良かった", "普通", "やや悪かった", "悪かった"),
        Five("good-either-5", "良かった", "どちらかといえば良かった", "どちらともいえない", "どちらかといえば良くなかった", "良くなかった"),
        Three("good-was-3", "良かった", "普通", "良くなかった"),
        Three("good-3", "良い", "普通", "悪い"),
        Five("satisfied-rather-5", "満足", "やや満足", "普通", "やや不満", "不満"),
        Five("satisfied-very-5", "とても満足", "満足", "普通", "不満", "とても不満"),
        Five("satisfied-great-5", "大変満足", "満足", "普通", "不満", "大変不満"),
        Five("satisfied-great-rather-5", "大変満足", "満足", "普通", "やや不満", "不満"),
        Five("satisfied-very-rather-5", "とても満足", "満足", "普通", "やや不満", "不満"),
        Five("satisfied-great-some-5", "大変満足", "やや満足", "普通", "やや不満", "大変不満"),
        Five("satisfied-very-some-5", "とても満足", "やや満足", "どちらともいえない", "やや不満", "とても不満"),
        Five("satisfied-extremely-5", "非常に満足", "満足", "普通", "不満", "非常に不満"),
        Five("satisfied-extremely-some-5", "非常に満足", "やや満足", "どちらともいえない", "やや不満", "非常に不満"),
        Five("satisfied-either-5", "満足", "どちらかといえば満足", "どちらともいえない", "どちらかといえば不満", "不満"),
        Five("satisfied-not-much-5", "とても満足", "満足", "普通", "あまり満足していない", "満足していない"),
        Five("satisfied-did-5", "とても満足した", "満足した", "どちらともいえない", "あまり満足しなかった", "満足しなかった"),
        Five("satisfied-great-did-5", "大変満足した", "満足した", "普通", "あまり満足しなかった", "満足しなかった"),
        Four("satisfied-either-4", 2, "満足", "どちらかといえば満足", "どちらかといえば不満", "不満"),
        Four("satisfied-rather-4", 2, "満足", "やや満足", "やや不満", "不満"),
        Three("satisfied-3", "満足", "普通", "不満"),
        // 理解度
        Five("understood-5", "よく理解できた", "理解できた", "普通", "あまり理解できなかった", "理解できなかった"),
        Five("understood-great-5", "大変理解できた", "理解できた", "普通", "あまり理解できなかった", "理解できなかった"),
        Five("understood-very-5", "とても理解できた", "理解できた", "普通", "あまり理解できなかった", "理解できなかった"),
        Five("understood-enough-5", "十分理解できた", "理解できた", "普通", "あまり理解できなかった", "理解できなかった"),
        Five("understood-some-5", "理解できた", "やや理解できた", "どちらともいえない", "あまり理解できなかった", "理解できなかった"),
        Five("understood-mostly-5", "よく理解できた", "だいたい理解できた", "普通", "あまり理解できなかった", "理解できなかった"),
        Four("understood-4", 2, "よく理解できた", "理解できた", "あまり理解できなかった", "理解できなかった"),
        Four("understood-none-4", 2, "よく理解できた", "理解できた", "あまり理解できなかった", "全く理解できなかった"),
        Four("understood-mostly-4", 2, "よく理解できた", "だいたい理解できた", "あまり理解できなかった", "理解できなかった"),
        Five("clear-very-5", "とてもわかりやすかった", "わかりやすかった", "普通", "わかりにくかった", "とてもわかりにくかった"),
        Five("clear-great-5", "大変わかりやすかった", "わかりやすかった", "普通", "ややわかりにくかった", "わかりにくかった"),
        Five("clear-some-5", "わかりやすかった", "ややわかりやすかった", "普通", "ややわかりにくかった", "わかりにくかった"),
        Five("clear-not-5", "とてもわかりやすかった", "わかりやすかった", "普通", "あまりわかりやすくなかった", "わかりにくかった"),
        Four("grasped-4", 2, "よくわかった", "わかった", "あまりわからなかった", "わからなかった"),
        Five("grasped-5", "よくわかった", "わかった", "普通", "あまりわからなかった", "わからなかった"),
        // 参考になった・役に立つ
        Five("useful-great-5", "大変参考になった", "参考になった", "普通", "あまり参考にならなかった", "参考にならなかった"),
        Five("useful-very-5", "とても参考になった", "参考になった", "普通", "あまり参考にならなかった", "参考にならなかった"),
        Five("useful-some-5", "参考になった", "やや参考になった", "どちらともいえない", "あまり参考にならなかった", "参考にならなかった"),
        Five("useful-none-5", "大変参考になった", "参考になった", "どちらともいえない", "あまり参考にならなかった", "全く参考にならなかった"),
        Four("useful-great-4", 2, "大変参考になった", "参考になった", "あまり参考にならなかった", "参考にならなかった"),
        Four("useful-great-none-4", 2, "大変参考になった", "参考になった", "あまり参考にならなかった", "全く参考にならなかった"),
        Five("helpful-great-5", "大変役に立った", "役に立った", "普通", "あまり役に立たなかった", "役に立たなかった"),
        Five("helpful-very-5", "とても役に立った", "役に立った", "普通", "あまり役に立たなかった", "役に立たなかった"),
        Five("helpful-will-5", "とても役に立つ", "役に立つ", "普通", "あまり役に立たない", "役に立たない"),
        // 同意
        Five("agree-5", "そう思う", "ややそう思う", "どちらともいえない", "あまりそう思わない", "そう思わない"),
        Five("agree-very-5", "とてもそう思う", "そう思う", "どちらともいえない", "そう思わない", "全くそう思わない"),
        Five("agree-strongly-5", "強くそう思う", "そう思う", "どちらともいえない", "そう思わない", "全くそう思わない"),
        Five("agree-strongly-very-5", "とてもそう思う", "そう思う", "どちらともいえない", "あまりそう思わない", "全くそう思わない"),
        Five("agree-either-5", "そう思う", "どちらかといえばそう思う", "どちらともいえない", "どちらかといえばそう思わない", "そう思わない"),
        Five("agree-very-some-5", "とてもそう思う", "ややそう思う", "どちらともいえない", "あまりそう思わない", "全くそう思わない"),
        Four("agree-4", 2, "そう思う", "ややそう思う", "あまりそう思わない", "そう思わない"),
        Four("agree-either-4", 2, "そう思う", "どちらかといえばそう思う", "どちらかといえばそう思わない", "そう思わない"),
        Five("fits-5", "とてもあてはまる", "あてはまる", "どちらともいえない", "あてはまらない", "全くあてはまらない"),
        Five("fits-some-5", "あてはまる", "ややあてはまる", "どちらともいえない", "あまりあてはまらない", "あてはまらない"),
        // 知っているか・したいか・頻度
        Three("known-3", "知っている", "聞いたことがある", "知らない") with { Neutral = null },
        Three("known-was-3", "知っていた", "聞いたことがあった", "知らなかった") with { Neutral = null },
        Four("known-4", 2, "よく知っている", "知っている", "あまり知らない", "知らない"),
        Four("known-content-4", 2, "内容まで知っている", "だいたい知っている", "名前だけ知っている", "知らない"),
        Three("known-content-3", "内容まで知っている", "聞いたことはある", "知らない") with { Neutral = null },
        Two("known-2", "知っている", "知らない"),
        Two("known-was-2", "知っていた", "知らなかった"),
        Five("want-5", "ぜひ参加したい", "参加したい", "どちらともいえない", "あまり参加したくない", "参加したくない"),
        Three("want-3", "参加したい", "どちらともいえない", "参加したくない"),
        Four("often-4", 2, "よくある", "時々ある", "あまりない", "全くない"),
        Five("often-5", "いつも", "よく", "時々", "あまりない", "全くない"),
        Four("worried-4", 2, "とても不安", "やや不安", "あまり不安ではない", "不安ではない"),
        // 長さ・水準
        new("level-5", ["とても高い", "高い", "普通", "低い", "とても低い"], 2, 2),
        new("length-5", ["長すぎた", "やや長かった", "ちょうど良い", "やや短かった", "短すぎた"], 0, 2),
        new("length-3", ["長い", "ちょうど良い", "短い"], 0, 1),
        new("length-was-3", ["長かった", "ちょうど良かった", "短かった"], 0, 1),
        new("difficulty-5", ["難しい", "やや難しい", "普通", "やや易しい", "易しい"], 0, 2),
        new("difficulty-3", ["難しかった", "ちょうど良かった", "易しかった"], 0, 1),
        // 記号と、はい・いいえ
        Four("marks-4", 2, "◎", "○", "△", "×"),
        Three("marks-3", "○", "△", "×"),
        Two("marks-2", "○", "×"),
        Three("yes-no-3", "はい", "どちらともいえない", "いいえ"),
        Three("yes-no-unknown-3", "はい", "わからない", "いいえ"),
        Two("yes-no-2", "はい", "いいえ"),
        Two("exists-2", "ある", "ない"),
        Two("present-2", "あり", "なし"),
        Two("yes-no-english-2", "Yes", "No"),
        Five("satisfied-english-5", "Very satisfied", "Satisfied", "Neutral", "Dissatisfied", "Very dissatisfied"),
        Five("agree-english-5", "Strongly agree", "Agree", "Neutral", "Disagree", "Strongly disagree"),
    ];

    /// <summary>The scale with this id; null when there is none.</summary>
    public static Scale? Find(string id) => All.FirstOrDefault(scale => scale.Id == id);

    private static Scale Five(string id, params ImmutableArray<string> steps) => new(id, steps, TopSteps: 2, Neutral: 2);

    private static Scale Four(string id, int top, params ImmutableArray<string> steps) => new(id, steps, top, Neutral: null);

    private static Scale Three(string id, params ImmutableArray<string> steps) => new(id, steps, TopSteps: 1, Neutral: 1);

    private static Scale Two(string id, params ImmutableArray<string> steps) => new(id, steps, TopSteps: 1, Neutral: null);
}
