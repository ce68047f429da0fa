namespace OutreachSite.Content;

/// <summary>What can be wrong with what site.yml and the site-wide data files say.</summary>
public static class SiteDiagnostics
{
    /// <summary>The base address is not a web address that ends with a slash.</summary>
    public static Diagnostic BadBase(Location where, string text) => new("SIT101", Severity.Error, where,
        new($"サイトのアドレス「{text}」が正しくありません", $"'{text}' is not the address of a site"),
        new("「https://www.example.jp/portal/」のように、https:// で始め / で終えてください", "write it like https://www.example.org/portal/, ending with a slash"));

    /// <summary>The original Japanese is not among the variants.</summary>
    public static Diagnostic NoOriginalVariant(Location where) => new("SIT102", Severity.Error, where,
        new("「variants」に ja がありません", "'variants' does not hold ja"),
        new("「variants: [ja, en, easy]」のように、ja を最初に書いてください", "write for example 'variants: [ja, en, easy]'"));

    /// <summary>The municipality's code is not five or six digits.</summary>
    public static Diagnostic BadTownCode(Location where, string text) => new("SIT103", Severity.Error, where,
        new($"「skyline」の「{text}」は市町村コードではありません", $"'{text}' is not a municipality code"),
        new("数字5桁または6桁を引用符で囲んで書いてください（例: \"02999\"）", "write five or six digits in quotes, for example \"02999\""));

    /// <summary>Only the time zone of Japan is known: dates of pages change at midnight there.</summary>
    public static Diagnostic UnknownTimeZone(Location where, string text) => new("SIT104", Severity.Error, where,
        new($"「timezone」の「{text}」は使えません", $"the time zone '{text}' is not supported"),
        new("Asia/Tokyo と書くか、この行を消してください", "write Asia/Tokyo, or remove the line"));

    /// <summary>A name of a theme is not a plain folder name.</summary>
    public static Diagnostic BadThemeName(Location where, string text) => new("SIT105", Severity.Error, where,
        new($"「theme」の「{text}」はテーマの名前ではありません", $"'{text}' is not the name of a theme"),
        new("themes フォルダーの中のフォルダー名を書いてください（例: machi）", "write the name of a folder in 'themes', for example machi"));

    /// <summary>A telephone number holds something else than digits and hyphens.</summary>
    public static Diagnostic BadPhone(Location where, string key, string text) => new("SIT110", Severity.Error, where,
        new($"「{key}」の「{text}」は電話番号として読めません", $"'{text}' for '{key}' is not a telephone number"),
        new("半角の数字とハイフンで書いてください（例: 0000-21-3456）", "use digits and hyphens, for example 0000-21-3456"));

    /// <summary>A mail address cannot be one.</summary>
    public static Diagnostic BadMail(Location where, string text) => new("SIT111", Severity.Error, where,
        new($"「{text}」はメールアドレスとして読めません", $"'{text}' is not a mail address"),
        new("「desk@town.example.jp」のように半角で書いてください", "write it like desk@town.example.org"));

    /// <summary>A contact gives no way to reach it.</summary>
    public static Diagnostic NoWayToReach(Location where, string id) => new("SIT112", Severity.Warning, where,
        new($"連絡先「{id}」に電話も、FAXも、メールも、住所もありません", $"the contact '{id}' has no telephone, fax, mail or address"),
        new("「phone: …」を書いてください", "add 'phone: …'"));

    /// <summary>An id holds something else than small letters, digits and hyphens.</summary>
    public static Diagnostic BadId(Location where, string id) => new("SIT113", Severity.Error, where,
        new($"名札「{id}」に使えない文字があります", $"'{id}' cannot be used as an id"),
        new("半角の小文字、数字、ハイフンで書いてください（例: center）", "use small letters, digits and hyphens, for example center"));

    /// <summary>The same item code or key is given twice.</summary>
    public static Diagnostic RepeatedItem(Location where, string code) => new("SIT120", Severity.Error, where,
        new($"区分「{code}」が2回あります", $"the item '{code}' is given twice"),
        new("どちらか1つを消してください", "remove one of the two"));

    /// <summary>Two entries of the glossary answer to the same word.</summary>
    public static Diagnostic RepeatedTerm(Location where, string word) => new("SIT121", Severity.Error, where,
        new($"用語「{word}」が2回あります", $"the term '{word}' is explained twice"),
        new("どちらか1つを消すか、1つの用語の aliases にまとめてください", "remove one, or make it an alias of the other"));
}
