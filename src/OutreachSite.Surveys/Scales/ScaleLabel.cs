using System.Text;

namespace OutreachSite.Surveys.Scales;

/// <summary>A label in the form in which steps of scales are compared: 良い and よい, 大変 and たいへん, です and だ are the same words.</summary>
internal static class ScaleLabel
{
    /// <summary>Spellings of one word; the longer ones first. Only for comparing.</summary>
    private static readonly ImmutableArray<(string Written, string Word)> Spellings =
    [
        ("どちらとも言えない", "どちらともいえない"), ("どちらでもない", "どちらともいえない"), ("なんともいえない", "どちらともいえない"), ("何とも言えない", "どちらともいえない"),
        ("どちらかと言えば", "どちらかといえば"), ("どちらかというと", "どちらかといえば"), ("どちらかと言うと", "どちらかといえば"),
        ("ふつう", "普通"), ("まあまあ良", "やや良"), ("ちょうどよ", "ちょうど良"), ("丁度", "ちょうど"), ("適当", "ちょうど良い"),
        ("たいへん", "大変"), ("まったく", "全く"), ("ぜんぜん", "全く"), ("全然", "全く"), ("ひじょうに", "非常に"), ("十分に", "十分"), ("充分に", "十分"), ("充分", "十分"),
        ("分か", "わか"), ("解か", "わか"), ("判か", "わか"), ("解り", "わかり"), ("分り", "わかり"), ("判り", "わかり"), ("解っ", "わかっ"),
        ("易か", "やすか"), ("易い", "やすい"), ("難か", "にくか"), ("解りやすい", "わかりやすい"),
        ("とっても", "とても"), ("ときどき", "時々"), ("当てはま", "あてはま"), ("当て嵌", "あてはま"), ("是非", "ぜひ"), ("出来", "でき"), ("役にたっ", "役に立っ"), ("役だっ", "役に立っ"), ("役立っ", "役に立っ"), ("役立つ", "役に立つ"),
        ("無い", "ない"), ("有る", "ある"), ("有り", "あり"), ("無し", "なし"), ("したことが", "したことが"), ("している", "している"),
        ("満足している", "満足"), ("満足であった", "満足"), ("満足だった", "満足"), ("不満である", "不満"), ("不満だった", "不満"), ("不満であった", "不満"), ("満足である", "満足"),
        ("〇", "○"), ("◯", "○"), ("✕", "×"), ("✖", "×"), ("╳", "×"), ("☓", "×"), ("ｘ", "×"), ("▲", "△"),
    ];

    /// <summary>Words that strengthen or weaken in the same way.</summary>
    private static readonly ImmutableArray<(string Written, string Word)> Degrees =
        [("大変", "とても"), ("非常に", "とても"), ("すごく", "とても"), ("かなり", "とても"), ("極めて", "とても"), ("きわめて", "とても"), ("少し", "やや"), ("まあまあ", "やや"), ("まあ", "やや"), ("ある程度", "やや")];

    /// <summary>The key in which とても, 大変 and 非常に are one word too.</summary>
    public static string LooseKey(string label)
    {
        var text = new StringBuilder(Key(label));
        foreach (var (written, word) in Degrees)
            text.Replace(written, word);
        return text.ToString();
    }

    /// <summary>The key of a label.</summary>
    public static string Key(string label)
    {
        var text = new StringBuilder(TextKey.Of(label).Value);
        text.Replace(" ", "").Replace("。", "").Replace("、", "");
        // Good is written in three ways; bad never in the middle of another word here.
        text.Replace("好か", "良か").Replace("よか", "良か").Replace("よい", "良い").Replace("いいえ", "\u0001").Replace("いい", "良い").Replace("\u0001", "いいえ")
            .Replace("よくな", "良くな").Replace("好い", "良い").Replace("わるい", "悪い").Replace("わるか", "悪か").Replace("善い", "良い");
        foreach (var (written, word) in Spellings)
            text.Replace(written, word);
        var key = text.ToString();
        return key.EndsWith("です", StringComparison.Ordinal) ? key[..^2] : key is "×" or "x" ? "×" : key;
    }
}
