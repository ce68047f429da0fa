using OutreachSite.Text;

namespace OutreachSite.Tests.Text;

public sealed class PhraseBreaksTests
{
    [Fact]
    public void Headings_of_the_field_are_parted_at_their_phrases() =>
        OutreachSite.Testing.Snapshot.Matches(string.Join('\n', Headings.Select(heading => string.Join('|', PhraseBreaks.Split(heading)))));

    private static readonly string[] Headings =
    [
        "もしものときの話し合い（人生会議）",
        "住み慣れた地域で暮らし続けるために",
        "在宅医療と介護のご相談",
        "退院が決まったら、まず相談する窓口",
        "令和8年度在宅医療介護連携推進事業 実施報告",
        "第3回在宅医療講演会のお知らせ",
        "2018年（平成30年）7月28日（土）午後1時30分〜午後4時",
        "午前8時30分から午後5時15分まで受け付けます",
        "認知症カフェ「ひだまり」を開きます",
        "もの忘れが気になったときの相談先",
        "電話でお問い合わせください",
        "地域包括支援センターの役割",
        "多職種連携研修会の満足度は93％でした",
        "ICTを活用した情報共有のしくみ",
        "医療及び介護の関係者の皆様へ",
        "1,741市町村の実施状況（2015年調査）",
        "薬の飲み方・使い方に困ったら",
        "救急車を呼ぶとき、呼ばないとき",
        "在宅医療〜はじめの一歩〜",
        "看取りまで支える人",
        "安心してくらせるまちをつくる",
        "見守りネットワークに参加する事業所一覧",
        "お薬手帳を持って行きましょう",
        "だれに電話すればよいですか？",
        "自宅で最期まで過ごしたい方のための手引き",
        "大切な人を亡くした後の手続き",
        "夜間・休日に具合が悪くなったら",
        "認知症の人と家族を支える医療と介護の連携パスの見かた",
        "在宅医療・介護連携に関する相談窓口の設置状況",
        "【速報】平成30年度第2回住民向け講演会アンケート結果",
        "Q&A：訪問診療と往診はどう違いますか",
        "みほん圏域入退院支援ルールの手引き（第2版）",
    ];

    [Theory]
    [InlineData("もしものときの話し合い（人生会議）", "もしものときの|話し合い|（人生会議）")]
    [InlineData("受付は午前8時30分から", "受付は|午前8時30分から")]
    [InlineData("お問い合わせ先", "お問い合わせ先")]
    [InlineData("住み慣れた町", "住み慣れた町")]
    [InlineData("「もしも」の話", "「もしも」の話")]
    [InlineData("六ヶ所村の医療", "六ヶ所村の|医療")]
    [InlineData("", "")]
    [InlineData("人", "人")]
    public void A_phrase_ends_where_a_reader_would_pause(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', PhraseBreaks.Split(text)));

    [Theory]
    [InlineData("やまなみ市防災訓練", "やまなみ市")]
    [InlineData("むつ市の在宅医療", "むつ市")]
    [InlineData("つがる町の在宅医療", "つがる町")]
    [InlineData("かのん訪問看護ステーションたむらの里", "かのん訪問看護ステーションたむらの里")]
    [InlineData("はるの里とはるの里の間", "はるの里")]
    public void The_inside_of_a_protected_word_is_never_cut(string text, string word)
    {
        var phrases = PhraseBreaks.Split(text, [word]);
        Assert.Equal(Count(text, word), phrases.Sum(phrase => Count(phrase, word)));
    }

    [Fact]
    public void Protection_makes_a_difference() =>
        Assert.NotEqual(PhraseBreaks.Split("つがる町の在宅医療"), PhraseBreaks.Split("つがる町の在宅医療", ["つがる町"]));

    [Theory]
    [InlineData("2018年7月28日（土）")]
    [InlineData("午前8時30分")]
    [InlineData("0176-23-5121")]
    [InlineData("https://www.example.jp/care")]
    [InlineData("約1,300人")]
    [InlineData("▲3.5％")]
    [InlineData("care-manager")]
    public void Numbers_times_and_Latin_words_stay_whole(string word)
    {
        foreach (var text in new[] { $"連絡の{word}です", $"地域包括支援センター{word}まで", word })
            Assert.Contains(PhraseBreaks.Split(text), phrase => phrase.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void The_phrases_together_are_the_text_whatever_it_is()
    {
        const string alphabet = "もしのときを話合医療介護ガッイーABc123８年月（）「」、。・～ 　𠮷か\u3099辻\uDB40\uDD00ヶ々ゃ-%";
        var random = new Random(20261101);
        for (var i = 0; i < 20000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(0, 25)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            var phrases = PhraseBreaks.Split(text);
            Assert.Equal(text, string.Concat(phrases));
            Assert.DoesNotContain(phrases, phrase => phrase.Length == 0);
            Assert.DoesNotContain(phrases.Skip(1), phrase => "）」、。ーッゃ々\u3099%".Contains(phrase[0], StringComparison.Ordinal));
            Assert.DoesNotContain(phrases.SkipLast(1), phrase => phrase[^1] is '（' or '「' || char.IsHighSurrogate(phrase[^1]) && char.IsSurrogatePair(text, text.IndexOf(phrase, StringComparison.Ordinal) + phrase.Length - 1));
        }
    }

    private static int Count(string text, string word) => (text.Length - text.Replace(word, "", StringComparison.Ordinal).Length) / word.Length;
}
