using System.Text.RegularExpressions;

namespace OutreachSite.Surveys.Importing.Columns;

/// <summary>What the words of a heading say about the answers below it.</summary>
internal static partial class HeadingWords
{
    private const int ShortHeading = 14;

    /// <summary>True for what the form's program added, and for who answered: it never leaves the importer.</summary>
    public static bool IsAdmin(string heading)
    {
        var text = Plain(heading);
        return AdminAlone().IsMatch(text)
            || (text.Length <= ShortHeading && AdminEnd().IsMatch(text) && !AsksAbout().IsMatch(text))
            || (AsksFor().IsMatch(text) && !AsksAbout().IsMatch(text));
    }

    /// <summary>True for what one person has and no other: a name, an address, a number of theirs.</summary>
    public static bool IsRespondent(string heading) => Respondent().IsMatch(Plain(heading));

    /// <summary>True when it asks who the respondent is rather than what they think.</summary>
    public static bool IsAboutPerson(string heading) => AboutPerson().IsMatch(Plain(heading)) && !Opinion().IsMatch(Plain(heading));

    /// <summary>True for ages: people write them as they are, and forms on paper as groups.</summary>
    public static bool IsAge(string heading) => Age().IsMatch(Plain(heading));

    /// <summary>True for amounts: years, ages, numbers of people.</summary>
    public static bool IsQuantity(string heading) => Quantity().IsMatch(Plain(heading));

    /// <summary>True when any number of answers may be given.</summary>
    public static bool IsMultiple(string heading) => Multiple().IsMatch(Plain(heading));

    /// <summary>True when it asks for words of one's own. 「満足度をお聞かせください」 asks for a judgement, however politely.</summary>
    public static bool IsFreeText(string heading) =>
        Plain(heading) is var text && (FreeText().IsMatch(text) || (AsksToWrite().IsMatch(text) && !Judgement().IsMatch(text) && !AboutPerson().IsMatch(text) && !Quantity().IsMatch(text)));

    /// <summary>True when it asks for an order of the options: how many put one anywhere says nothing.</summary>
    public static bool IsRanking(string heading) => Ranking().IsMatch(Plain(heading));

    /// <summary>True when it asks why: web forms offer reasons to choose from as well.</summary>
    public static bool IsReason(string heading) => Plain(heading) is var text && Reason().IsMatch(text) && !FreeText().IsMatch(Reason().Replace(text, ""));

    /// <summary>True for the column of what was typed beside その他.</summary>
    public static bool IsOtherText(string heading) => OtherText().IsMatch(Plain(heading));

    /// <summary>True when it asks for a judgement, so that numbers are marks.</summary>
    public static bool IsJudgement(string heading) => Judgement().IsMatch(Plain(heading));

    /// <summary>True when it asks for a day.</summary>
    public static bool IsDay(string heading) => Day().IsMatch(Plain(heading));

    /// <summary>Tells the best number of a scale when the heading does: 「5が最高」; null otherwise.</summary>
    public static int? Best(string heading)
    {
        var match = BestNumber().Match(Plain(heading));
        return match.Success ? int.Parse(match.Groups["best"].Value, System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    /// <summary>How many steps the heading speaks of (5段階); null otherwise.</summary>
    public static int? Steps(string heading)
    {
        var match = StepCount().Match(Plain(heading));
        return match.Success && int.Parse(match.Groups["steps"].Value, System.Globalization.CultureInfo.InvariantCulture) is >= 2 and <= 11 and var steps ? steps : null;
    }

    private static string Plain(string heading) => TextKey.Of(heading).Value.Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:タイムスタンプ|timestamp|(?:開始|完了|終了|最終変更|最終更新|更新|登録|送信|回答|受付|受信|申請|申込|作成|提出|入力|投稿)(?:時刻|時間|日時|日)|starttime|completiontime|lastmodifiedtime|submittedat|submitdate|startdate|datestamp|日時|時刻|回答完了|所要時間|ip|ipアドレス|ipaddress|ユーザーエージェント|useragent|ua|端末|ブラウザ|リファラ|referer|url|id|no\.?|n[o°]|#|番号|連番|通番|通し番号|項番|行番号|整理番号|管理番号|票番号|調査票番号|用紙番号|シート番号|受付番号|受付no\.?|申請番号|申込番号|受験番号|職員番号|社員番号|会員番号|登録番号|到達番号|問い?合わせ番号|回答(?:者)?(?:id|no\.?|番号)|(?:ユーザー|ユーザ|user|respondent|response|レスポンス)(?:id|名|name)?|アカウント|状態|ステータス|処理状況|処理状態|対応状況|status|スコア|得点|合計点|総得点|score|フォーム名|フォームid|名前|氏名|姓|名|姓名|お名前|ご氏名|御氏名|ニックネーム|name|fullname|firstname|lastname|フリガナ|ふりがな|カナ|かな|カナ氏名|氏名カナ|メール|e-?mail|mail|メールアドレス|メアド|電子メール|emailaddress|電話|tel\.?|電話番号|連絡先|ご連絡先|携帯|携帯番号|携帯電話|phone|fax|fax番号|住所|ご住所|所在地|番地|address|郵便番号|〒|生年月日|誕生日|マイナンバー|個人番号|保険者番号|被保険者番号|入力者|記入者|回答者|回答者名|(?:ご|御)?芳名|(?:ご|御)?(?:担当者|記入者|回答者|代表者|保護者|利用者|申込者|参加者|受講者)(?:名|氏名|のお名前)|担当者|代表者|代表者名|記入者名|署名|サイン|言語|language|locale|地点|緯度|経度|latitude|longitude)(?:\(.*\))?[*※]?$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex AdminAlone();

    [GeneratedRegex(@"(?:メールアドレス|電話番号|携帯番号|fax番号|郵便番号|生年月日|氏名|お名前|の名前|フリガナ|ふりがな|住所|受付番号|申請番号|整理番号|タイムスタンプ|ipアドレス|e-?mail|連絡先|日時|回答id|のid)(?:\(.*\))?$|^(?:氏名|お名前|メールアドレス|電話番号|住所|ご住所|連絡先)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex AdminEnd();

    [GeneratedRegex(@"(?:お名前|氏名|メールアドレス|電話番号|ご住所|生年月日|ご連絡先|連絡先|郵便番号).{0,6}(?:教え|ご?記入|入力|お書き|書いて|記載)", RegexOptions.None, 1000)]
    private static partial Regex AsksFor();

    [GeneratedRegex(@"(?:知って|存じ|ご存知|利用|使っ|役に|参考|満足|わかり|分かり|思い|思う|ますか|ですか|でしたか|ましたか|理由|意見|感想|評価|希望しますか)", RegexOptions.None, 1000)]
    private static partial Regex AsksAbout();

    [GeneratedRegex(@"氏名|名前|メール|mail|メアド|^(?:name|id|会員番号|職員番号|社員番号|整理番号|調査票番号|票番号|受付番号|回答id|回答番号|回答者id|電話番号|respondentid|responseid)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Respondent();

    [GeneratedRegex(@"(?:職業|職種|職名|職位|資格|年代|年齢|世代|性別|地域|地区|圏域|お住まい|居住|住んで|市町村|市区町村|都道府県|所属|勤務先|勤務地|勤め|施設種別|施設の種類|事業所の種類|サービス種別|サービスの種類|施設名|事業所|医療機関|役職|立場|経験年数|勤続|要介護度|家族構成|世帯|続柄|参加日|受講日|参加回|(?:参加|受講|来場|お越しの)?会場(?:名)?$|診療科)", RegexOptions.None, 1000)]
    private static partial Regex AboutPerson();

    [GeneratedRegex(@"(?:満足|いかが|良かった|よかった|思いますか|参考|わかりやす|感想|評価|知って)", RegexOptions.None, 1000)]
    private static partial Regex Opinion();

    [GeneratedRegex(@"(?:年数|人数|年齢|回数|日数|件数|時間数|金額|費用|勤続|経験年|何年|何人|何回|何歳|何日|何時間|何分|何名|何件|何か所|時間$|時間\(|台数|本数|冊数|距離|体重|身長|病床数|利用者数|職員数|世帯数|歳$|歳\)|\((?:年|人|名|歳|才|回|件|日|時間|分|円|km|m|kg|cm|か月|ヶ月|月)\)|数$)", RegexOptions.None, 1000)]
    private static partial Regex Quantity();

    [GeneratedRegex(@"順に|順番|優先順|順位|並べ|並び替え|ランキング|rank", RegexOptions.None, 1000)]
    private static partial Regex Ranking();

    [GeneratedRegex(@"年齢|何歳|^歳$", RegexOptions.None, 1000)]
    private static partial Regex Age();

    [GeneratedRegex(@"(?:複数(?:回答|選択|可)|いくつでも|すべて|全て|あてはまるもの|当てはまるもの|該当するもの|○はいくつ|\(?ma\)|(?:[2-9]|[二三四五])つまで|(?:[2-9]|[二三四五])つ以内|multiple)", RegexOptions.None, 1000)]
    private static partial Regex Multiple();

    [GeneratedRegex(@"(?:自由(?:記述|記載|記入|回答|意見|欄)|意見(?!交換|箱|書|聴取)|感想|要望(?!書)|コメント|具体的に|記述(?!式|問題)|気づ(?:き|い)|気付|理由|備考|その他.{0,8}(?:記入|記述|記載|内容|詳細)|その他[:)]*$|メモ|取り上げてほしい|希望する(?:テーマ|内容)|(?:良|よ|悪)かった(?:点|ところ|こと)|改善(?:点|して|すべき)|困っている(?:こと|点)|困りごと|印象に残|(?:ひと|一)言|メッセージ|提案|comments?(?!ary)|feedback|suggestions?|remarks?|freetext|pleasedescribe|pleasespecify|pleaseexplain|pleasetellus|describewhy|inyourownwords|^why)", RegexOptions.None, 1000)]
    private static partial Regex FreeText();

    [GeneratedRegex(@"(?:お書き|お聞かせ|ご?記入ください|質問など)", RegexOptions.None, 1000)]
    private static partial Regex AsksToWrite();

    [GeneratedRegex(@"(?:の|した|する|ない|いる|と思う|参加|受講|利用|選んだ|欠席)理由|理由|^why", RegexOptions.None, 1000)]
    private static partial Regex Reason();

    [GeneratedRegex(@"その他.{0,4}(?:自由|記述|記入|内容|詳細|テキスト|具体|コメント)", RegexOptions.None, 1000)]
    private static partial Regex OtherText();

    [GeneratedRegex(@"(?:満足|評価|段階|理解|参考|良かった|よかった|いかが|どうでした|わかりやす|役に立|すすめ|勧め|薦め|点数|何点|rating|レーティング|評点|度$|度\(|度\[)", RegexOptions.None, 1000)]
    private static partial Regex Judgement();

    [GeneratedRegex(@"(?:日付|年月日|参加日|受講日|開催日|利用日|訪問日|来場日|実施日|希望日|いつ|月日|日$|date)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<![0-9])(?<best>10|[0-9])(?:点)?(?:が|:|=)?(?:最高|最も(?:良|よ|高|満足)|一番(?:良|よ|高)|良い|よい|高い|満点|が?とても|大変|非常に)(?!.{0,2}(?:不満|悪|低))", RegexOptions.None, 1000)]
    private static partial Regex BestNumber();

    [GeneratedRegex(@"(?<![0-9])(?<steps>10|11|[2-9])(?:段階|件法|点満点|択)", RegexOptions.None, 1000)]
    private static partial Regex StepCount();
}
