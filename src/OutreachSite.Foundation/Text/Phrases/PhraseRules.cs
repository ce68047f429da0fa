namespace OutreachSite.Text.Phrases;

/// <summary>What hiragana say about the end of a phrase. The lists are ours and short on purpose: a missed border costs less than a wrong one.</summary>
internal static class PhraseRules
{
    /// <summary>Words of the field and everyday words that the rules would cut.</summary>
    public static readonly ImmutableArray<string> WholeWords =
    [
        "もの忘れ", "ものづくり", "わが町", "わが家", "わがまち", "我が家", "女の子", "男の子", "世の中", "身の回り", "目の前", "火の元", "間に合",
        "育て方", "見た目", "まちの保健室", "暮らしの保健室", "お薬手帳", "お年寄り", "何か所", "何か月", "その他", "この度", "その後",
        "に関する", "に関して", "に対する", "に対して", "に係る", "に基づく", "に応じ", "と共に",
    ];

    private const string EndingCharacters = "のをにへとがはでもやかよてばただなずらうくすつぬむるぐぶ";
    private const string BeforeHiraganaWord = "をにへとがはでもやのて";

    private static readonly ImmutableArray<string> Endings =
        ["及び", "並びに", "若しくは", "しい", "ない", "たい", "よい", "いい", "より", "だけ", "ほど", "など", "とき", "たち", "および", "ならびに", "ください", "です", "ます", "ません", "ましょう", "よう"];

    private static readonly ImmutableArray<string> HiraganaWords =
    [
        "あなた", "わたし", "みんな", "まち", "いのち", "こころ", "からだ", "かぞく", "おうち", "ひとり", "いっしょ", "もしも", "これから", "いつ", "どこ", "だれ",
        "どう", "はじめ", "よくある", "くらし", "くらす", "くらせ", "すごす", "すごせ", "まなぶ", "まなび", "つくる", "つなぐ", "つながる", "ささえ", "わかる", "できる",
        "できない", "やさしい", "ください", "しましょう", "あります", "ありません", "しくみ", "ついて", "ために",
    ];

    private const string CaseParticles = "をがはにでとへもや";
    private const string DependentNouns = "方人時際事物為頃側場中上下前後間";

    /// <summary>True for characters that never begin a line: small kana, iteration marks, units stuck to their number.</summary>
    public static bool NeverBegins(char character) => Kana.IsSmall(character) && character is not ('ヶ' or 'ヵ') || character is '々' or 'ゝ' or 'ゞ' or 'ヽ' or 'ヾ' or '゛' or '゜'
        || Dashes.IsHyphen(character);

    /// <summary>True for punctuation after which hiragana may begin a line.</summary>
    public static bool EndsSentence(char character) => "、。，．！!？?：:；;…".Contains(character, StringComparison.Ordinal);

    /// <summary>True when the hiragana before the place can be the end of a phrase: 住み慣れた|地域, 電話で|相談, not 話し合い.</summary>
    public static bool EndsInHiragana(string text, int at)
    {
        if (text[at] is '市' or '県' or '郡' && text[at - 1] is not 'の' and not 'る' and not 'た')
            return false;
        if (IsDependentNoun(text, at))
            return false;
        var before = text.AsSpan(0, at);
        foreach (var ending in Endings)
        {
            if (before.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return EndingCharacters.Contains(text[at - 1], StringComparison.Ordinal);
    }

    /// <summary>True when the last hiragana before the place is お or ご before a noun: お|問い合わせ, で|ご家族.</summary>
    public static bool IsPrefix(string text, int at) =>
        text[at - 1] is 'お' or 'ご' && (at == 1 || !Kana.IsHiragana(text[at - 2]) || BeforeHiraganaWord.Contains(text[at - 2], StringComparison.Ordinal));

    /// <summary>True where a word in hiragana begins after a particle: 安心して|くらせる, でも before a polite お: 電話で|お問い合わせ.</summary>
    public static bool BeginsWordInHiragana(string text, int at)
    {
        if (!BeforeHiraganaWord.Contains(text[at - 1], StringComparison.Ordinal))
            return false;
        if (text[at - 1] == 'を')
            return true;
        if (text[at] is 'お' or 'ご' && at + 1 < text.Length && !Kana.IsHiragana(text[at + 1]))
            return true;
        foreach (var word in HiraganaWords)
        {
            if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>True before a noun that leans on what stands before it: 過ごしたい方の, 亡くなった後に, but 家族が|人に.</summary>
    private static bool IsDependentNoun(string text, int at) =>
        DependentNouns.Contains(text[at], StringComparison.Ordinal)
        && !CaseParticles.Contains(text[at - 1], StringComparison.Ordinal)
        && (at + 1 == text.Length || Kana.IsHiragana(text[at + 1]));
}
