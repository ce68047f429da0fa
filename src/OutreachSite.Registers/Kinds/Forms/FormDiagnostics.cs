namespace OutreachSite.Registers.Kinds.Forms;

/// <summary>What is asked of a register of forms: REG380 to REG382.</summary>
public static class FormDiagnostics
{
    /// <summary>A form that people fill in or send without an edition and its first day cannot be told from the one before.</summary>
    public static Diagnostic NoEdition(Location where, string form) => new("REG380", Severity.Warning, where,
        new($"「{form}」の版か適用開始日が書かれていません", $"the edition of '{form}' or its first day is missing"),
        new("古い紙と見分けられるように、版と適用開始日を書いてください", "write both, so that it can be told from older sheets"));

    /// <summary>Nobody can tell whether the purpose is that of the source or a guess.</summary>
    public static Diagnostic NoBasis(Location where, string form) => new("REG381", Severity.Hint, where,
        new($"「{form}」の使う目的が、資料に書かれたものか、推定か、わかりません", $"nobody said whether the purpose of '{form}' stands in the source or is a guess"),
        new("目的の根拠に「記載」か「推定」と書いてください", "write 記載 or 推定 under 目的の根拠"));

    /// <summary>A box without a name, or two of one name: who fills the form in does not know which is meant.</summary>
    public static Diagnostic UnclearBox(Location where, string form, string box) => new("REG382", Severity.Warning, where,
        new($"「{form}」の記入欄「{box}」に、名前がないか、同じ名前が2つあります", $"the box '{box}' of '{form}' has no name, or there are two of that name"),
        new("欄ごとに、ちがう名前を書いてください", "give each box a name of its own"));
}
