namespace OutreachSite.Registers.Kinds.Rules;

/// <summary>What is asked of a register of rules: REG383 to REG385.</summary>
public static class RuleDiagnostics
{
    /// <summary>Nobody can tell whether an edition without a first day is in force.</summary>
    public static Diagnostic NoFirstDay(Location where, string rule, string edition) => new("REG383", Severity.Warning, where,
        new($"「{rule}」の「{edition}」が、いつからか書かれていません", $"the first day of '{edition}' of '{rule}' is not written"),
        new("「版」の行に、適用開始日を書いてください", "write 適用開始日 in the row of the edition"));

    /// <summary>Two steps of one edition have the same number: which comes first?</summary>
    public static Diagnostic SameStep(Location where, string edition, string number) => new("REG384", Severity.Warning, where,
        new($"「{edition}」に、順番{number}の手順が2つあります", $"two steps of '{edition}' have the number {number}"),
        new("手順の順番を、1つずつにしてください", "give each step a number of its own"));

    /// <summary>Two editions begin on one day, so that both would be current.</summary>
    public static Diagnostic SameFirstDay(Location where, string edition, string other) => new("REG385", Severity.Warning, where,
        new($"「{edition}」と「{other}」が、同じ日に始まります", $"'{edition}' and '{other}' begin on the same day"),
        new("どちらの適用開始日が正しいか確かめてください", "find out which first day is right"));
}
