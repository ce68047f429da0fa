namespace OutreachSite.Surveys.Privacy.Comments;

/// <summary>Words that look like names and are none, words that point at one person, and why each kind of finding matters.</summary>
internal static class PersonalDataWords
{
    /// <summary>Posts that one person, or few, hold in a facility or an office.</summary>
    public static readonly ImmutableArray<string> Posts =
    [
        "施設長", "理事長", "センター長", "事務長", "看護部長", "看護師長", "師長", "院長", "所長", "館長", "園長", "課長", "係長", "部長", "局長", "次長", "主任",
        "町長", "市長", "村長", "区長", "会長", "副会長", "支店長", "管理者", "受付の方", "担当の方", "司会の方",
    ];

    /// <summary>Professions of which there are few in a district.</summary>
    public static readonly ImmutableArray<string> RareRoles =
    [
        "歯科衛生士", "言語聴覚士", "管理栄養士", "臨床心理士", "公認心理師", "助産師", "民生委員", "保健師", "薬剤師", "作業療法士", "義肢装具士",
        "認定看護師", "専門看護師", "訪問診療医", "嘱託医", "産業医", "救急救命士", "僧侶", "住職",
    ];

    /// <summary>Before さん, 様 and 先生: anybody, not somebody.</summary>
    private static readonly ImmutableArray<string> Anybody =
    [
        "皆", "皆々", "患者", "利用者", "入居者", "入所者", "家族", "ご家族", "御家族", "客", "お客", "本人", "ご本人", "職員", "看護師", "介護士", "介護福祉士", "医師",
        "相談員", "保健師", "薬剤師", "栄養士", "理学療法士", "住民", "市民", "町民", "高齢者", "参加者", "講師", "奥", "旦那", "神", "仏", "何", "誰", "医者", "介護者", "相談者", "保護者", "当事者", "娘", "息子", "嫁", "孫",
        "業者", "隣", "親", "母", "父", "赤", "殿", "主治医", "担当医", "先輩", "後輩", "支援員", "介護支援専門員", "ヘルパー", "ケアマネ", "ケアマネジャー", "ケアマネージャー",
        "スタッフ", "ドクター", "ナース", "ソーシャルワーカー", "ボランティア", "たく", "おかあ", "おとう", "おばあ", "おじい", "みな", "おく", "むすこ", "むすめ", "おま", "ごほんにん",
    ];

    private static readonly ImmutableArray<string> Titles = ["せんせい", "ちゃん", "さん", "サン", "さま", "くん", "先生", "様", "氏", "君"];

    /// <summary>様 that is part of another word.</summary>
    private static readonly ImmutableArray<string> OtherWords = ["仕様", "模様", "同様", "多様", "異様", "一様", "有様", "各様", "両様", "空模様", "左様"];

    /// <summary>Kinds of facility: without a name before them they point at nobody.</summary>
    private static readonly ImmutableArray<string> AnyFacility =
    [
        "病院", "医院", "クリニック", "診療所", "薬局", "老健", "特養", "ホーム", "ステーション", "センター", "事業所", "総合病院", "大学病院", "中核病院", "地域病院", "近隣病院", "老人ホーム",
        "特別養護老人ホーム", "有料老人ホーム", "グループホーム", "養護老人ホーム", "地域包括支援センター", "包括支援センター", "訪問看護ステーション", "看護ステーション", "介護事業所", "居宅介護支援事業所",
        "支援事業所", "サービス事業所", "デイサービスセンター", "支援センター", "相談センター", "各病院", "各事業所", "急性期病院", "回復期病院", "精神科病院", "調剤薬局", "マイホーム", "一人ホーム",
    ];

    /// <summary>True when the name-like place means anybody.</summary>
    public static bool IsNoName(string text, int start, int length)
    {
        var found = text.Substring(start, length);
        var title = Titles.First(title => found.EndsWith(title, StringComparison.Ordinal));
        var before = found[..^title.Length];
        var after = start + length < text.Length ? text[start + length] : '\0';
        return Anybody.Any(word => before == word || (word.Length > 1 && before.EndsWith(word, StringComparison.Ordinal)))
            || (title == "様" && (after is '々' or '子' or '式' or '相' or '態' || OtherWords.Any(word => found.EndsWith(word, StringComparison.Ordinal))))
            || (title == "氏" && after is '名');
    }

    /// <summary>True when a kind of facility is meant, not one of them.</summary>
    public static bool IsAnyFacility(string found) => AnyFacility.Contains(found);

    /// <summary>Why a place was found.</summary>
    public static Message Reason(PersonalDataKind kind, string found) => kind switch
    {
        PersonalDataKind.Name => new($"「{found}」は人の名前かもしれません", $"'{found}' may be the name of a person"),
        PersonalDataKind.Phone => new($"「{found}」は電話番号かもしれません", $"'{found}' may be a telephone number"),
        PersonalDataKind.Mail => new($"「{found}」はメールアドレスです", $"'{found}' is a mail address"),
        PersonalDataKind.Address => new($"「{found}」は住所かもしれません", $"'{found}' may be an address"),
        PersonalDataKind.Room => new($"「{found}」は部屋の番号かもしれません", $"'{found}' may be the number of a room"),
        PersonalDataKind.Staff => new($"「{found}」は一人しかいない役職かもしれません", $"'{found}' may be a post that one person holds"),
        PersonalDataKind.RareRole => new($"「{found}」は人数の少ない職種で、誰のことか分かるかもしれません", $"'{found}' is a profession that few people have"),
        PersonalDataKind.Birth => new($"「{found}」は生年月日か年齢かもしれません", $"'{found}' may be a date of birth or an age"),
        _ => new($"「{found}」は施設の名前かもしれません", $"'{found}' may be the name of a facility"),
    };
}
